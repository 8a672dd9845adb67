import { ownWords } from './language';

/** What a day without stories says; the nearest days that have some stand below it. */
export function EmptyDay() {
  return (
    <p className="standfirst mt-6 text-stand" {...ownWords}>
      The archive holds no stories of this day.
    </p>
  );
}
