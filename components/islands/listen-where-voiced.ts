import { findVoice } from './voice';

const listen = document.querySelector<HTMLElement>('listen-story');
const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;

// Its room is kept, so that nothing moves when the voices come.
const show = () => listen?.style.setProperty('visibility', findVoice() ? 'visible' : 'hidden');

if (listen && speech) {
  speech.addEventListener('voiceschanged', show);
  show();
}
