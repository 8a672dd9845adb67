/** What single captures say. */
export const captureTables = `
  CREATE TABLE captures (
    path TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    modified REAL NOT NULL,
    hash TEXT,
    embargo REAL -- when its time comes, milliseconds since 1970, where that is in the future
  ) WITHOUT ROWID;

  CREATE TABLE diagnostics (path TEXT NOT NULL, code TEXT, line INTEGER, "column" INTEGER, length INTEGER, message TEXT, hint TEXT);

  CREATE TABLE articles (
    path TEXT PRIMARY KEY,
    title TEXT, -- the headline with its label
    headline TEXT, label TEXT, words TEXT, slug TEXT,
    published TEXT, day TEXT,
    byline TEXT, standfirst TEXT, body TEXT, credit TEXT, length INTEGER,
    tag TEXT, direction TEXT,
    held TEXT, -- why it is held back
    declared INTEGER, actual INTEGER, -- bytes of its list
    listed INTEGER, -- how many stories that list names
    text TEXT, -- a hash of all that it says
    twin TEXT -- the capture that says the same and stands for both
  );

  CREATE TABLE entries (
    path TEXT NOT NULL, position INTEGER NOT NULL, -- in its list; below 0 for what a capture took for the article itself
    capture TEXT, -- where it stands, if that is a twin of the article at its path
    id TEXT, title TEXT, headline TEXT, label TEXT, words TEXT, slug TEXT,
    day TEXT, pictured TEXT, picture TEXT, tag TEXT, direction TEXT,
    published TEXT, -- of the article that lists it
    PRIMARY KEY (path, position)
  ) WITHOUT ROWID;
`;

/** By what it is found. */
export const captureIndexes = `
  CREATE INDEX captures_embargo ON captures (embargo) WHERE embargo IS NOT NULL;
  CREATE INDEX diagnostics_path ON diagnostics (path);
  CREATE INDEX diagnostics_code ON diagnostics (code, path);
  CREATE INDEX articles_words ON articles (words, twin, (held IS NOT NULL), published, path);
  CREATE INDEX articles_slot ON articles (slug, day);
  CREATE INDEX articles_text ON articles (text);
  CREATE INDEX articles_listless ON articles (path) WHERE listed = 0;
  CREATE INDEX entries_id ON entries (id, published);
  CREATE INDEX entries_words ON entries (words);
  CREATE INDEX entries_capture ON entries (capture) WHERE capture IS NOT NULL;
`;

/**
 * The tables of the index. From what single captures say follow `mentions` and `stories` (see `identity.ts`), and
 * from those `story_topics` and `words` (`describe.ts`).
 *
 * A story's `key` is its capture's path or, for a mention, its id: one ends with `.txt`, the other is digits.
 */
export const schema = `
  ${captureTables}
  ${captureIndexes}
  CREATE TABLE about (name TEXT PRIMARY KEY, value) WITHOUT ROWID;

  -- What changed since the index was made, where it remembers: the last of each capture, milliseconds since 1970.
  CREATE TABLE changes (path TEXT PRIMARY KEY, kind TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX changes_at ON changes (at);
  -- Where an article was before its headline or its dateline changed, where it remembers.
  CREATE TABLE moved (address TEXT PRIMARY KEY, path TEXT NOT NULL) WITHOUT ROWID;

  CREATE TABLE mentions (
    id TEXT PRIMARY KEY,
    path TEXT, -- the capture of the article that it is
    headline TEXT, label TEXT, slug TEXT, day TEXT, pictured TEXT, picture TEXT, tag TEXT, direction TEXT
  );
  CREATE INDEX mentions_path ON mentions (path);
  CREATE INDEX mentions_slot ON mentions (slug, day);

  -- The pictures below public/; see \`picture-rows.ts\`.
  CREATE TABLE pictures (path TEXT PRIMARY KEY) WITHOUT ROWID;

  CREATE TABLE stories (
    key TEXT PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    day TEXT, time TEXT, slug TEXT,
    headline TEXT, label TEXT, tag TEXT, direction TEXT,
    id TEXT, picture TEXT, -- where its file is there
    pictured TEXT,
    byline TEXT, standfirst TEXT, credit TEXT, length INTEGER,
    held TEXT
  );
  CREATE INDEX stories_time ON stories (time, address);
  CREATE INDEX stories_day ON stories (day, kind, time DESC, address DESC);
  CREATE INDEX stories_kind ON stories (kind, day);
  CREATE INDEX stories_slot ON stories (slug, day);
  CREATE INDEX stories_articles ON stories (time, address) WHERE kind = 'article';

  CREATE TABLE topics (topic TEXT PRIMARY KEY, name TEXT, kind TEXT) WITHOUT ROWID;
  CREATE TABLE story_topics (topic TEXT, time TEXT, story INTEGER, PRIMARY KEY (topic, time, story)) WITHOUT ROWID;
  CREATE INDEX story_topics_story ON story_topics (story);

  -- Folded words; like \`story\` above, the rowid is that of the story. See \`fold.ts\`. The text itself is in \`stories\` and \`articles\`.
  CREATE VIRTUAL TABLE words USING fts5(headline, standfirst, body, content = '', contentless_delete = 1, tokenize = 'ascii');

  -- What refreshes changed, each thing with the last of them; see \`effects.ts\`.
  CREATE TABLE effects (kind TEXT, name TEXT, serial INTEGER, PRIMARY KEY (kind, name)) WITHOUT ROWID;
  CREATE INDEX effects_serial ON effects (serial);

  CREATE TRIGGER stories_gone AFTER DELETE ON stories BEGIN
    DELETE FROM story_topics WHERE story = old.rowid;
    DELETE FROM words WHERE rowid = old.rowid;
  END;
`;

/** What a refresh has touched, while it lasts. */
export const touchedSchema = `
  CREATE TEMP TABLE IF NOT EXISTS touched_ids (id TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TEMP TABLE IF NOT EXISTS touched_words (words TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TEMP TABLE IF NOT EXISTS touched_texts (text TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TEMP TABLE IF NOT EXISTS touched_slots (day TEXT, slug TEXT, PRIMARY KEY (day, slug)) WITHOUT ROWID;
  CREATE TEMP TABLE IF NOT EXISTS touched_stories (number INTEGER PRIMARY KEY, is_new INTEGER);
  DELETE FROM touched_ids;
  DELETE FROM touched_words;
  DELETE FROM touched_texts;
  DELETE FROM touched_slots;
  DELETE FROM touched_stories;
`;
