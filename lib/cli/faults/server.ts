import { join } from 'node:path';
import { Program, until } from '../program';

/** A server of the site, with a build folder and so an index of its own, that can be killed and started again. */
export class Server {
  readonly name: string;
  readonly origin: string;
  readonly buildDir: string;
  /** How often it was started. */
  starts = 0;
  /** Whether it answers, as far as anybody knows. */
  isUp = false;
  #program: Program | undefined;
  readonly #start: () => Program;

  constructor(name: string, port: number, settings: { buildDir: string; content: string; folder: string }) {
    this.name = name;
    this.origin = `http://127.0.0.1:${port}`;
    this.buildDir = settings.buildDir;
    const env = {
      NODE_ENV: 'production',
      PORT: String(port),
      BIND_ADDRESS: '127.0.0.1',
      BUILD_DIR: settings.buildDir,
      CONTENT_DIR: settings.content,
    };
    const log = join(settings.folder, `${name}.log`);
    this.#start = () =>
      new Program(process.execPath, ['--import', 'tsx', 'lib/serve/server.ts'], { log, env });
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
