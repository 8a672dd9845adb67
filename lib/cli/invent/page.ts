import { escapeUTF8 } from 'entities';
import type { CapturedArticle } from '../../capture/capture';
import { write } from '../../capture/dateline';
import { newsroomTime } from '../../publish/newsroom-time';
import { scriptJson } from '../../publish/script-json';

/** How a page tells its date and is laid out. */
export const styles = ['linked', 'meta', 'time', 'shown'] as const;
export type Style = (typeof styles)[number];

/** An article as some newsroom's page would show it, with what stands around it. */
export function pageOf(article: CapturedArticle, style: Style): string {
  const { headline, published, paragraphs, related } = article;
  const moment = newsroomTime(published);
  const head = {
    linked: `<script type="application/ld+json">${scriptJson({ '@graph': [{ '@type': 'NewsArticle', headline, datePublished: moment }] })}</script>`,
    meta: `<meta property="og:title" content="${escapeUTF8(headline)}"><meta property="article:published_time" content="${moment}">`,
    time: '',
    shown: '',
  }[style];
  const date = {
    linked: '',
    meta: '',
    time: `<time datetime="${moment}">lately</time>`,
    shown: write(published),
  }[style];
  const list = related.map(({ id, title }) => `<li><a href="/story/${id}">${escapeUTF8(title)}</a></li>`);
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escapeUTF8(headline)} | The Paper</title>${head}</head>
<body><header class="masthead"><a href="/">The Paper</a> <span>November 22, 2026</span></header>
<div class="cookie-bar"><p>We use cookies, and so do our partners, to keep this page as it is.</p></div>
<main><article><h1>${escapeUTF8(headline)}</h1><p class="date">${date}</p>
${paragraphs.map((paragraph) => `<p>${escapeUTF8(paragraph)}</p>`).join('\n')}</article>
<section class="related-stories"><h2>Related stories</h2><ul>${list.join('')}</ul></section></main>
<footer><p>All rights reserved.</p></footer></body></html>`;
}
