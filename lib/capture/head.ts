import type { Report } from './diagnostic';
import { firstLines } from './first-lines';
import { type Published, parsePublished } from './published';
import { type Span, slice } from './span';
import { parseHeadline } from './title';
import type { WallClock } from './wall-clock';

/** The top of a capture: title, headline, dateline and what stands above and beside that; and the rest of it. */
export type Head = Omit<Published, 'until'> & { headline: string | undefined; rest: Span };

/** Reads the title, the headline under it, and the dateline under that. */
export function parseHead(source: Span, now: WallClock, report: Report): Head {
  const lineAt = firstLines(source);
  const { headline, used } = parseHeadline(lineAt, source, report);
  const { until, ...published } = parsePublished(lineAt, used, source, now, report);

  const last = lineAt(until - 1);
  return {
    headline,
    ...published,
    rest: slice(source, last ? last.offset - source.offset + last.text.length : 0),
  };
}
