import { fill } from './pattern';
import type { Plan, Saga } from './saga';

/** The six to eight paragraphs of a story: what is new, some of what is known, and a close that may credit an agency. */
export function paragraphsOf({ tongue, published }: Plan, { cast, random }: Saga): string[] {
  const { leads, middles, closings, agencies, weekdays } = tongue;
  const patterns = [
    random.pick(leads),
    ...random.pickSome(middles, 4 + random.below(3)),
    random.pick(closings),
  ];
  const weekday = weekdays[new Date(`${published}Z`).getUTCDay()] ?? '';
  const words = { ...cast, agency: random.pick(agencies), weekday, number: '' };

  return patterns.map((pattern) => {
    words.number = String(3 + random.below(900));
    return fill(pattern, words);
  });
}
