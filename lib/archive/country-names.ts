import countries, { type Country } from 'world-countries';
import { site } from '../site';
import { arabicNames } from './country-arabic';
import { alsoCalled } from './country-care';

/** A country with all that it and its people are called, and what it is called in the site's language where that is known. */
export type CountryNames = { name: string; shown: string; names: string[] };

/** The languages, beside English, in which countries have names here, as the data names them. */
const languages: Record<string, string> = { ar: 'ara', fa: 'per' };

/** Countries by name, people and capital, in English, Arabic and Persian. A name that two of them share is of neither. */
export function buildCountryNames(language = new Intl.Locale(site.language).language): CountryNames[] {
  const claimed = new Map<string, Country[]>();
  const called = countries.map((country) => ({ country, names: namesOf(country) }));
  for (const { country, names } of called) {
    for (const name of names) claimed.set(name, [...(claimed.get(name) ?? []), country]);
  }
  return called.map(({ country, names }) => ({
    name: country.name.common,
    shown: country.translations[languages[language] ?? '']?.common ?? country.name.common,
    names: [...names].filter((name) => isOf(country, claimed.get(name) ?? [])),
  }));
}

/** `French` is of France, though its islands claim it too; `Congolese` is of two countries. */
function isOf(country: Country, claimants: Country[]) {
  const states = claimants.filter(({ independent }) => independent);
  const owners = states.length > 0 ? states : claimants;
  return owners.length === 1 && owners[0] === country;
}

function namesOf({ cca2, name, capital, demonyms, translations }: Country): Set<string> {
  const peoples = [demonyms.eng?.m, demonyms.eng?.f].flatMap((words = '') => words.split(', '));
  const { ara, per } = translations;
  const names = [
    ...[name.common, name.official, ...capital, ...peoples, ...peoples.map(pluralOf)],
    ...[ara?.common, ara?.official, per?.common, per?.official],
    ...arabicNames(cca2),
    ...(alsoCalled[cca2] ?? []),
  ];
  return new Set(names.filter((each): each is string => each !== undefined && each !== ''));
}

/** `Iranians`; `Chinese`, `British` and `Swiss` stay as they are. */
function pluralOf(people: string) {
  return /[a-df-gi-rt-y]$/.test(people) ? `${people}s` : people;
}
