import type { Held } from '@/lib/archive/held';
import type { Article, Story } from '@/lib/archive/story';
import { clockTime, shortDay } from './dates';
import type { Words } from './words/english';
import { wordsIn } from './words/words';

/** Says behind the headline of a story that readers do not see it yet, and why; of all others nothing. */
export function HeldMark({ story }: { story: Story }) {
  if (story.kind === 'mention' || !story.held) return undefined;

  const { attributes, held } = wordsIn();
  return (
    <>
      {' '}
      <span className="kicker inline-block font-sans" {...attributes}>
        {saidOf(story, story.held, held)}
      </span>
    </>
  );
}

function saidOf({ day, published }: Article, why: Held, words: Words['held']) {
  switch (why) {
    case 'draft':
      return words.draft;
    case 'embargo':
      return words.embargoed(`${shortDay(day)}, ${clockTime(published)}`);
    case 'fault':
      return words.faulty;
  }
}
