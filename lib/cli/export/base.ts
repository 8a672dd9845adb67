/** Writes addresses as they are where the site stands below a path of its host: `/base`, or empty at its root. */
export type Rebase = (type: string, text: string) => string;

/** Rewrites what documents name: addresses from the root, and those on the site's own origin. */
export function rebase(base: string, origin: string): Rebase {
  if (base === '') return (_type, text) => text;
  // Next writes the front page's own address without its slash.
  const own = new RegExp(`${origin.replaceAll('.', '\\.')}(?=[/"'<\\s]|$)`, 'g');
  const absolute = (text: string) => text.replace(own, origin + base);

  return (type, text) => {
    if (type.startsWith('text/html')) return pageBelow(base, absolute(text));
    if (type.startsWith('text/css')) return text.replace(/url\((["']?)\/(?!\/)/g, `url($1${base}/`);
    if (type.startsWith('application/manifest')) return text.replace(/":\s*"\/(?!\/)/g, `":"${base}/`);
    // No worker stands there; one at the root would be another site's.
    if (type.startsWith('text/javascript')) return text.replace('"/sw.js"', `"${base}/sw.js"`);
    return /xml|json|text\/plain/.test(type) ? absolute(text) : text;
  };
}

/** React escapes quotes in texts: what looks like an attribute is one. Several pictures stand in one `srcset`. */
function pageBelow(base: string, html: string): string {
  return html
    .replace(/(\s[\w-]+=")\/(?!\/)/g, `$1${base}/`)
    .replace(/\s(?:srcset|imagesrcset)="[^"]*"/gi, (set) => set.replace(/, \//g, `, ${base}/`))
    .replace(/<script type="speculationrules">[^<]*/g, (rules) => rules.replace(/"\/(?!\/)/g, `"${base}/`));
}
