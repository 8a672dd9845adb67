import type { FullArticle } from './full-text';

/** What may not break out of a feed, a script or a page. */
export const hostile =
  '</script><b onclick="x">]]>]]> & &amp; <!-- \u0000\u0008\u000b\u001b\u202e\u2066\ufffe\ud800 "quoted" 😀 خبر';

/** A published article, with some of it otherwise. */
export function articleWith(told: Partial<FullArticle> = {}): FullArticle {
  return {
    kind: 'article',
    address: '/2016/06/28/talks-open',
    headline: 'Talks open',
    language: { tag: undefined, direction: 'ltr' },
    published: '2016-06-28T11:11:05',
    day: '2016-06-28',
    standfirst: 'The talks have opened.',
    words: 7,
    body: ['They go on.'],
    ...told,
  };
}
