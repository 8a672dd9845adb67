import { relative } from 'node:path';
import type { Severity } from '../../capture/diagnostic';
import { type Finding, printable, severityOf } from '../../capture/frame';
import { type Format, sayingOf } from './format';

/** Workflow commands, which GitHub shows beside the lines of a pull request. */
export const github: Format = {
  opening: '',
  pieces: ({ file, findings }) => findings.map((finding) => commandOf(relative('', file), finding)),
  between: '',
  closing: () => '',
};

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

function commandOf(file: string, finding: Finding): string {
  const { code, line, column } = finding;
  const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
  return `::${commands[severityOf(finding)]} ${place}::${escaped(sayingOf(finding))}\n`;
}

/** A command is one line; `%` begins what stands for a sign that would end it. Logs are read in terminals, too. */
const escaped = (words: string) =>
  printable(words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));

const property = (words: string) => escaped(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
