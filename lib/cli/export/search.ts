import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { clockTime, shortDay } from '../../../components/dates';
import { wordsIn } from '../../../components/words/words';
import { textsOf } from '../../archive/describe';
import { everyStory } from '../../archive/every-story';
import type { Story } from '../../archive/story';
import { escapeHtml } from '../../publish/plain';
import { site } from '../../site';

/** Where a copy of the site keeps what its search needs. */
const folder = 'pagefind';

/** The files of the search: Pagefind's index of every story, its own code, and the module of the search page. */
export async function* searchFiles(): AsyncGenerator<{ path: string; content: Buffer }> {
  // One index for all languages: a reader of one page asks for stories in any.
  const { index, errors } = await createIndex({ forceLanguage: site.language });
  if (!index) throw new Error(errors.join('\n'));

  for (const { story, body } of everyStory()) {
    const added = await index.addCustomRecord({
      url: encodeURI(story.address),
      content: textsOf({ standfirst: '', ...story, body }).join('\n'),
      language: site.language,
      meta: { title: story.headline, address: encodeURI(story.address), moment: momentOf(story) },
    });
    if (added.errors.length > 0) throw new Error(`${story.address}: ${added.errors.join(', ')}`);
  }
  const { files } = await index.getFiles();
  const needed =
    /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.(?:pf_\w+|pagefind))$/;
  for (const { path, content } of files) {
    if (needed.test(path.split('/').at(-1) ?? ''))
      yield { path: `${folder}/${path}`, content: Buffer.from(content) };
  }
  await close();
  yield { path: `${folder}/search.js`, content: await searchModule() };
}

async function searchModule(): Promise<Buffer> {
  const entryPoints = ['components/islands/static-search.ts'];
  const options = { bundle: true, minify: true, format: 'esm', target: 'es2022', write: false } as const;
  const { outputFiles } = await build({ ...options, entryPoints });
  return Buffer.from(outputFiles[0]?.text ?? '');
}

function momentOf(story: Story): string {
  if (story.kind === 'article') return `${shortDay(story.day)} ${clockTime(story.published)}`;
  const { undated, fromPicture } = wordsIn().time;
  return story.day ? shortDay(story.day) + fromPicture : undated;
}

/** The search page as it stands in a copy: the form asks the page itself, and its module answers. */
export function searchPage(html: string): string {
  const { hints, search } = wordsIn();
  const place = `<div id="found" class="pt-5" data-none="${escapeHtml(hints.none)}" data-more="${escapeHtml(search.more)}"><noscript><p class="small">${escapeHtml(search.needsScript)}</p></noscript></div>`;
  const module = `<script type="module" src="/${folder}/search.js"></script>`;
  return withoutSuggestions(html)
    .replace('</search>', `</search>${place}`)
    .replace('</head>', `${module}</head>`);
}

/** Suggestions come from a server. */
export const withoutSuggestions = (html: string): string =>
  html.replaceAll('<search-suggestions', '<div').replaceAll('</search-suggestions>', '</div>');
