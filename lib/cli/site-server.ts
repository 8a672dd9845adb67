import { join } from 'node:path';
import { Program } from './program';
import { server } from './server.mjs';
import { until } from './wait';

/** Where a server finds its site, and what it is told beside that; what it prints goes into a file of `folder`. */
export type ServerSettings = {
  buildDir: string;
  content: string;
  folder: string;
  env?: Record<string, string>;
};

/** A server of the site, with a build folder and so an index of its own, that can be killed and started again. */
export class SiteServer {
  readonly name: string;
  readonly origin: string;
  readonly buildDir: string;
  /** How often it was started. */
  starts = 0;
  /** Whether it answers, as far as anybody knows. */
  isUp = false;
  #program: Program | undefined;
  readonly #start: () => Program;

  constructor(name: string, port: number, { buildDir, content, folder, env = {} }: ServerSettings) {
    this.name = name;
    this.origin = `http://127.0.0.1:${port}`;
    this.buildDir = buildDir;
    const place = {
      PORT: String(port),
      BIND_ADDRESS: '127.0.0.1',
      BUILD_DIR: buildDir,
      CONTENT_DIR: content,
    };
    const log = join(folder, `${name}.log`);
    this.#start = () =>
      new Program(process.execPath, server.args, { log, env: { ...server.settings, ...place, ...env } });
  }

  /** Starts it. */
  launch(): Program {
    this.#program = this.#start();
    this.starts++;
    return this.#program;
  }

  /** Starts it and waits until it is ready. Throws where it refuses. */
  async start(): Promise<void> {
    const program = this.launch();
    const isReady = async () => !program.isRunning || (await fetch(`${this.origin}/readyz`)).ok;
    await until(`${this.name} is ready`, isReady);
    if (!program.isRunning) throw new Error(`${this.name} ended before it was ready`);
    this.isUp = true;
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.isUp = false;
    await this.#program?.kill(signal);
  }
}
