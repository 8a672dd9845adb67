import type { Archive } from '../../archive/archive';
import { countFound, findStories, monthsFound, topicsFound } from '../../archive/search';
import { recentStories } from '../../archive/stories';
import { median, timed } from '../measure';
import type { Row } from './table';

/** What a page of search results asks of the index, for words of headlines: rare ones, usual ones, and both together. */
export function searching(archive: Archive): Row[] {
  const headlines = recentStories(200, archive).filter((_, i) => i % 10 === 0);
  const questions = headlines.flatMap(({ headline }) => [
    headline.split(' ')[0] ?? '',
    headline.split(' ').slice(0, 3).join(' '),
  ]);
  // A server that has just started prepares its statements once.
  ask(questions[0] ?? '', archive);
  const times = questions.map((text) => timed(() => ask(text, archive)));
  const worst = times.indexOf(Math.max(...times));
  return [
    {
      what: `search page, median of ${questions.length}`,
      budget: { text: '30 ms', value: 30 },
      ours: { value: median(times), unit: 'ms' },
    },
    {
      what: `search page, slowest: “${questions[worst]}”`,
      ours: { value: times[worst] ?? Number.NaN, unit: 'ms' },
    },
  ];
}

function ask(text: string, archive: Archive) {
  const question = { text, order: 'relevance' } as const;
  countFound(question, archive);
  findStories(question, 20, 0, archive);
  monthsFound(question, 1_200, archive);
  topicsFound(question, 8, archive);
}
