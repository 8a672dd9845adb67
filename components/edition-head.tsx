import type { ReactNode } from 'react';
import { wordsIn } from './words/words';

type Props = {
  title: string;
  /** What stands beside the title, smaller. */
  children?: ReactNode;
};

/** The heading of an edition, over the rule that opens it. */
export function EditionHead({ title, children }: Props) {
  const { attributes } = wordsIn();

  return (
    <header className="edition-head" {...attributes}>
      <h1 className="headline text-edition">{title}</h1>
      <p className="small">{children}</p>
    </header>
  );
}
