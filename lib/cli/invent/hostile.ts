import { write } from '../../capture/dateline';
import type { InventedCapture } from './captures';
import { payloads } from './payloads';

/** The beginning of headlines, in scripts of both directions and of none. */
const openings = ['Talks on', 'محادثات', '会谈', 'گفتگو', 'वार्ता', '1396'];

/** Milliseconds from one dateline to the next. */
const step = 20 * 60_000;

/**
 * Captures with something hostile in every field and in the name of the file, one after the other before `now`, a
 * moment on the newsroom's clock: the newest stand in what is for news alone.
 */
export function inventHostile(now: string): InventedCapture[] {
  return Object.values(payloads).flatMap((payload, i) => {
    const opening = openings[i % openings.length] ?? '';
    const moment = new Date(Date.parse(`${now}Z`) - (i + 1) * step).toISOString().slice(0, 19);
    const told = { headline: `${opening} ${payload} ${i}`, dateline: write(moment), payload, number: i };
    return [
      { path: `${i}/${nameOf(payload)}.txt`, text: captureOf(told) },
      { path: `${i}/${nameOf(payload)}.json`, text: sidecarOf(payload) },
      {
        path: `${i}/dateline.txt`,
        text: captureOf({
          ...told,
          headline: `${opening} dated ${i}`,
          dateline: `${told.dateline} ${payload}`,
        }),
      },
    ];
  });
}

type Told = { headline: string; dateline: string; payload: string; number: number };

function captureOf({ headline, dateline, payload, number }: Told): string {
  const id = 9_000 + 2 * number;
  const fields = { sort: payload, contenttypeid: payload, pic: payload };
  const list = JSON.stringify([
    { ...fields, id: String(id), title: `${payload} listed ${number}` },
    { ...fields, id: payload, title: payload },
    {
      ...fields,
      id: String(id + 1),
      pic: `/2016/04/15/${payload}.jpg`,
      title: headline.replace(payload, 'listed'),
    },
    { [payload]: payload, __proto__: { id: payload } },
  ]);
  return [
    `${headline}\n\n${headline}\n${dateline}\n`,
    `${payload} opens the text.\n`,
    `${payload}\n\nAn official said so, ${payload} reported.\n`,
    `The visit comes after a meeting, ${payload} TV reported.\n\n`,
    `string(${Buffer.byteLength(list)}) "${list}"\n${payload}`,
  ].join('\n');
}

function sidecarOf(payload: string): string {
  const told = {
    source: payload,
    address: `javascript:${payload}`,
    imported: payload,
    sha256: payload,
    dated: payload,
  };
  return JSON.stringify(told);
}

/** What may stand in the name of a file, and is not too long for one. */
const nameOf = (payload: string) => `told ${payload.replace(/[/\0]/g, '').slice(0, 60)}`;
