import type { Language } from '@/lib/capture/language';
import { site } from '@/lib/site';
import { arabic } from './arabic';
import { english, type Words } from './english';
import { persian } from './persian';

const catalogues = new Map([english, arabic, persian].map((words) => [words.attributes.lang, words]));

/** The site's own words in the language of a text where they are known in it; else in the site's, else in English. */
export function wordsIn(language?: Language): Words {
  const own = find(site.language) ?? english;
  return language ? (find(language.tag ?? site.latinLanguage) ?? own) : own;
}

function find(tag: string): Words | undefined {
  return catalogues.get(new Intl.Locale(tag).language);
}
