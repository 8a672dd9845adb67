/** What stood in the index before a refresh, of all that it touches; kept while it lasts. */
export const beforeSchema = `
  CREATE TEMP TABLE IF NOT EXISTS touched_captures (path TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TEMP TABLE IF NOT EXISTS listed_ids (id TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TEMP TABLE IF NOT EXISTS before_stories AS SELECT * FROM stories LIMIT 0;
  CREATE TEMP TABLE IF NOT EXISTS before_topics (key TEXT, topic TEXT);
  CREATE TEMP TABLE IF NOT EXISTS before_mentions (id TEXT, path TEXT);
  CREATE TEMP TRIGGER IF NOT EXISTS keep_story BEFORE DELETE ON stories BEGIN
    INSERT INTO before_stories SELECT * FROM main.stories WHERE rowid = old.rowid;
    INSERT INTO before_topics SELECT old.key, topic FROM story_topics WHERE story = old.rowid;
  END;
  CREATE TEMP TRIGGER IF NOT EXISTS keep_mention BEFORE DELETE ON mentions BEGIN
    INSERT INTO before_mentions VALUES (old.id, old.path);
  END;
  DELETE FROM touched_captures;
  DELETE FROM listed_ids;
  DELETE FROM before_stories;
  DELETE FROM before_topics;
  DELETE FROM before_mentions;
`;

/** `made`: the stories that a refresh made again. `changed`: those among them, before and after, that others see otherwise. */
const changed = [
  'CREATE TEMP TABLE made AS SELECT s.* FROM touched_stories t JOIN stories s ON s.rowid = t.number WHERE t.is_new',
  `CREATE TEMP TABLE changed AS
   SELECT key, address, kind, day, time FROM (SELECT * FROM before_stories EXCEPT SELECT * FROM made)
   UNION SELECT key, address, kind, day, time FROM (SELECT * FROM made EXCEPT SELECT * FROM before_stories)
   UNION SELECT key, address, kind, day, time FROM made WHERE key IN touched_captures`,
];

/** `shown`: the ids under which lists name a story that changed, or now name another one. */
const shown = `
  CREATE TEMP TABLE shown AS
  SELECT id FROM (SELECT id, path FROM before_mentions EXCEPT SELECT id, path FROM mentions WHERE id IN (SELECT id FROM before_mentions))
  UNION SELECT id FROM (SELECT id, path FROM mentions WHERE id IN touched_ids EXCEPT SELECT id, path FROM before_mentions)
  UNION SELECT m.id FROM changed c CROSS JOIN mentions m ON m.path = c.key
  UNION SELECT key FROM changed WHERE kind = 'mention'`;

/** `listed`: the stories in the lists of those that changed, as these are and as they were; `ties`: all their ids. */
const listed = [
  `CREATE TEMP TABLE listed AS
   SELECT coalesce(m.path, m.id) AS key FROM (
     SELECT id FROM listed_ids UNION SELECT e.id FROM changed c CROSS JOIN entries e ON e.path = c.key
   ) l CROSS JOIN mentions m ON m.id = l.id`,
  `CREATE TEMP TABLE ties AS
   SELECT m.id FROM listed l CROSS JOIN mentions m ON m.path = l.key UNION SELECT key FROM listed`,
];

/** Makes the temporary tables, which `forgetChangedRows` drops, out of what a refresh touched. */
export const changedRows = [...changed, shown, ...listed];

export const forgetChangedRows = `
  DROP TABLE IF EXISTS temp.made; DROP TABLE IF EXISTS temp.changed; DROP TABLE IF EXISTS temp.shown;
  DROP TABLE IF EXISTS temp.listed; DROP TABLE IF EXISTS temp.ties;`;
