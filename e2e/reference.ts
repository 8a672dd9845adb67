import { readFileSync } from 'node:fs';

/** An entry of the related list, as the newsroom wrote it. */
type Entry = { id: string; pic: string; title: string };

/** The reference capture, by its path from `content/`, and its text. */
export const capturePath = '2016/06/000_c56f95fd9ba32497.txt';
export const capture = readFileSync(`content/${capturePath}`, 'utf8');

// Read as plainly as its form allows, so that no fault of the parser can hide here.
const [text = '', dump = ''] = capture.split(/^string\(\d+\) /m);
const [first = '', , lead = '', ...rest] = text.trim().split('\n\n');

/** Where the reference article is read. */
export const address = '/2016/06/28/iran-russia-security-officials-to-discuss-syria';
export const headline = first;
export const standfirst = lead;
/** The paragraphs after the standfirst. */
export const body = rest;
export const related = JSON.parse(dump.slice(1, dump.lastIndexOf('"'))) as Entry[];
