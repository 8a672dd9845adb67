import { DeskPage } from '@/components/desk/desk-page';
import { RankedTable } from '@/components/desk/ranked-table';
import { words } from '@/components/desk/words';
import { wantedPictures, wantedStories } from '@/lib/desk/missing';
import { unnamedTopics } from '@/lib/desk/unnamed-topics';

/** Lines of each list. */
const most = 50;

/** What the archive lacks, the most wanted first. */
export default function MissingPage() {
  const { counts, missing, parts } = words;
  const { stories, count: storyCount } = wantedStories(most);
  const { pictures, count: pictureCount } = wantedPictures(most);

  return (
    <DeskPage part="missing" title={parts.missing}>
      <RankedTable
        title={`${missing.stories} (${storyCount.toLocaleString('en')})`}
        column={missing.listedBy}
        rows={stories.map(({ headline, address, listers }) => {
          return { name: headline, address, value: counts.articles(listers) };
        })}
      />
      <RankedTable
        title={`${missing.pictures} (${pictureCount.toLocaleString('en')})`}
        column={missing.namedBy}
        rows={pictures.map(({ picture, entries }) => ({ name: picture, value: counts.entries(entries) }))}
      />
      <RankedTable
        title={missing.topics}
        column={missing.namedBy}
        rows={unnamedTopics(most).map(({ name, headlines }) => {
          return {
            name,
            address: `/search?q=${encodeURIComponent(name)}`,
            value: counts.headlines(headlines),
          };
        })}
      />
      <p>{missing.topicsHint}</p>
    </DeskPage>
  );
}
