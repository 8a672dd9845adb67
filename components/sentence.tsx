import { Fragment, type ReactNode } from 'react';

type Props = {
  /** With `{name}` in the place of each part. */
  words: string;
  parts: Record<string, ReactNode>;
};

/** A sentence of the site's words around parts that are more than words, such as links. */
export function Sentence({ words, parts }: Props) {
  return words
    .split(/\{(\w+)\}/)
    .map((piece, i) => <Fragment key={i % 2 ? piece : i}>{i % 2 ? parts[piece] : piece}</Fragment>);
}
