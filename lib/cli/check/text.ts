import { frame } from '../../capture/frame';
import type { Format } from './format';

/** For people. What is wrong with the topics has been said when the archive read them. */
export const text: Format = {
  opening: '',
  pieces: ({ file, findings, source, capture }) => {
    if (!capture || findings.length === 0) return [];
    const lines = source();
    return findings.map((finding) => `${frame(file, lines, finding)}\n\n`);
  },
  between: '',
  closing: ({ captures, held, error, warning, note }) =>
    `${count(captures, 'capture')}${held > 0 ? `, ${held} held back` : ''}: ${count(error, 'error')}, ${count(warning, 'warning')}, ${count(note, 'note')}\n`,
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
