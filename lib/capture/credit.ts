/**
 * `…, Press TV reported.` at the end of a story: up to five words, each with a capital, and no pronoun. In a quote that
 * ends the sentence before, the comma stands inside.
 */
const closing =
  /,[”"’]? (?:the (?:(?:semi-)?official |state(?:-run)? )?)?(?<agency>(?!He\b|She\b|It\b|They\b)(?:(?:al|an|ar|as|ash|el)-)?\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:\p{Lu}|(?:news|agency|network|television|channel|newspaper|daily|website|of|for)\b|(?:al|an|ar|as|ash|el)-\p{Lu})[\p{L}\p{N}.&’'-]*){0,4}) (?:has )?report(?:ed|s)\.?$/u;

/** The agency that a story's last paragraph credits. */
export function creditOf(paragraph: string): string | undefined {
  return closing.exec(paragraph.slice(-120))?.groups?.agency;
}
