import { Fragment } from 'react';
import type { Article } from '@/lib/archive/story';
import { canonical } from '@/lib/publish/canonical';
import { clockTime, longDay } from './dates';
import { Sentence } from './sentence';
import type { Words } from './words/english';

type Props = { article: Article; words: Words };

/** At the foot of an article that is printed: who wrote it, whom it credits, when it was published, where it is read. */
export function PrintedSource({ article, words }: Props) {
  const day = longDay(article.day, words);

  return (
    <p className="printed small mt-10 rule-above pt-3" {...words.attributes}>
      {[article.byline, article.credit].map(
        (name) =>
          name && (
            <Fragment key={name}>
              <bdi>{name}</bdi>
              {' · '}
            </Fragment>
          ),
      )}
      <Sentence words={words.time.moment} parts={{ day, time: clockTime(article.published, words) }} />
      {' · '}
      <bdi dir="ltr">{canonical(article.address)}</bdi>
    </p>
  );
}
