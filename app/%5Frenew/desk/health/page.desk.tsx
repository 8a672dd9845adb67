import { Bars } from '@/components/desk/bars';
import { CaptureCounts } from '@/components/desk/capture-counts';
import { DeskPage } from '@/components/desk/desk-page';
import { MonthChart } from '@/components/desk/month-chart';
import { RankedTable } from '@/components/desk/ranked-table';
import { words } from '@/components/desk/words';
import { countStates } from '@/lib/desk/capture-list';
import { capturesByMonth, longestThreads, orphans, problemsByCode } from '@/lib/desk/health';

/** How the archive is, in figures. */
export default function HealthPage() {
  const { counts, health, parts } = words;
  const { articles, count } = orphans(30);
  const place = {
    question: { text: '', sort: 'severity', isReversed: false },
    since: Date.now(),
    page: 1,
  } as const;

  return (
    <DeskPage part="health" title={parts.health}>
      <CaptureCounts counts={countStates()} place={place} />
      <MonthChart months={capturesByMonth()} />
      <Bars title={health.problems} tallies={problemsByCode()} />
      <RankedTable
        title={health.threads}
        column={counts.stories(2)}
        rows={longestThreads(10).map(({ article, stories }) => {
          return { name: article.headline, address: article.address, value: counts.stories(stories) };
        })}
      />
      <RankedTable
        title={`${health.orphans} (${count.toLocaleString('en')})`}
        column={words.list.columns.published}
        rows={articles.map(({ headline, address, day }) => ({ name: headline, address, value: day }))}
      />
    </DeskPage>
  );
}
