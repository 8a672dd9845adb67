import type { ReactNode } from 'react';
import type { Words } from './words/english';

type Props = {
  title: string;
  words: Words;
  children: ReactNode;
};

/** A page that has no story to show: what is so, and what to do. It reads no settings: `global-error` shows it too. */
export function Notice({ title, words, children }: Props) {
  return (
    <div className="mt-10" {...words.attributes}>
      <h1 className="headline max-w-215 text-title">{title}</h1>
      <div className="prose links mt-5 max-w-measure text-body">{children}</div>
    </div>
  );
}
