import { expect, test } from 'vitest';
import { leanLinks, leanPage } from './lean';

const leftovers = {
  'a chunk of Next': '<script src="/_next/static/chunks/a.js" async=""></script>',
  'a polyfill': '<script src="/_next/static/chunks/p.js" noModule=""></script>',
  'the runtime’s bootstrap': '<script id="_R_">(globalThis["TURBOPACK"] || 1).push({"a":[">"]});</script>',
  'flight data': '<script>self.__next_f.push([1,"0:{\\"b\\":\\"</main>\\"}"])</script>',
  'the swap of a late part': '<script>$RC("B:0","S:0")</script>',
  'a preload of a chunk': '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>',
  'a module preload': '<link rel="modulepreload" href="/_next/static/chunks/a.js"/>',
  'a preload of a thumbnail': '<link rel="preload" href="/2016/a.jpg" as="image"/>',
  'marks of hydration': '<!--$--><!--/$--><!-- -->',
  'the empty outlet of metadata': '<div hidden=""><!--$--><!--/$--></div>',
  'a mark for fonts': '<meta name="next-size-adjust" content=""/>',
};

for (const [name, leftover] of Object.entries(leftovers)) {
  test(`takes out ${name}`, () => {
    expect(leanPage(`<p>one</p>${leftover}<p>two</p>`)).toBe('<p>one</p><p>two</p>');
  });
}

const kept = {
  'JSON-LD': '<script type="application/ld+json">{"headline":"\\u003c/script> <!-"}</script>',
  'speculation rules': '<script type="speculationrules">{"prerender":[]}</script>',
  'our own module': '<script type="module" src="/islands.js"></script>',
  'what runs before the first paint': '<script data-first-paint="">let a</script>',
  'the preload of a font': '<link rel="preload" href="/newsreader.woff2" as="font" crossorigin=""/>',
  'the preload of an urgent picture': '<link rel="preload" href="/a.jpg" as="image" fetchPriority="high"/>',
  'a style sheet': '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>',
  'a hidden part that has something in it': '<div hidden=""><p>later</p></div>',
  'text about scripts': '<p title="&lt;script&gt;">&lt;script&gt;&lt;!-- no --&gt;</p>',
  'a style': '<style>a::after { content: "<!--" }</style>',
};

for (const [name, part] of Object.entries(kept)) {
  test(`leaves ${name}`, () => {
    expect(leanPage(`<p>one</p>${part}<p>two</p>`)).toBe(`<p>one</p>${part}<p>two</p>`);
  });
}

for (const [lang, own, other] of [
  ['en', 'newsreader', 'vazirmatn'],
  ['fa', 'vazirmatn', 'newsreader'],
  ['ar', 'vazirmatn', 'newsreader'],
]) {
  test(`of the preloads of fonts, leaves ${own} to a page in ${lang}`, () => {
    const page = `<!DOCTYPE html><html lang="${lang}">`;
    const preload = (font?: string) => `<link rel="preload" href="/_next/${font}-s.woff2" as="font"/>`;
    expect(leanPage(page + preload(other) + preload(own))).toBe(page + preload(own));
  });
}

test('reads a tag to its end when an attribute holds a `>`', () => {
  expect(leanPage('<link rel="preload" as="script" title="a > b" href="/_next/a.js"/>text')).toBe('text');
});

test('joins the text that React has split', () => {
  expect(leanPage('<h1>Front <!-- -->page<!-- --> of 2016</h1>')).toBe('<h1>Front page of 2016</h1>');
});

for (const part of ['<!--', '<script', '<link', '<link title="', '<div hidden="">', '<']) {
  test(`is linear in a page of nothing but \`${part}\``, () => {
    const page = part.repeat(Math.ceil(10_000_000 / part.length));
    expect(leanPage(page).length).toBeLessThanOrEqual(page.length);
  }, 60_000);
}

test('takes scripts and fonts out of the `Link` header, and leaves the style sheet', () => {
  const style = '</_next/a.css>; rel=preload; as="style"';
  const font = '</_next/a.woff2>; rel=preload; as="font"; crossorigin=""';
  expect(leanLinks(`</_next/a.js>; rel=preload; as="script", ${font}, ${style}`)).toBe(style);
});

test('leaves no `Link` header when only scripts are in it', () => {
  expect(leanLinks('</_next/a.js>; rel=preload; as="script"')).toBeUndefined();
});
