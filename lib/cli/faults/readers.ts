import type { Random } from '../invent/random';
import { questions } from '../newsroom/answers';
import type { Newsroom } from '../newsroom/newsroom';
import type { SiteServer } from '../site-server';
import { wait } from '../wait';

/** Readers of some servers, who compare each answer with what the captures say. */
export class Readers {
  /** Answers that were right. */
  right = 0;
  /** Requests that a server turned away for a moment, or that found none while it was down. */
  turnedAway = 0;
  readonly wrong: string[] = [];
  readonly #began = Date.now();
  readonly #newsroom: Newsroom;
  readonly #random: Random;
  #isOver = false;
  readonly #all: Promise<void>[];

  /** `rate` requests a second in all. */
  constructor(newsroom: Newsroom, servers: SiteServer[], random: Random, rate: number) {
    const each = 4;
    this.#newsroom = newsroom;
    this.#random = random;
    const pause = (1_000 * servers.length * each) / rate;
    this.#all = servers.flatMap((server) => Array.from({ length: each }, () => this.#read(server, pause)));
  }

  async end(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#all);
  }

  #tell(server: SiteServer, address: string, wrong: string) {
    const seconds = ((Date.now() - this.#began) / 1_000).toFixed(1);
    this.wrong.push(`${seconds} s, ${server.name}, ${address}: ${wrong}`);
  }

  async #read(server: SiteServer, pause: number) {
    while (!this.#isOver) {
      const began = Date.now();
      await this.#ask(server);
      await wait(Math.max(0, pause - (Date.now() - began)));
    }
  }

  async #ask(server: SiteServer) {
    const { address, fault } = this.#random.pick(questions(this.#newsroom, this.#newsroom.any(this.#random)));
    const began = { from: this.#newsroom.now(), starts: server.starts };
    try {
      const response = await fetch(server.origin + address, { signal: AbortSignal.timeout(30_000) });
      const answer = { status: response.status, text: await response.text() };
      const when = { from: began.from, until: this.#newsroom.now() };
      const wrong = response.status >= 500 ? turnedAway(response) : fault(answer, when);
      if (wrong) this.#tell(server, address, wrong);
      else if (response.status >= 500) this.turnedAway++;
      else this.right++;
    } catch (error) {
      if (server.isUp && server.starts === began.starts) this.#tell(server, address, String(error));
      else this.turnedAway++;
    }
  }
}

/** A server may ask to come again; any other failure is one. */
function turnedAway({ status, headers }: Response): string | undefined {
  return status === 503 && headers.has('retry-after') ? undefined : `${status}`;
}
