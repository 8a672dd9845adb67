import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns';
import type { WallClock } from '../capture/wall-clock';
import { newsroomTime } from './newsroom-time';

/** A moment of the newsroom's clock. `feed` asks a date for its UTC forms: this one answers with the newsroom's offset. */
export class NewsroomDate extends Date {
  readonly #clock: WallClock;

  constructor(clock: WallClock) {
    super(newsroomTime(clock));
    this.#clock = clock;
  }

  /** `2016-06-28T11:11:05+04:30`, RFC 3339. */
  override toISOString(): string {
    return newsroomTime(this.#clock);
  }

  /** `Tue, 28 Jun 2016 11:11:05 +0430`, RFC 822 with the year in full. */
  override toUTCString(): string {
    const offset = this.toISOString().slice(-6).replace(':', '');
    return `${format(new UTCDate(`${this.#clock}Z`), 'EEE, dd MMM yyyy HH:mm:ss')} ${offset}`;
  }
}
