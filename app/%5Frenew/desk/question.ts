import type { ListPlace } from '@/components/desk/addresses';
import { type Code, severities } from '@/lib/capture/diagnostic';
import { type CaptureQuestion, sorts, states } from '@/lib/desk/capture-list';
import { ranks } from '@/lib/desk/findings';

type Asked = Record<string, string | string[] | undefined>;

const codes = Object.keys(severities) as Code[];

/** What the address of the list asks for; what it cannot mean is as if it were not said. */
export function parseListPlace(asked: Asked): Omit<ListPlace, 'since'> & { since: number | undefined } {
  const said = (name: string) => [asked[name]].flat()[0] ?? '';
  const among = <Each extends string>(all: readonly Each[], name: string) =>
    all.find((each) => each === said(name));
  const [code, severity, state] = [among(codes, 'code'), among(ranks, 'severity'), among(states, 'state')];
  const question: CaptureQuestion = {
    text: said('q').slice(0, 200).trim(),
    sort: among(sorts, 'sort') ?? 'severity',
    isReversed: said('order') === 'reversed',
    ...(code && { code }),
    ...(severity && { severity }),
    ...(state && { state }),
  };
  const since = /^\d{1,15}$/.test(said('since')) ? Number(said('since')) : undefined;
  return { question, since, page: /^[1-9]\d{0,6}$/.test(said('page')) ? Number(said('page')) : 1 };
}
