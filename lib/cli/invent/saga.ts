import type { WallClock } from '../../capture/wall-clock';
import { type Cast, fill } from './pattern';
import { pictureOf } from './picture';
import { Random } from './random';
import { type Schedule, scheduleOf } from './schedule';
import { type Theme, type Tongue, tongueOf } from './tongue';

/** A story of a saga, before it is written. */
export type Plan = {
  id: string;
  /** Without its label. */
  headline: string;
  /** With its label. */
  title: string;
  published: WallClock;
  picture: string;
  /** Whether there is a capture of it; the others are only mentioned. */
  isCaptured: boolean;
  tongue: Tongue;
};

/** Some stories over several days about the same people and places, in order of time. */
export type Saga = { cast: Cast; stories: Plan[]; random: Random };

/** More than a saga has stories. */
const idsOfSaga = 16;

/** Above the ids of the reference. */
const firstId = 5_000_000;

/** Invents a saga of 5 to 12 stories that were captured, and two that were not. */
export function inventSaga(number: number, seed: number, firstDay: number): Saga {
  const random = new Random(seed, number);
  const tongue = tongueOf(number);
  const theme = random.pick(tongue.themes);
  const cast = inventCast(tongue, theme, random);
  const headlines = inventHeadlines(theme, cast, random);
  const missed = new Set(random.pickSome([...headlines.keys()], 2));

  const schedule = scheduleOf(headlines, firstDay, random);
  const stories = schedule.map((scheduled, index) => {
    const label = tongue.labels.length > 0 && random.isLucky(12) ? random.pick(tongue.labels) : '';
    const id = String(firstId + number * idsOfSaga + index);
    return planOf(scheduled, { id, label, tongue, isCaptured: !missed.has(index) }, random);
  });
  return { cast, stories, random };
}

type Rest = Pick<Plan, 'id' | 'tongue' | 'isCaptured'> & { label: string };

function planOf({ headline, published }: Schedule, { label, ...rest }: Rest, random: Random): Plan {
  const picture = pictureOf(published, random);
  return { ...rest, headline, title: label + headline, published, picture };
}

function inventCast(tongue: Tongue, { thing }: Theme, random: Random): Cast {
  const [home, abroad] = random.pickSome(tongue.countries, 2);
  const name = () => `${random.pick(tongue.givenNames)} ${random.pick(tongue.familyNames)}`;
  const place = random.pick(tongue.places);
  const cast = { ...home, other: abroad?.country ?? '', place, person: name(), partner: name() };
  return { ...cast, thing: fill(thing, cast) };
}

/** In the order of the theme; now and then the newsroom gives two stories of a day the same one. */
function inventHeadlines(theme: Theme, cast: Cast, random: Random): string[] {
  const patterns = random.pickSome(theme.headlines, 7 + random.below(8));
  const number = String(3 + random.below(400));
  const headlines = patterns.map((pattern) => fill(pattern, { ...cast, number }));
  const [first = ''] = headlines;
  return headlines.length < theme.headlines.length && random.isLucky(8) ? [first, ...headlines] : headlines;
}
