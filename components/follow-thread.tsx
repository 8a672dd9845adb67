import { feedForms } from '@/lib/publish/feed-forms';
import { ownWords } from './language';

/** Leads to the feed of a story's thread, and tells feed readers of it. React moves the `link` into the head. */
export function FollowThread({ address }: { address: string }) {
  const { file, type } = feedForms.rss;
  const feed = `${address}/${file}`;

  return (
    <p className="small links" {...ownWords}>
      <link rel="alternate" type={type} title="This thread" href={feed} />
      <a href={feed} type={type}>
        Follow this thread
      </a>
    </p>
  );
}
