import { feedForms } from '@/lib/publish/feed-forms';
import type { Words } from './words/english';

type Props = { address: string; words: Words };

/** Leads to the feed of a story's thread, and tells feed readers of it. React moves the `link` into the head. */
export function FollowThread({ address, words }: Props) {
  const { file, type } = feedForms.rss;
  const feed = `${address}/${file}`;

  return (
    <p className="small links" {...words.attributes}>
      <link rel="alternate" type={type} title={words.thread.name} href={feed} />
      <a href={feed} type={type}>
        {words.thread.follow}
      </a>
    </p>
  );
}
