import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Archive } from '../../archive/archive';
import { captureStates } from '../../archive/captures';
import { countFound, findStories, headlinesLike } from '../../archive/search';
import { findStory, recentStories, relatedTo } from '../../archive/stories';
import { threadOf } from '../../archive/threads';

const folder = mkdtempSync(join(tmpdir(), 'dateline-fuzz-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

let standing: Archive | undefined;
let living: Archive | undefined;

/** What a reader asks is answered, whatever it is: as many stories as were counted. */
export function holdsAnyQuestion(text: string): void {
  standing ??= openHostile();
  const question = { text, order: 'relevance' } as const;
  const { stories } = countFound(question, standing);
  assert.equal(stories > 0 ? findStories(question, 1, 0, standing).length : 0, Math.min(stories, 1));
  headlinesLike(text, 5, standing);
}

/** Whatever captures take the places of others, the index follows, and each of its stories is found at its address. */
export function holdsAnyArchive(bytes: Uint8Array): void {
  living ??= openAny();
  writeFileSync(join(folder, 'any/one.txt'), bytes);
  writeFileSync(join(folder, 'any/two.txt'), Buffer.from(bytes).reverse());
  living.refresh();

  for (const story of recentStories(50, living)) {
    assert.equal(findStory(story.address, living)?.address, story.address);
    threadOf(story, living);
    if (story.kind === 'article') relatedTo(story, living);
  }
  for (const { findings } of captureStates(living)) for (const { line } of findings) assert(line >= 1);
}

function openAny(): Archive {
  mkdirSync(join(folder, 'any'));
  return new Archive({ folder: join(folder, 'any'), withHeld: true }, ':memory:');
}

function openHostile(): Archive {
  const archive = new Archive({ folder: 'lib/capture/hostile' }, ':memory:');
  archive.refresh();
  return archive;
}
