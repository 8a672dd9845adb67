import { install } from '../npm-install';
import { timeOf } from '../running';
import type { Generator } from './generators';
import { plainCss, plainPage } from './plain-page';

const page = `---
const { title, published, related } = Astro.props.frontmatter;
---
${plainPage({
  headline: '{title}',
  published: '{published}',
  text: '<slot />',
  related: '{related.map((story) => <li><a href={story.address}>{story.headline}</a></li>)}',
}).replaceAll('"{published}"', '{published}')}`;

/** Astro, from npm: the last version for Node 20. */
export const astro: Generator = {
  name: 'Astro',
  input: 'src/pages',
  // From the folder of a day.
  layout: '../../../../layouts/story.astro',
  files: {
    'astro.config.mjs': "export default { outDir: 'site', telemetry: false };\n",
    'src/layouts/story.astro': page,
    'public/plain.css': plainCss,
  },
  prepare: (folder) => install(folder, 'astro', '5'),
  build: (folder) =>
    timeOf(process.execPath, ['node_modules/astro/astro.js', 'build'], {
      cwd: folder,
      ASTRO_TELEMETRY_DISABLED: '1',
    }),
};
