import { breathsOf } from './breaths';
import { findVoice } from './voice';

/**
 * `<listen-story>` around a button and a player reads the article with a voice of the browser, paragraph by paragraph.
 *
 * A pause breaks off what is spoken, which is spoken anew afterwards: voices that pause never come back on Android,
 * and in Chromium not after 15 seconds.
 */
class ListenStory extends HTMLElement {
  #parts: HTMLElement[] = [];
  #part = 0;
  #breath = 0;
  /** Chromium forgets an utterance that nobody holds, and its end is never heard of. */
  #spoken: SpeechSynthesisUtterance | undefined;

  connectedCallback() {
    addEventListener('pagehide', () => this.#stop());
    this.addEventListener('change', () => this.#spoken && this.#speak());
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.#does[target.value]?.();
    });
  }

  #does: Record<string, () => void> = {
    start: () => this.#start(),
    back: () => this.#go(Math.max(this.#part - 1, 0)),
    pause: () => (this.#spoken ? this.#hush() : this.#speak()),
    forward: () => this.#go(this.#part + 1),
    stop: () => this.#stop(),
  };

  #start() {
    this.#parts = [...document.querySelectorAll<HTMLElement>('main :is(h1, .standfirst, .prose > p)')];
    this.#show(true);
    this.#go(0);
  }

  #go(part: number) {
    this.#parts[this.#part]?.removeAttribute('aria-current');
    this.#part = part;
    this.#breath = 0;
    const next = this.#parts[part];
    if (!next) return this.#stop();

    next.setAttribute('aria-current', 'true');
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches)
      next.scrollIntoView({ block: 'center', behavior: 'smooth' });
    this.#speak();
  }

  #speak() {
    this.#hush();
    const breath = breathsOf(this.#parts[this.#part]?.textContent ?? '')[this.#breath];
    if (!breath) return this.#go(this.#part + 1);

    const spoken = new SpeechSynthesisUtterance(breath);
    spoken.voice = findVoice() ?? null;
    spoken.lang = document.documentElement.lang;
    spoken.rate = Number(this.querySelector('select')?.value);
    // What is broken off ends too, or fails.
    const isHeard = () => this.#spoken === spoken;
    spoken.onerror = () => isHeard() && this.#hush();
    spoken.onend = () => {
      if (!isHeard()) return;
      this.#breath++;
      this.#speak();
    };
    this.#spoken = spoken;
    this.#name(true);
    speechSynthesis.speak(spoken);
  }

  #hush() {
    this.#spoken = undefined;
    this.#name(false);
    speechSynthesis.cancel();
  }

  #stop() {
    if (this.#parts.length === 0) return;
    this.#hush();
    this.#parts[this.#part]?.removeAttribute('aria-current');
    this.#parts = [];
    this.#show(false);
  }

  #show(isPlaying: boolean) {
    const hadFocus = this.contains(document.activeElement);
    const [start, player] = this.children;
    start?.toggleAttribute('hidden', isPlaying);
    player?.toggleAttribute('hidden', !isPlaying);
    if (hadFocus) this.#button(isPlaying ? 'pause' : 'start')?.focus({ preventScroll: true });
  }

  #name(isSpeaking: boolean) {
    const pause = this.#button('pause');
    if (pause) pause.textContent = (isSpeaking ? pause.dataset.pause : pause.dataset.resume) ?? '';
  }

  #button(value: string) {
    return this.querySelector<HTMLButtonElement>(`[value=${value}]`);
  }
}

customElements.define('listen-story', ListenStory);
