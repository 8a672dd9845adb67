import { countsIn } from './counts';
import { englishAccess } from './english-access';
import { englishPrivacy } from './english-privacy';
import { englishRemarks } from './english-remarks';

const count = countsIn('en');
const stories = count({ one: '# story', other: '# stories' });
const byteCount = count({ one: '# byte', other: '# bytes' });

/**
 * The site's own words. Arabic and Persian say the same under the same names. In a sentence, `{name}` is the place of
 * a part that is more than words, such as a link: `Sentence` puts it there.
 */
export const english = {
  /** The attributes of an element that holds such words. */
  attributes: { lang: 'en', dir: 'ltr' as 'ltr' | 'rtl' },
  /** The digits of numbers and days. */
  locale: 'en',
  /** The calendar that days are told in. */
  calendar: 'gregory' as 'gregory' | 'persian',
  /** On which weeks begin, from Monday, 1, to Sunday, 7. */
  firstWeekday: 1,

  sections: { name: 'Sections', front: 'Front page', archive: 'Archive', topics: 'Topics', search: 'Search' },
  skip: 'Skip to the content',
  about: (site: string) => `${site} reads an archive of captured articles.`,
  sitemap: 'Sitemap',

  display: {
    name: 'Display',
    theme: {
      name: 'Theme',
      usual: 'System',
      light: 'Light',
      dark: 'Dark',
      sepia: 'Sepia',
      contrast: 'High contrast',
    },
    size: 'Text size',
    measure: { name: 'Line length', narrow: 'Short', usual: 'Medium', wide: 'Long' },
    face: { name: 'Typeface', usual: 'Serif', sans: 'Sans serif', legible: 'Atkinson Hyperlegible' },
    kept: 'Kept in this browser only.',
    needsScript: 'Choosing needs JavaScript, which is off in this browser.',
    close: 'Close',
  },

  counts: {
    stories,
    /** The noun alone, under a number. */
    storiesNoun: count({ one: 'story', other: 'stories' }),
    inMonths: count({ one: 'in # month', other: 'in # months' }),
    onDays: count({ one: 'on # day', other: 'on # days' }),
    minutes: count({ one: '# minute', other: '# minutes' }),
    minutesToRead: count({ other: '# minute read' }),
    topics: count({ one: '# topic', other: '# topics' }),
    suggestions: count({ one: '# suggestion', other: '# suggestions' }),
    bytes: byteCount,
  },

  time: {
    undated: 'Undated',
    /** Behind a day. */
    fromPicture: ', from its picture',
    asStated: ', as it states',
    moment: '{day}, {time}',
    ofDay: (day: string) => `of ${day}`,
    fromTo: (first: string, last: string) => `from ${first} to ${last}`,
  },

  /** What the newsroom puts before a headline, by the word that the archive has for it. */
  labels: {
    Pictures: 'Pictures',
    Video: 'Video',
    Live: 'Live',
    Breaking: 'Breaking',
    Update: 'Update',
    Exclusive: 'Exclusive',
    Opinion: 'Opinion',
    Analysis: 'Analysis',
  },

  front: {
    latest: 'Latest edition, {stories}',
    allOfDay: (count: number) => `All ${stories(count)} of this day`,
    earlier: 'Earlier',
    continue: 'Continue reading',
    /** Behind it, for those who hear it alone. */
    thisStory: ' this story',
  },

  article: {
    credit: 'Credit',
    readingTime: 'Reading time',
    related: 'Related stories',
    moreLike: 'More like this',
    chosen: 'Chosen by this site: the capture lists no related stories.',
  },

  /** What a reader can do with a story. */
  actions: {
    save: 'Save',
    /** Of a story that was read to its end. */
    read: 'Read',
  },

  share: {
    share: 'Share',
    copied: 'Address copied',
    refused: 'This browser does not allow copying here',
  },

  cite: { cite: 'Cite', title: 'Cite this article', copy: 'Copy', copied: 'Copied', close: 'Close' },

  listen: {
    listen: 'Listen',
    /** What the buttons are for. */
    player: 'Reading aloud',
    back: 'Back',
    pause: 'Pause',
    resume: 'Go on',
    forward: 'Forward',
    speed: 'Speed',
    stop: 'Stop',
  },

  /** Of a reader's way through a story. */
  progress: { resume: 'Continue where you left off', close: 'Not now' },

  /** The reader's own list. Numbers come to stand for `{count}`, a story's headline for `{headline}`. */
  saved: {
    title: 'Saved',
    heading: 'Saved stories',
    description: 'The stories that you keep for later, in this browser only.',
    here: 'Kept in this browser only: nobody else sees this list, and your other devices do not have it.',
    needsScript: 'The list is kept and shown by JavaScript, which is off in this browser.',
    empty: 'Nothing is saved yet. “Save”, beside every story, puts it here.',
    unkept:
      'This browser does not let the site keep anything just now: the list lasts as long as this page is open.',
    full: 'The list holds {most} stories at most. Left out, at its end: {left}.',
    newest: 'Last saved first',
    byDate: 'Newest story first',
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    undo: 'Undo',
    removed: 'Removed: “{headline}”.',
    restored: 'Back in the list: “{headline}”.',
    moved: '“{headline}” is now number {place} of {count}.',
    export: 'Export',
    import: 'Import',
    imported:
      'Stories added: {added}. Already in the list: {known}. Left out, because they cannot be read: {faulty}. Left out, because the list is full: {left}.',
    unreadable: 'Nothing was imported: this file is not a list of saved stories.',
  },

  /** What keys do by themselves. */
  keys: {
    title: 'Keyboard shortcuts',
    acts: {
      j: 'Next story',
      k: 'Previous story',
      o: 'Open the story',
      s: 'Save the story',
      t: 'Next theme',
      '?': 'Show this help',
    },
    on: 'Use these keys',
    needsScript: 'These keys need JavaScript, which is off in this browser.',
    close: 'Close',
    saved: 'Saved',
    unsaved: 'No longer saved',
  },

  mention: {
    about: 'About {day}, from its picture',
    noDay: 'No day is known: it has no picture that tells one',
    notHeld: 'The text of this story is not in the archive. It is known because another article lists it.',
    listedBy: 'Listed by',
    known: 'Known from a related list; its text is not in the archive',
    knownOnly: 'Known only from the related lists of articles',
    description: (headline: string) =>
      `What the archive knows of “${headline}”, a story whose text it does not hold.`,
  },

  thread: {
    soFar: 'The story so far',
    next: 'What happened next',
    here: 'You are reading this',
    inEdition: 'In this edition',
    openMarks: 'Open marks are stories known only from related lists, dated by their pictures.',
    name: 'This thread',
    follow: 'Follow this thread',
    of: (headline: string) => `The thread of “${headline}”`,
  },

  ways: {
    earlier: 'Earlier',
    later: 'Later',
    stories: 'Previous and next story',
    days: 'Earlier and later days',
    months: 'Earlier and later months',
    years: 'Earlier and later years',
    up: 'Way up in the archive',
  },

  archive: {
    years: 'Years',
    month: (month: string) => `Stories on each day of ${month}`,
    emptyYear: 'The archive holds no stories of this year.',
    emptyMonth: 'The archive holds no stories of this month.',
    emptyDay: 'The archive holds no stories of this day.',
    ofYear: (year: string) => `How many stories the archive holds of each month of ${year}.`,
    ofMonth: (month: string) => `How many stories the archive holds of each day of ${month}.`,
    ofDay: (day: string, count: number) => `The edition of ${day}: ${stories(count)} in the archive.`,
  },

  pages: {
    name: 'Pages',
    ofDay: 'Pages of this day',
    page: 'Page ',
    previous: 'Previous page',
    next: 'Next page',
    place: (page: string, pages: string) => `Page ${page} of ${pages}`,
    /** Behind a title. */
    behind: (page: string) => `, page ${page}`,
    placeBehind: (page: string, pages: string) => `, page ${page} of ${pages}`,
  },

  topics: {
    title: 'Topics',
    description: 'Countries, people, organisations and places that the stories name.',
    each: (topics: string) => `${topics}, each with how many stories name it`,
    about: (topic: string, count: number) => `${stories(count)} about ${topic} in the archive.`,
    together: 'Often named together',
    follow: 'Follow',
    chart: 'Stories over time',
    time: 'Time',
    stories: 'Stories',
    none: 'No topic is named yet',
    noneNamed:
      'No story of the archive names a country, or a person, an organisation or a place of the file {file}.',
  },

  search: {
    title: 'Search',
    field: 'Search the archive',
    description: 'Search every story of the archive, by words, days and topics.',
    asked: (text: string) => `“${text}”`,
    site: (site: string) => `Search ${site}`,
    suggestions: 'Suggestions',
    noSuggestions: 'No suggestions',
    topic: 'Topic',
    story: 'Story',
    /** On a static copy of the site, where the browser searches. */
    more: 'More results',
    needsScript:
      'Searching this copy of the site needs JavaScript. Topics and the archive by date lead to every story without it.',
    found: (count: number) => `${stories(count)} in the archive`,
    foundBetween: (count: number, span: string) => `${stories(count)} in the archive, ${span}`,
  },

  filters: {
    name: 'Narrow the search',
    when: 'When',
    anyTime: 'Any time',
    from: 'From',
    to: 'To',
    show: 'Show',
    topic: 'Topic',
    anyTopic: 'Any topic',
    order: 'Order',
    relevant: 'Most relevant',
    newest: 'Newest first',
    /** Filters of an address, by their names. */
    unread: 'Not understood, and left out of the search: {names}.',
  },

  hints: {
    ask: 'Ask for words, for a “phrase in quotes”, or for words that begin alike: minist*.',
    none: 'No story in the archive has all of {words}.',
    noneNarrow: 'No story in the archive has all of {words} with what narrows the search.',
    widely: 'Search more widely',
    whole: 'The whole archive',
    fewer: 'Fewer words',
    elsewhere: 'Elsewhere',
    byDate: 'The archive by date',
  },

  feed: {
    description: (title: string) => `${title}: the newest articles, in full.`,
  },

  held: {
    draft: 'Draft',
    embargoed: (when: string) => `Embargoed until ${when}`,
    faulty: 'Faulty capture, as it was last read',
  },

  capture: {
    about: 'About this capture',
    of: (headline: string) => `About the capture of “${headline}”`,
    description: 'The file that an article is read from, and how sound it is.',
    file: 'The file, as it was saved',
    download: 'Download the capture',
    size: '{download}, {size} of plain text',
    hash: 'Its SHA-256',
    list: 'The related list at its end',
    noList: 'It has none.',
    uncounted: (bytes: number) => `It has ${byteCount(bytes)}, and does not say how many it ought to have.`,
    whole: (bytes: number) => `It says that it has ${byteCount(bytes)}, and so it has: nothing is missing.`,
    changed: (declared: number, actual: number) =>
      `It says that it has ${byteCount(declared)}, but it has ${byteCount(actual)}: it was changed or cut short.`,
    original: 'Where the article stood first',
    import: 'How it came here',
    imported: (day: string) => `Imported on ${day}`,
    dates: 'How its dates are known',
    zone: (zone: string) => `Datelines name no time zone: they are read on the clock of ${zone}.`,
    found: 'What was found in it',
    sound: 'Nothing is wrong with it: the article stands as it was saved.',
  },

  /** Behind a date of a story: how it is known. */
  sources: {
    dateline: ', from its dateline',
    'json-ld': ', from what its page told search engines',
    meta: ', from the head of its page',
    time: ', from a time marked in its page',
    text: ', from the text of its page',
    address: ', from the address of its page',
    picture: ', from the name of its picture',
    folder: ', from the folder of its picture',
  },

  remarks: englishRemarks,

  accessibility: englishAccess,
  privacy: englishPrivacy,

  empty: {
    title: 'Nothing has been captured yet',
    told: 'This site reads an archive of captured articles, and the archive is empty. Put captures, text files that end in {ending}, into the folder {folder}, and load this page again.',
    check: '{command} says what is wrong with a capture that does not show.',
  },

  offline: {
    title: 'Reading offline',
    told: 'Where scripts are allowed, this browser keeps the front page, the stories that you read last and those that you save, with their pictures. Without a network it shows them just the same.',
    list: 'What can be read now',
    none: 'This browser keeps no story yet.',
    heading: 'You are offline',
    /** What is told instead of a page. */
    instead: {
      page: 'This page is not kept in this browser, and there is no network to fetch it. {again} when there is one.',
      search:
        'The archive is searched where it stands, and there is no network to reach it. {again} when there is one: your question is kept.',
    },
    again: 'Load it again',
  },

  missing: {
    title: 'Not found',
    heading: 'There is no page at this address',
    told: 'The address may be mistyped, or the story is no longer in the archive.',
    ways: 'Go to the {front}, to the latest edition, {day}, or {search}.',
    waysOfNone: 'Go to the {front}, or {search}.',
    front: 'front page',
    search: 'search the archive',
  },

  failed: {
    title: 'Something went wrong',
    heading: 'This page could not be made',
    told: 'The fault is ours. {again}, in a minute if it fails once more, or go to the {front}.',
    again: 'Load it again',
    front: 'front page',
  },
};

/** What the site says, in one language. */
export type Words = typeof english;
