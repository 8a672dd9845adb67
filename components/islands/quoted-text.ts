import { pageAddress } from './page-address';

/** So many words are a term that somebody looks up; more are a quotation. */
const fewWords = 5;

/** `<quoted-text>` around the text of an article adds its headline and address to what is copied out of it. */
class QuotedText extends HTMLElement {
  connectedCallback() {
    document.addEventListener('copy', this);
  }

  disconnectedCallback() {
    document.removeEventListener('copy', this);
  }

  handleEvent(event: Event) {
    const selection = getSelection();
    if (!(event instanceof ClipboardEvent) || !selection?.rangeCount || isField(event.target)) return;

    const range = selection.getRangeAt(0);
    const parts = [this, ...document.querySelectorAll('.standfirst')];
    const text = selection.toString().trim();
    if (text.split(/\s+/).length <= fewWords || !parts.some((part) => range.intersectsNode(part))) return;

    const headline = document.querySelector('h1')?.textContent ?? '';
    event.preventDefault();
    event.clipboardData?.setData('text/plain', `${text}\n\n— ${headline}\n${pageAddress()}`);
    event.clipboardData?.setData('text/html', quotation(range, headline));
  }
}

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, textarea, select');

function quotation(range: Range, headline: string) {
  const { lang, dir } = document.documentElement;
  const text = document.createElement('div');
  const source = document.createElement('p');
  const link = document.createElement('a');
  link.href = pageAddress();
  link.textContent = headline;
  source.append('— ', link);
  text.append(range.cloneContents(), source);
  Object.assign(text, { lang, dir });
  return text.outerHTML;
}

customElements.define('quoted-text', QuotedText);
