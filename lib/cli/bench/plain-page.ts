/** The one style sheet of every peer. */
export const plainCss = `body { max-width: 64rem; margin: 0 auto; padding: 1rem; font: 1.25rem/1.56 Georgia, serif; }
main { display: grid; grid-template-columns: 1fr 18rem; gap: 2rem; }
p { margin: 1.1em 0; }
`;

/** What fills the places of a page, in the words of a template language. */
export type Places = { headline: string; published: string; text: string; related: string };

/** The plainest page of an article: headline, dateline, text, related list. */
export function plainPage({ headline, published, text, related }: Places): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${headline}</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<main>
<article>
<h1>${headline}</h1>
<time datetime="${published}">${published}</time>
${text}
</article>
<aside>
<h2>Related stories</h2>
<ol>${related}</ol>
</aside>
</main>
</body>
</html>
`;
}
