import { island } from './island';
import { pageAddress, pageHeadline } from './this-page';

/** So many words are a term that somebody looks up; more are a quotation. */
const fewWords = 5;

/** `<quoted-text>` around the text of an article adds its headline and address to what is copied out of it. */
island('quoted-text', () => document.addEventListener('copy', quote));

function quote(event: ClipboardEvent) {
  const selection = getSelection();
  if (!selection || event.target instanceof HTMLInputElement) return;

  const parts = [...document.querySelectorAll('.standfirst, quoted-text')];
  const text = selection.toString().trim();
  if (text.split(/\s+/).length <= fewWords || !parts.some((part) => selection.containsNode(part, true)))
    return;

  event.preventDefault();
  event.clipboardData?.setData('text/plain', `${text}\n\n— ${pageHeadline()}\n${pageAddress()}`);
  event.clipboardData?.setData('text/html', quotation(text));
}

/** What was selected holds more than is seen, such as buttons that wait: only its text is quoted. */
function quotation(text: string) {
  const { lang, dir } = document.documentElement;
  const quoted = document.createElement('div');
  const link = document.createElement('a');
  for (const line of `${text}\n— `.split(/\n+/)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    quoted.append(paragraph);
  }
  link.href = pageAddress();
  link.textContent = pageHeadline();
  quoted.lastChild?.appendChild(link);
  Object.assign(quoted, { lang, dir });
  return quoted.outerHTML;
}
