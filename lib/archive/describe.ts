import { fold } from './fold';
import type { Index } from './index-file';
import { frameTopics } from './topic-file';
import { readVocabulary, type Vocabulary } from './vocabulary';

type Row = {
  number: number;
  is_new: number;
  time: string | null;
  headline: string;
  standfirst: string | null;
  body: string | null;
};

/** Gives the stories that a refresh touched their topics and their words; where the topics changed, all of them. */
export function describeStories(index: Index, folder: string): void {
  const vocabulary = readVocabulary(folder);
  const known = index.get<{ value: string }>("SELECT value FROM about WHERE name = 'topics'")?.value;
  if (known !== vocabulary.hash) replaceTopics(index, vocabulary, folder);
  for (const row of touchedStories(index)) describeStory(index, row, vocabulary);
}

function replaceTopics(index: Index, { topics, file, hash }: Vocabulary, folder: string) {
  for (const fault of frameTopics(folder, file)) console.warn(`${fault}\n`);
  index.run('DELETE FROM topics');
  index.run('DELETE FROM story_topics');
  index.run(
    "INSERT INTO topics SELECT value->>'topic', value->>'name', value->>'kind' FROM json_each(?)",
    JSON.stringify(topics),
  );
  index.run('INSERT OR IGNORE INTO touched_stories SELECT rowid, 0 FROM stories');
  index.run("INSERT OR REPLACE INTO about VALUES ('topics', ?)", hash);
}

function describeStory(index: Index, row: Row, { match }: Vocabulary) {
  const { number, time, headline, standfirst } = row;
  const body = row.body === null ? '' : (JSON.parse(row.body) as string[]).join('\n');
  for (const topic of match(`${headline}\n${standfirst ?? ''}\n${body}`))
    index.run('INSERT INTO story_topics VALUES (?, ?, ?)', topic, time ?? '', number);

  if (!row.is_new) return;
  const words = [headline, standfirst ?? '', body].map(fold);
  index.run('INSERT INTO words (rowid, headline, standfirst, body) VALUES (?, ?, ?, ?)', number, ...words);
}

function* touchedStories(index: Index): Generator<Row> {
  let last = 0;
  for (;;) {
    const page = index.all<Row>(
      `SELECT t.number, t.is_new, s.time, s.headline, s.standfirst, a.body
       FROM touched_stories t JOIN stories s ON s.rowid = t.number LEFT JOIN articles a ON a.path = s.key
       WHERE t.number > ? ORDER BY t.number LIMIT 500`,
      last,
    );
    yield* page;
    const end = page.at(-1);
    if (!end) return;
    last = end.number;
  }
}
