import { feedNames } from '@/lib/publish/feed';
import { ownWords } from './language';

/** Leads to the feed of a story's thread, and tells feed readers of it. React moves the `link` into the head. */
export function FollowThread({ address }: { address: string }) {
  const feed = `${address}/${feedNames.rss}`;

  return (
    <p className="small links" {...ownWords}>
      <link rel="alternate" type="application/rss+xml" title="This thread" href={feed} />
      <a href={feed} type="application/rss+xml">
        Follow this thread
      </a>
    </p>
  );
}
