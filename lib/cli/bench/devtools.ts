import type { Readable, Writable } from 'node:stream';
import { end, start } from '../running';

/** What Chromium tells or answers: of a session, which is one page or tab. */
export type Message = {
  id?: number;
  method?: string;
  sessionId?: string;
  // biome-ignore lint/suspicious/noExplicitAny: the protocol has hundreds of shapes
  params: any;
  // biome-ignore lint/suspicious/noExplicitAny: the same
  result?: any;
  error?: { message: string };
};

type Hear = (message: Message) => void;

/** A Chromium of its own, driven over a pipe by its DevTools protocol. */
export class DevTools {
  readonly #program;
  readonly #in: Writable;
  readonly #answers = new Map<number, (message: Message) => void>();
  #count = 0;

  /** `hear` is told of each event. */
  constructor(chromium: string, args: string[], hear: Hear) {
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;
    this.#program = start(chromium, ['--remote-debugging-pipe', ...args], { stdio: [...stdio] });
    const [, , , into, out] = this.#program.stdio;
    this.#in = into as Writable;
    this.#in.on('error', () => {});
    let rest = '';
    (out as Readable).setEncoding('utf8').on('data', (text: string) => {
      const messages = (rest + text).split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) this.#take(JSON.parse(message), hear);
    });
  }

  /** Asks for something, and returns what is answered; throws what Chromium says is wrong. */
  async send(method: string, params: object = {}, sessionId?: string): Promise<Message['result']> {
    const id = ++this.#count;
    const answered = new Promise<Message>((resolve) => this.#answers.set(id, resolve));
    this.#in.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  close(): Promise<void> {
    return end(this.#program);
  }

  #take(message: Message, hear: Hear) {
    if (message.id === undefined) return hear(message);
    this.#answers.get(message.id)?.(message);
    this.#answers.delete(message.id);
  }
}
