import type { Severity } from '@/lib/capture/diagnostic';
import type { State } from '@/lib/desk/capture-list';

const count = (one: string, other: string) => (number: number) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : other}`;
const states: Record<State, string> = {
  published: 'published',
  draft: 'drafts',
  embargo: 'embargoed',
  duplicate: 'said twice',
  error: 'lost to an error',
};
const severities: Record<Severity, string> = { error: 'Errors', warning: 'Warnings', note: 'Notes' };

/** The words of the desk. Editors read them beside diagnostics, which are in English too. */
export const words = {
  attributes: { lang: 'en', dir: 'ltr' as const },
  title: 'Desk',
  site: 'To the site',
  lost: 'Readers do not get this article any more: this is what was last read of its capture.',
  parts: { captures: 'Captures', missing: 'Missing pieces', health: 'Health' },
  states,
  severities,
  counts: {
    captures: count('capture', 'captures'),
    articles: count('article', 'articles'),
    entries: count('entry', 'entries'),
    headlines: count('headline', 'headlines'),
    stories: count('story', 'stories'),
    lines: count('line', 'lines'),
  },
  list: {
    search: 'Path or headline',
    code: 'Code',
    severity: 'Severity',
    state: 'State',
    any: 'any',
    show: 'Show',
    all: 'Show all',
    none: 'No capture is like that.',
    columns: {
      path: 'Capture',
      headline: 'Headline',
      published: 'Dateline',
      severity: 'Found',
      changed: 'Change',
    },
    pages: 'Pages',
    earlier: 'Before',
    later: 'Further',
    of: (first: number, last: number, all: number) =>
      `${first.toLocaleString('en')} to ${last.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  },
  changes: {
    title: (time: string) => `Since ${time}`,
    none: 'Nothing has changed.',
    kinds: { added: 'added', changed: 'changed', deleted: 'deleted' },
    more: (number: number) => `and ${number.toLocaleString('en')} more`,
    anew: 'Begin anew',
  },
  bring: {
    title: 'Bring in captures',
    files: 'Captures and saved pages: choose them, or drop them here',
    folder: 'A folder',
    text: 'Or paste one',
    send: 'Bring in',
    trial: 'Only say what would happen',
    dropped: 'Drop them anywhere on this page.',
  },
  brought: {
    title: 'What was brought in',
    titleOfTrial: 'What would be brought in',
    gone: 'This report is not kept any more. What was brought in is among the captures.',
    imported: 'brought in',
    duplicate: 'held already',
    faulty: 'with errors',
    refused: 'refused',
    skipped: 'skipped',
    back: 'Back to the captures',
  },
  capture: {
    gone: 'There is no such capture.',
    page: 'The page it makes',
    noPage: 'It makes no page.',
    sound: 'Nothing is wrong with it.',
    remedy: 'The remedy',
    accept: 'Accept',
    undo: 'Put the former text back',
    cut: 'The rest of the text is not shown.',
  },
  missing: {
    stories: 'Stories that articles list and the archive lacks',
    pictures: 'Pictures that captures name and public/ lacks',
    topics: 'Names that headlines repeat and no topic covers',
    topicsHint: 'What is one belongs into topics.json.',
    listedBy: 'Listed by',
    namedBy: 'Named by',
  },
  health: {
    months: 'Captures by month',
    month: 'Month',
    problems: 'Problems by code',
    threads: 'Longest threads',
    orphans: 'Articles that list no story and that none lists',
  },
  none: 'None.',
};
