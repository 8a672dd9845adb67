import type { Language } from '@/lib/capture/language';
import { site } from '@/lib/site';

/** The attributes of words in `language`; without one, of the site's own language. */
export function inLanguage(language?: Language) {
  return language
    ? { lang: language.tag ?? site.latinLanguage, dir: language.direction }
    : { lang: site.language, dir: site.direction };
}
