/** The voices of this browser for the language of the page. */
export const voices = () =>
  speechSynthesis
    .getVoices()
    .filter(({ lang }) => languageOf(lang) === languageOf(document.documentElement.lang));

// Android writes `en_US`.
const languageOf = (tag: string) => tag.split(/[-_]/)[0];
