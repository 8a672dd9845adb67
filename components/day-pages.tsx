import './archive.css';
import { periodAddress } from '@/lib/capture/calendar';
import type { Day } from '@/lib/capture/wall-clock';
import { numberIn } from './numbers';
import { wordsIn } from './words/words';

type Props = { day: Day; page: number; pages: number };

/** The pages of a long day. */
export function DayPages({ day, page, pages }: Props) {
  const { attributes, pages: names } = wordsIn();
  if (pages === 1) return undefined;

  return (
    <nav aria-label={names.ofDay} className="numbers opened mt-14" {...attributes}>
      <ol>
        {nearby(page, pages).map((number) => (
          <li key={number}>
            <a href={periodAddress(day, number)} aria-current={number === page ? 'page' : undefined}>
              <span className="sr-only">{names.page}</span>
              {numberIn(number)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The first page, the last, and those around a page. */
const nearby = (page: number, pages: number) =>
  Array.from({ length: pages }, (_, i) => i + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 3,
  );
