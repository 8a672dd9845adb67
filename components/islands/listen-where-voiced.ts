import { voices } from './voices';

const listen = document.querySelector<HTMLElement>('listen-story');

// Its room is kept, so that nothing moves when the voices come.
const show = () => listen?.style.setProperty('visibility', voices().length > 0 ? 'visible' : 'hidden');

if (listen && 'speechSynthesis' in window) {
  speechSynthesis.addEventListener('voiceschanged', show);
  show();
}
