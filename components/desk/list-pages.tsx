import { type ListPlace, listAddress } from './addresses';
import { words } from './words';

type Props = { place: ListPlace; size: number; count: number };

/** Which of the captures are shown, and the ways to the others. */
export function ListPages({ place, size, count }: Props) {
  const { none, of, pages, earlier, later } = words.list;
  if (count === 0) return <p>{none}</p>;

  const first = (place.page - 1) * size + 1;
  const last = Math.min(count, place.page * size);
  return (
    <nav aria-label={pages} className="counts">
      <span>{of(first, last, count)}</span>
      {place.page > 1 && <a href={listAddress({ ...place, page: place.page - 1 })}>{earlier}</a>}
      {last < count && <a href={listAddress({ ...place, page: place.page + 1 })}>{later}</a>}
    </nav>
  );
}
