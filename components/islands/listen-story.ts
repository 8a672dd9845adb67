import { breathsOf } from './breaths';
import { island } from './island';
import { voices } from './voices';

let listen: HTMLElement;
/** What is read: headline, standfirst and paragraphs; at which of them, and at which breath of it. */
let parts: HTMLElement[] = [];
let part = 0;
let breath = 0;
/** Chromium forgets an utterance that nobody holds, and its end is never heard of. */
let spoken: SpeechSynthesisUtterance | undefined;

/**
 * `<listen-story>` around a button and a player reads the article with a voice of the browser, paragraph by paragraph.
 *
 * A pause breaks off what is spoken, which is spoken anew afterwards: voices that pause never come back on Android,
 * and in Chromium not after 15 seconds.
 */
island('listen-story', (element) => {
  listen = element;
  listen.onchange = () => spoken && speak();
  listen.onclick = ({ target }) => {
    if (target instanceof HTMLButtonElement) acts[target.value]?.();
  };
  addEventListener('pagehide', () => spoken && go(parts.length));
});

const acts: Record<string, () => void> = {
  start() {
    parts = [...document.querySelectorAll<HTMLElement>('main :is(h1, .standfirst, .prose > p)')];
    show(true);
    go(0);
  },
  back: () => go(Math.max(part - 1, 0)),
  pause: () => (spoken ? hush() : speak()),
  forward: () => go(part + 1),
  stop: () => go(parts.length),
};

function go(next: number) {
  parts[part]?.removeAttribute('aria-current');
  part = next;
  breath = 0;
  const text = parts[part];
  if (!text) {
    hush();
    return show(false);
  }

  text.setAttribute('aria-current', 'true');
  if (!matchMedia('(prefers-reduced-motion)').matches)
    text.scrollIntoView({ block: 'center', behavior: 'smooth' });
  speak();
}

function speak() {
  hush();
  const text = breathsOf(parts[part]?.textContent ?? '')[breath];
  if (!text) return go(part + 1);

  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = bestOf(voices());
  utterance.lang = document.documentElement.lang;
  utterance.rate = Number(listen.querySelector('select')?.value);
  utterance.onerror = hush;
  utterance.onend = () => {
    breath++;
    speak();
  };
  hold(utterance);
  speechSynthesis.speak(utterance);
}

/** The voice that the reader's system prefers, else one of its own. */
const bestOf = (voices: SpeechSynthesisVoice[]) =>
  voices.find((voice) => voice.default) ?? voices.find((voice) => voice.localService) ?? voices[0] ?? null;

function hush() {
  // What is broken off ends too, or fails.
  if (spoken) spoken.onend = spoken.onerror = null;
  hold(undefined);
  speechSynthesis.cancel();
}

function hold(utterance: SpeechSynthesisUtterance | undefined) {
  spoken = utterance;
  const pause = button('pause');
  if (pause) pause.textContent = pause.dataset[spoken ? 'pause' : 'resume'] ?? '';
}

function show(isPlaying: boolean) {
  const hadFocus = listen.contains(document.activeElement);
  const [start, player] = listen.children;
  start?.toggleAttribute('hidden', isPlaying);
  player?.toggleAttribute('hidden', !isPlaying);
  if (hadFocus) button(isPlaying ? 'pause' : 'start')?.focus({ preventScroll: true });
}

const button = (value: string) => listen.querySelector<HTMLButtonElement>(`[value=${value}]`);
