import type { Language } from '@/lib/capture/language';
import { inLanguage, ownWords } from './language';

/** Where a way leads: a story, or a day in the same words. */
type Place = { address: string; headline: string; language?: Language };

type Props = {
  /** What lies before and after: `Previous and next story`. */
  label: string;
  earlier?: Place;
  later?: Place;
};

/** The ways on from the end of a page, back and forth in time. */
export function WaysOn({ label, earlier, later }: Props) {
  if (!earlier && !later) return undefined;

  return (
    <nav aria-label={label} className="opened mt-14 grid gap-x-10 sm:grid-cols-2">
      {earlier && <Way name="Earlier" rel="prev" place={earlier} />}
      {later && <Way name="Later" rel="next" place={later} />}
    </nav>
  );
}

function Way({ name, rel, place }: { name: string; rel: 'prev' | 'next'; place: Place }) {
  return (
    <div className={`relative py-2 ${rel === 'next' ? 'sm:col-start-2 sm:text-end' : ''}`}>
      <p className="small" {...ownWords}>
        {name}
      </p>
      <p className="headline text-entry" {...inLanguage(place.language)}>
        <a href={place.address} rel={rel} className="spread">
          {place.headline}
        </a>
      </p>
    </div>
  );
}
