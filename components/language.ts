import type { Language } from '@/lib/capture/language';
import { site } from '@/lib/site';

/** The attributes of words in `language`; without one, of the site's own language. */
export function inLanguage(language?: Language) {
  return { lang: language?.tag ?? site.language, dir: language?.direction ?? 'ltr' };
}

/** The attributes of words that the site itself says, on a page of any language. */
export const ownWords = { lang: 'en', dir: 'ltr' } as const;
