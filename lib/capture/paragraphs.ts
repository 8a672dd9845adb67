import type { Report } from './diagnostic';
import { blocksOf, linesOf, type Span, slice } from './span';
import { isVisible, parseText } from './text';

/**
 * Paragraphs stand apart by empty lines; a line break inside one is a space. Where each line ends a sentence, they are
 * the paragraphs, and so are entries of a list, and what is indented behind a sentence.
 */
export function parseParagraphs(text: Span, report: Report): string[] {
  return [...blocksOf(text)]
    .flatMap((block) => (/[\r\n]/.test(block.text) ? partsOf(block) : [block]))
    .map((part) => parseText(part, report))
    .filter(isVisible);
}

/** The end of a sentence; a quote or a bracket may close it. */
const endsSentence = ({ text }: Span) => sentenceEnd.test(text.trimEnd().slice(-10));
const sentenceEnd = /[.!?…。！？؟۔।][”"’'»)\]」』）]*$/u;

/** `• Talks`, `- Talks`, `1. Talks`. */
const listMark = /^\s*(?:[•‣▪●◦■–—*-]|\d{1,2}[.)])\s+\S/u;
const indent = /^(?:\u3000| {2}|\t)\s*\S/u;

function partsOf(block: Span): Span[] {
  const lines = [...linesOf(block)];
  const isApart = lines.every(endsSentence);
  const isList = lines.filter(({ text }) => listMark.test(text)).length > 1;
  const starts = lines.filter(({ text }, i) => {
    const above = lines[i - 1];
    if (!above || isApart || (isList && listMark.test(text))) return true;
    return indent.test(text) && endsSentence(above);
  });
  return starts.map(({ offset }, i) =>
    slice(
      block,
      offset - block.offset,
      (starts[i + 1]?.offset ?? block.offset + block.text.length) - block.offset,
    ),
  );
}
