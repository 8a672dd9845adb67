import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../archive/text-hash';
import { writeWhole } from '../archive/whole-file';
import { site } from '../site';

const note = z.object({ path: z.string(), code: z.string(), before: z.string(), after: z.string() });

/** What is noted of a former text: its capture, the remedy that took its place, and the SHA-256 of the file before and after. */
export type Former = z.infer<typeof note>;

/** Beside the index, so that nothing but captures is in the content folder. */
const folder = () => join(/* turbopackIgnore: true */ site.buildDir, 'cache', 'former-texts');

/** Keeps what a capture said before a remedy. */
export function keepFormer(path: string, code: string, before: Uint8Array, after: Uint8Array): void {
  const kept: Former = { path, code, before: sha256(before), after: sha256(after) };
  const id = sha256(JSON.stringify(kept)).slice(0, 16);
  mkdirSync(folder(), { recursive: true });
  writeWhole(join(folder(), `${id}.txt`), before);
  writeWhole(join(folder(), `${id}.json`), JSON.stringify(kept));
}

/** What is noted of a former text. Any string may be asked. */
export function findFormer(id: string): Former | undefined {
  try {
    const text = /^[\da-f]{16}$/.test(id) ? readFileSync(join(folder(), `${id}.json`), 'utf8') : '';
    return note.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A former text itself. Throws where it is gone. */
export const readFormer = (id: string): Buffer => readFileSync(join(folder(), `${id}.txt`));

/** What is noted of all that are kept. */
export function allFormer(): (Former & { id: string })[] {
  return idsIn(folder()).flatMap((id) => {
    const former = findFormer(id);
    return former ? [{ ...former, id }] : [];
  });
}

function idsIn(folder: string): string[] {
  try {
    return readdirSync(folder).flatMap((name) => /^([\da-f]{16})\.json$/.exec(name)?.[1] ?? []);
  } catch {
    return [];
  }
}
