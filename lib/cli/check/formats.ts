import { github } from './github';
import { json } from './json';
import { sarif } from './sarif';
import { text } from './text';

/** The ways in which a check is written, by what `--format` calls them. */
export const formats = { text, github, json, sarif };

export type FormatName = keyof typeof formats;

/** Whether there is a format of that name. */
export const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);
