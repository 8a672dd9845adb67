import { ownWords } from './language';

type Props = {
  /** From 1. */
  page: number;
  pages: number;
  addressOf: (page: number) => string;
};

/** The ways to the pages before and after; nothing where there is one page. */
export function PageLinks({ page, pages, addressOf }: Props) {
  if (pages <= 1) return undefined;

  return (
    <nav aria-label="Pages" className="tags mt-5 justify-between" {...ownWords}>
      {page > 1 ? (
        <a href={addressOf(page - 1)} rel="prev">
          Previous page
        </a>
      ) : (
        <span />
      )}
      <span className="small py-1">
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <a href={addressOf(page + 1)} rel="next">
          Next page
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
