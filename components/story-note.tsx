import type { ReactNode } from 'react';
import { SaveButton } from './save-button';
import type { Words } from './words/english';

type Props = {
  words: Words;
  children?: ReactNode;
};

/** What is said of a story in a list and, at its end, what it is to the reader: read, saved. */
export function StoryNote({ words, children }: Props) {
  const { lang, dir } = words.attributes;

  return (
    <div className="note small" lang={lang}>
      {children && <p dir={dir}>{children}</p>}
      <read-mark class="island" hidden>
        {words.actions.read}
      </read-mark>
      <SaveButton words={words} />
    </div>
  );
}
