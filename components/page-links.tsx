import { numberIn } from './numbers';
import { wordsIn } from './words/words';

type Props = {
  /** From 1. */
  page: number;
  pages: number;
  addressOf: (page: number) => string;
};

/** The ways to the pages before and after; nothing where there is one page. */
export function PageLinks({ page, pages, addressOf }: Props) {
  const { attributes, pages: names } = wordsIn();
  if (pages <= 1) return undefined;

  return (
    <nav aria-label={names.name} className="tags mt-5 items-baseline justify-between" {...attributes}>
      {page > 1 ? (
        <a href={addressOf(page - 1)} rel="prev">
          {names.previous}
        </a>
      ) : (
        <span />
      )}
      <span className="small py-1">{names.place(numberIn(page), numberIn(pages))}</span>
      {page < pages ? (
        <a href={addressOf(page + 1)} rel="next">
          {names.next}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
