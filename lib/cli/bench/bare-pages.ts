import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFiles } from '../static-host';
import type { Ground } from './ground';

/** Pages, each of which links the others. */
const most = 7;

const renderedAhead = JSON.stringify({
  prerender: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }],
});

/**
 * Serves pages of a headline and links and nothing else, which the browser renders ahead as ours: what moving from one
 * document to another takes it at least. One is at the address that `ground.article` gives.
 */
export async function servePages(ground: Ground) {
  const root = join(ground.folder, 'bare');
  const addresses = new Set([ground.article(), ...ground.articles().map(({ address }) => address)]);
  const shown = [...addresses].slice(0, most);
  for (const address of shown) {
    const folder = join(root, decodeURIComponent(address));
    mkdirSync(folder, { recursive: true });
    const others = shown.filter((other) => other !== address);
    writeFileSync(join(folder, 'index.html'), barePage(address, others));
  }
  return hostFiles(root);
}

const barePage = (address: string, others: string[]) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${address}</title>
<script type="speculationrules">${renderedAhead}</script>
<h1>${address}</h1>
<aside>${others.map((other) => `<p><a href="${other}">${other}</a></p>`).join('')}</aside>
</html>
`;
