import type { Language } from '@/lib/capture/language';
import { inLanguage } from './language';
import { Unbroken } from './unbroken';
import type { Words } from './words/english';
import { wordsIn } from './words/words';

/** Where a way leads: a story, or a day in the same words. */
type Place = { address: string; headline: string; language?: Language };

type Props = {
  /** What lies before and after: `Previous and next story`. */
  label: string;
  earlier?: Place;
  later?: Place;
  /** The site's, unless it says otherwise. */
  words?: Words;
};

/** The ways on from the end of a page, back and forth in time. */
export function WaysOn({ label, earlier, later, words = wordsIn() }: Props) {
  if (!earlier && !later) return undefined;

  return (
    <nav aria-label={label} className="ways opened mt-14">
      {earlier && <Way rel="prev" place={earlier} words={words} />}
      {later && <Way rel="next" place={later} words={words} />}
    </nav>
  );
}

type WayProps = { rel: 'prev' | 'next'; place: Place; words: Words };

function Way({ rel, place, words: { attributes, ways } }: WayProps) {
  return (
    <div className={`relative py-2 ${rel}`}>
      <p className="small" {...attributes}>
        {rel === 'prev' ? ways.earlier : ways.later}
      </p>
      <p className="headline text-entry" {...inLanguage(place.language)}>
        <a href={place.address} rel={rel} className="spread">
          <Unbroken text={place.headline} />
        </a>
      </p>
    </div>
  );
}
