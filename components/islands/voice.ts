/** A voice of this browser for the language of the page: the one that the reader's system prefers, else one of its own. */
export function findVoice(): SpeechSynthesisVoice | undefined {
  const language = languageOf(document.documentElement.lang);
  const voices =
    globalThis.speechSynthesis?.getVoices().filter(({ lang }) => languageOf(lang) === language) ?? [];
  return voices.find((voice) => voice.default) ?? voices.find((voice) => voice.localService) ?? voices[0];
}

// Android writes `en_US`.
const languageOf = (tag: string) => tag.split(/[-_]/)[0];
