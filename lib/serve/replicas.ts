import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { openRedis } from './redis.mjs';
import type { Renewed } from './renewal';

/** What one server tells the others. */
const message = z.object({ from: z.string(), everything: z.boolean(), subjects: z.array(z.string()) });
type Message = z.infer<typeof message>;

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
      const told = parseMessage(text);
      if (told && told.from !== this.#own) renewed(told);
    });
    this.#hearer.subscribe(channel).catch(() => {});
  }

  /** Tells the others; while Redis is away, nobody. */
  async tell(what: Renewed): Promise<void> {
    const told: Message = { ...what, from: this.#own };
    await this.#teller.publish(channel, JSON.stringify(told)).catch(() => {});
  }

  close(): void {
    this.#teller.disconnect();
    this.#hearer.disconnect();
  }
}

/** What a server tells; `undefined` for what somebody else put on the channel. */
export function parseMessage(text: string): Message | undefined {
  try {
    return message.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
