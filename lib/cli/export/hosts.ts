import { sourceOf } from '../../../components/browser-code';

/** The longest list of redirects that every common host takes. */
const most = 2_000;

/** An address that leads on, and the address that it leads to; decoded. */
type Redirect = { forward: string; address: string };

/** `_headers` of Netlify and Cloudflare Pages: what our server says of every answer, and what may be kept for ever. */
export function headersFile(base: string, always: Record<string, string>): string {
  return sections(base, always)
    .map(({ path, headers }) => [path, ...lines(headers).map((line) => `  ${line}`)].join('\n'))
    .join('\n\n')
    .concat('\n');
}

/** `_redirects` of Netlify and Cloudflare Pages; pages that lead on stand at the same addresses for other hosts. */
export function redirectsFile(redirects: Redirect[], base: string): string {
  return redirects
    .slice(0, most)
    .map(({ forward, address }) => `${base}${encodeURI(forward)} ${base}${encodeURI(address)} 301\n`)
    .join('');
}

/** A page that leads on to an address of the site, where a host knows no redirects; readable where a browser does not follow. */
export function leadingPage(address: string, base: string, origin: string): string {
  const to = base + address;
  return `<!DOCTYPE html><meta charset="utf-8"><title>${to}</title><link rel="canonical" href="${origin}${to}"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${to}"><a href="${to}">${to}</a>\n`;
}

/** A server block for nginx: files compressed beforehand, pages without a redirect to their folder, and the headers. */
export function nginxFile(base: string, always: Record<string, string>): string {
  const blocks = sections(base, always).map(({ path, headers }) => {
    const added = Object.entries({
      ...always,
      'Content-Security-Policy': "frame-ancestors 'none'",
      ...headers,
    }).map(([name, value]) => `        add_header ${name} ${JSON.stringify(value)} always;`);
    const place = path === `${base}/*` ? `${base}/` : path.replace('/*', '/');
    const exact = path.endsWith('*') ? '' : '= ';
    return `    location ${exact}${place} {\n        try_files $uri $uri/index.html =404;\n${added.join('\n')}\n    }`;
  });
  return `# Inside \`http\`, with \`root\` set to where this folder stands${base && `, at ${base} below it`}.
server {
    listen 80;
    root /srv/site;
    absolute_redirect off;
    gzip_static on;
    # With ngx_brotli: brotli_static on;
    error_page 404 ${base}/404.html;

${blocks.join('\n\n')}
}
`;
}

function sections(base: string, always: Record<string, string>) {
  const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  return [
    // Each page holds its own policy; who may frame it can be said in a header alone.
    { path: `${base}/*`, headers: { ...always, 'Content-Security-Policy': "frame-ancestors 'none'" } },
    { path: `${base}/_next/static/*`, headers: kept },
    { path: `${base}/islands/*`, headers: kept },
  ];
}

/** The policy of a page, in the page. Pagefind runs WebAssembly, and starts a worker by its plain address. */
export function withPolicy(html: string, policy: string, isSearch: boolean): string {
  const inPages = policy
    .replace(/frame-ancestors [^;]*; /, '')
    .replace("script-src 'self'", `script-src 'self'${sourceOfRules(html)}`);
  const content = isSearch
    ? inPages
        .replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
        .replace(/trusted-types [^;]*; |require-trusted-types-for [^;]*; /g, '')
    : inPages;
  return html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${content}"/>`);
}

/** The speculation rules of a page below a path name other addresses than those of a server, and have another hash. */
function sourceOfRules(html: string): string {
  const rules = /<script type="speculationrules">([^<]*)/.exec(html)?.[1];
  return rules === undefined ? '' : ` ${sourceOf(rules)}`;
}

const lines = (headers: Record<string, string>) =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
