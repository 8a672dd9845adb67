import { randomUUID } from 'node:crypto';
import { openRedis } from './redis.mjs';
import type { Renewed } from './renewal';

/** What one server tells the others. */
type Message = Renewed & { from: string };

/** What happens elsewhere. */
type Elsewhere = {
  /** Another server renewed something. */
  renewed: (what: Renewed) => void;
  /** Redis is back: whatever was told meanwhile was not heard. */
  missed: () => void;
};

const channel = 'dateline:renewed';

/** The servers that share a Redis: each tells the others what it renewed. */
export class Replicas {
  readonly #own = randomUUID();
  readonly #teller: ReturnType<typeof openRedis>;
  readonly #hearer: ReturnType<typeof openRedis>;

  constructor(redisUrl: string, { renewed, missed }: Elsewhere) {
    this.#teller = openRedis(redisUrl);
    this.#hearer = openRedis(redisUrl, true);
    let isFirst = true;
    this.#hearer.on('ready', () => {
      if (!isFirst) missed();
      isFirst = false;
    });
    this.#hearer.on('message', (_channel: string, text: string) => {
      const { from, ...what } = JSON.parse(text) as Message;
      if (from !== this.#own) renewed(what);
    });
    this.#hearer.subscribe(channel).catch(() => {});
  }

  /** Tells the others; while Redis is away, nobody. */
  async tell(what: Renewed): Promise<void> {
    const message: Message = { ...what, from: this.#own };
    await this.#teller.publish(channel, JSON.stringify(message)).catch(() => {});
  }

  close(): void {
    this.#teller.disconnect();
    this.#hearer.disconnect();
  }
}
