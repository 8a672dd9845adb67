import { island } from './island';
import { atParagraph, placeIn } from './reading-place';
import { readings } from './readings';

/** Milliseconds for which the end of a text has to be in sight until the story counts as read. */
const rest = 1_500;

const paragraphs = [...document.querySelectorAll<HTMLElement>('main .prose > p')];
const texts = paragraphs.map(({ textContent }) => textContent);

let progress: HTMLElement;
let address = '';
/** The paragraph where the reader left off before, as long as it is not come to again. */
let left: number | undefined;
let ending: ReturnType<typeof setTimeout> | undefined;

/**
 * `<story-progress story="/2016/06/28/…">` shows how far the reader is in the text of the page, remembers it, and
 * offers a reader who comes back to go on there.
 */
island('story-progress', (element) => {
  if (paragraphs.length === 0) return;

  progress = element;
  address = element.getAttribute('story') ?? '';
  const reading = readings.find(address);
  left = reading && placeIn(texts, reading);
  const [goOnButton, closeButton] = element.querySelectorAll('button');
  goOnButton?.addEventListener('click', goOn);
  closeButton?.addEventListener('click', close);
  for (const event of ['scroll', 'resize']) addEventListener(event, show);
  document.addEventListener('visibilitychange', show);
  show();
});

function show() {
  const top = paragraphs[0]?.getBoundingClientRect().top ?? 0;
  const end = paragraphs.at(-1)?.getBoundingClientRect().bottom ?? 0;
  const seen = Math.max(0, Math.min((innerHeight - top) / (end - top), 1));
  progress.style.setProperty('--seen', String(seen));

  // The reader is at the first paragraph that is not above the window.
  const place = paragraphs.filter((each) => each.getBoundingClientRect().bottom <= 0).length;
  const offer = progress.querySelector<HTMLElement>('[role=status] > *');
  if (place >= (left ?? Infinity)) left = undefined;
  if (offer) offer.hidden = left === undefined;

  clearTimeout(ending);
  // A page that is rendered ahead, or lies behind another tab, is not being read.
  if (document.visibilityState === 'hidden') {
    if (place > 0 && place < texts.length) readings.note({ address, at: atParagraph(texts, place) });
    // Browsers scroll by fractions of a pixel.
  } else if (end <= innerHeight + 1) {
    ending = setTimeout(() => readings.note({ address }), rest);
  }
}

function goOn() {
  const paragraph = paragraphs[left ?? 0];
  close();
  if (!paragraph) return;
  // Whoever uses the keyboard, or listens, goes on from there too.
  paragraph.tabIndex = -1;
  paragraph.focus({ preventScroll: true });
  paragraph.scrollIntoView();
}

function close() {
  left = undefined;
  show();
}
