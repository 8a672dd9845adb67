import { arabic } from './arabic';
import { english } from './english';
import { persian } from './persian';

/**
 * A language in which stories are invented. Patterns have slots: `{country}`, `{capital}` and `{people}` (its
 * adjective), `{other}` (country), `{place}`, `{person}`, `{partner}` (of the other country), `{thing}` (what the
 * saga is about), `{agency}`, `{weekday}` and `{number}`.
 */
export type Tongue = {
  countries: Country[];
  places: string[];
  givenNames: string[];
  familyNames: string[];
  agencies: string[];
  /** From Sunday. */
  weekdays: string[];
  /** What may stand before a headline. */
  labels: string[];
  themes: Theme[];
  leads: string[];
  middles: string[];
  closings: string[];
};

type Country = { country: string; capital: string; people: string };

/** What a saga is about, and the headlines in the order in which it unfolds. */
export type Theme = { thing: string; headlines: string[] };

/** Of twenty sagas three are Arabic, two Persian. */
export function tongueOf(saga: number): Tongue {
  const place = saga % 20;
  if (place === 3 || place === 9 || place === 15) return arabic;
  return place === 5 || place === 17 ? persian : english;
}
