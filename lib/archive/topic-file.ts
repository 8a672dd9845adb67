import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Diagnostic } from '../capture/diagnostic';
import { type Finding, findingsOf, frame } from '../capture/frame';
import { findPlace } from './json-place';

/** The file, in the content folder, in which editors name people, organisations and places. */
export const topicFile = 'topics.json';

const name = z.string().regex(/\p{L}/u, 'Expected a name with letters');
const topic = z.strictObject({
  name,
  kind: z.enum(['person', 'organisation', 'place']),
  aliases: z.array(name).default([]),
});

/** A topic that editors name. */
export type NamedTopic = z.infer<typeof topic>;

/** What the file says, and what is wrong with it. */
export type TopicFile = { topics: NamedTopic[]; findings: Finding[]; text: string };

/** Reads the topics of a content folder: none where there is no file. What is wrong is left out, and said. */
export function readTopicFile(folder: string): TopicFile {
  const text = textOf(join(/* turbopackIgnore: true */ folder, topicFile));
  const { topics, diagnostics } = text === '' ? { topics: [], diagnostics: [] } : parseTopics(text);
  return { topics, findings: findingsOf(text, diagnostics), text };
}

/** `content/topics.json:3:5 warning …` with the line, for people. */
export function frameTopics(folder: string, { findings, text }: TopicFile): string[] {
  return findings.map((finding) => frame(join(folder, topicFile), text, finding));
}

/** Reads `[{ "name": …, "kind": …, "aliases": […] }, …]`. */
export function parseTopics(text: string): { topics: NamedTopic[]; diagnostics: Diagnostic[] } {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    return { topics: [], diagnostics: [syntaxFault(text, error)] };
  }
  if (!Array.isArray(list)) {
    return { topics: [], diagnostics: [fault(text, [], 'Expected a list of topics, `[{ "name": … }]`')] };
  }

  const read = list.map((each, place) => ({ place, ...topic.safeParse(each) }));
  const diagnostics = read.flatMap(({ place, error }) =>
    (error?.issues ?? []).map(({ path, message }) => fault(text, [place, ...path], message)),
  );
  return { topics: read.flatMap(({ data }) => (data ? [data] : [])), diagnostics };
}

const hint =
  'This topic is left out. One is `{ "name": "ISIS", "kind": "organisation", "aliases": ["ISIL"] }`.';

function fault(text: string, path: readonly PropertyKey[], message: string): Diagnostic {
  return { code: 'topics', span: findPlace(text, path), message, hint };
}

/** V8 tells the position of a fault, or the few characters around it. */
function syntaxFault(text: string, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  const [, around = ''] = /"(.+?)"(?:\.\.\.)? is not valid JSON/s.exec(message) ?? [];
  const end = text.trimEnd().length;
  const offset = position ? Math.min(Number(position), end) : around ? text.indexOf(around) : end;
  return {
    code: 'topics',
    span: { offset, text: text.slice(offset, offset + 1) },
    message: `Expected JSON, found a fault: ${message.split('\n', 1)[0]}`,
    hint: 'No topic of this file counts until it is mended.',
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch {
    return '';
  }
}
