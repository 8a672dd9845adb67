import { sha256 } from '../../archive/text-hash';
import { composeCapture } from '../../capture/compose';
import { relatedTo } from './related';
import { inventSaga, type Plan } from './saga';
import { paragraphsOf } from './text';

/** How many captures to invent, and which: the same seed, 0 to 2³² - 1, gives the same captures everywhere. */
export type Order = { stories: number; seed: number };

/** A capture and where it belongs: `2016/06/000_c56f95fd9ba32497.txt`. */
export type InventedCapture = { path: string; text: string };

const storiesOfSaga = 8.5;
const storiesOfDay = 4;

/** A larger archive has fuller days instead of more of them: ten years lie behind the first day, and no more. */
const mostDays = 3_650;

/** So many stories of the sagas before are remembered, for the lists of the next. */
const remembered = 60;

/** Invents captures, saga by saga. Memory stays flat however many there are. */
export function* inventCaptures({ stories, seed }: Order): Generator<InventedCapture> {
  const daysOfSaga = storiesOfSaga / Math.max(storiesOfDay, stories / mostDays);
  let recent: Plan[] = [];
  let written = 0;

  for (let number = 0; written < stories; number++) {
    const saga = inventSaga(number, seed, Math.floor(number * daysOfSaga));
    for (const story of saga.stories.filter(({ isCaptured }) => isCaptured).slice(0, stories - written)) {
      const { title: headline, published } = story;
      const related = relatedTo(story, saga, recent, written);
      const text = composeCapture({ headline, published, paragraphs: paragraphsOf(story, saga), related });
      yield { path: pathOf(published, written, text), text };
      written++;
    }
    recent = [...recent, ...saga.stories].slice(-remembered);
  }
}

function pathOf(published: string, number: number, text: string): string {
  const [year, month] = published.split('-');
  const hash = sha256(text).slice(0, 16);
  return `${year}/${month}/${String(number).padStart(3, '0')}_${hash}.txt`;
}
