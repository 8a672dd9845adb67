import { island } from './island';
import { pageAddress, pageHeadline } from './this-page';

/** So many words are a term that somebody looks up; more are a quotation. */
const fewWords = 5;

/** `<quoted-text>` around the text of an article adds its headline and address to what is copied out of it. */
island('quoted-text', () => document.addEventListener('copy', quote));

function quote(event: ClipboardEvent) {
  const selection = getSelection();
  if (!selection?.rangeCount || event.target instanceof HTMLInputElement) return;

  const range = selection.getRangeAt(0);
  const parts = [...document.querySelectorAll('.standfirst, quoted-text')];
  const text = selection.toString().trim();
  if (text.split(/\s+/).length <= fewWords || !parts.some((part) => range.intersectsNode(part))) return;

  event.preventDefault();
  event.clipboardData?.setData('text/plain', `${text}\n\n— ${pageHeadline()}\n${pageAddress()}`);
  event.clipboardData?.setData('text/html', quotation(range));
}

function quotation(range: Range) {
  const { lang, dir } = document.documentElement;
  const text = document.createElement('div');
  const source = document.createElement('p');
  const link = document.createElement('a');
  link.href = pageAddress();
  link.textContent = pageHeadline();
  source.append('— ', link);
  text.append(range.cloneContents(), source);
  Object.assign(text, { lang, dir });
  return text.outerHTML;
}
