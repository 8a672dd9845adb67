/**
 * `…, Press TV reported.` at the end of a story: up to five words, each with a capital, and no pronoun. In a quote that
 * ends the sentence before, the comma stands inside.
 */
const closing =
  /,[”"’]? (?:the (?:(?:semi-)?official |state(?:-run)? )?)?(?<agency>(?!He\b|She\b|It\b|They\b)(?:(?:al|an|ar|as|ash|el)-)?\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:\p{Lu}|(?:news|agency|network|television|channel|newspaper|daily|website|of|for)\b|(?:al|an|ar|as|ash|el)-\p{Lu})[\p{L}\p{N}.&’'-]*){0,4}) (?:has )?report(?:ed|s)\.?$/u;

/** What newsrooms put below a story, as `AB/XY`, `(more to come)` or `Tags: Syria`, is short and ends no sentence. */
const mostBelow = 2;
const longest = 40;
const endsSentence = /(?:[!?]|(?<!\.)\.)[”"’')\]]*$/u;

/** The agency that a story credits where it ends. */
export function creditIn(paragraphs: string[]): string | undefined {
  for (const paragraph of paragraphs.slice(-1 - mostBelow).reverse()) {
    const agency = creditOf(paragraph);
    if (agency || paragraph.length > longest || endsSentence.test(paragraph)) return agency;
  }
  return undefined;
}

/** The agency that a story's last paragraph credits. */
export function creditOf(paragraph: string): string | undefined {
  return closing.exec(paragraph.slice(-120))?.groups?.agency;
}
