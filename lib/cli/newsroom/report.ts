import { composeCapture } from '../../capture/compose';

const days = 28;

const headlineOf = (report: number): string => `Report ${report} from the harbour`;

/** The day of a report, as in an address. */
export const dayOf = (report: number): string => `2016/06/${String(1 + (report % days)).padStart(2, '0')}`;

export const addressOf = (report: number): string => `/${dayOf(report)}/report-${report}-from-the-harbour`;

/** What an edition of a report says, sentence by sentence. */
export const sentencesOf = (report: number, edition: number): string[] =>
  ['opens', 'goes on', 'ends'].map(
    (verb) => `Edition ${edition} of report ${report} ${verb} at quay${report}.`,
  );

/** The capture of an edition. Every third report lists the two before it. */
export function captureOf(report: number, edition: number): string {
  const published = `${dayOf(report).replaceAll('/', '-')}T10:${String(report % 60).padStart(2, '0')}:00`;
  const listed = report % 3 === 0 ? [report - 1, report - 2].filter((other) => other >= 0) : [];
  const related = listed.map((other) => ({
    id: String(1_000 + other),
    sort: other,
    contentType: '21',
    picture: `/${dayOf(other)}/harbour_${other}.jpg`,
    title: headlineOf(other),
  }));
  return composeCapture({
    headline: headlineOf(report),
    published,
    paragraphs: sentencesOf(report, edition),
    related,
  });
}
