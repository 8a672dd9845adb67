import type { Newsroom, Stretch } from './newsroom';
import { addressOf, captureOf, dayOf, sentencesOf } from './report';

/** Something to ask for, and what is wrong with the text it is answered with, in words; nothing where it is right. */
export type Question = { address: string; fault: (answer: Answer, when: Stretch) => string | undefined };
export type Answer = { status: number; text: string };

/** What readers ask about a report, and about all of them. */
export function questions(newsroom: Newsroom, report: number): Question[] {
  const address = addressOf(report);
  const must = (when: Stretch) => newsroom.mustBe(report, when);
  const isThere = ({ status }: Answer) => status === 200;

  const about = (path: string, fault: Question['fault']): Question => ({
    address: path,
    fault: (answer, when) =>
      cutShort(path, answer) ?? outdated(newsroom, answer, when) ?? fault(answer, when),
  });
  return [
    about(address, (answer, when) => {
      if (must(when) && !isThere(answer)) return `${answer.status} for a report that is there`;
      if (must(when) && !isWhole(report, answer.text)) return 'no edition of it is whole';
      return undefined;
    }),
    about(`${address}/capture.txt`, (answer, when) => {
      if (!must(when)) return undefined;
      const [, edition] = /Edition (\d+)/.exec(answer.text) ?? [];
      return answer.text === captureOf(report, Number(edition))
        ? undefined
        : 'other bytes than those of the capture';
    }),
    about(`/${dayOf(report)}`, (answer, when) =>
      must(when) && !answer.text.includes(`href="${address}"`) ? `${address} is not listed` : undefined,
    ),
    about(`/search?q=quay${report}`, (answer, when) =>
      must(when) && !answer.text.includes(`href="${address}"`) ? `${address} is not found` : undefined,
    ),
    about('/', () => undefined),
    about('/feed.xml', () => undefined),
    about('/feed.json', () => undefined),
    about(`/${dayOf(report)}/no-report-${report}`, (answer) =>
      answer.status === 404 ? undefined : `${answer.status} for what never was`,
    ),
  ];
}

/** Says what is wrong with the end of an answer. */
function cutShort(address: string, { status, text }: Answer): string | undefined {
  if (status !== 200 || address.endsWith('.txt')) return undefined;
  const end = address.endsWith('.xml') ? '</rss>' : address.endsWith('.json') ? '}' : '</html>';
  return text.trimEnd().endsWith(end) ? undefined : 'cut short';
}

/** Says which edition it tells of that no report had. */
function outdated(newsroom: Newsroom, { text }: Answer, when: Stretch): string | undefined {
  for (const [told, edition, report] of text.matchAll(/Edition (\d+) of report (\d+)/g))
    if (!newsroom.mayBe(Number(report), Number(edition), when))
      return `${told}: ${newsroom.age(Number(report), Number(edition))}`;
  return undefined;
}

/** Whether a page has all sentences of one edition, in their order. */
function isWhole(report: number, text: string): boolean {
  const [, edition] = new RegExp(`Edition (\\d+) of report ${report} opens`).exec(text) ?? [];
  const places = sentencesOf(report, Number(edition)).map((sentence) => text.indexOf(`<p>${sentence}</p>`));
  return places.slice(1).every((place) => place !== -1);
}
