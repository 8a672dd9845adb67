import { chromiumFlags } from '../chromium.mjs';
import { wait } from '../wait';
import { DevTools, type Message } from './devtools';

const flags = ['--headless=new', ...chromiumFlags, '--window-size=1280,1400'];

/**
 * A tab in which pages are rendered ahead as they are for readers. Chromium refuses that where a page is driven by
 * itself, as Playwright does, and allows it where the pages are driven by way of their tab.
 */
export class Tab {
  readonly #devTools: DevTools;
  /** The page that is shown, and those that are rendered ahead. */
  readonly #pages = new Set<string>();
  readonly #script: string;
  readonly #hear: (told: string) => void;

  /** `script` runs in each document before its own, and is heard by what it hands to `tell`. */
  constructor(chromium: string, profile: string, script: string, hear: (told: string) => void) {
    this.#script = script;
    this.#hear = hear;
    const args = [...flags, `--user-data-dir=${profile}`, 'about:blank'];
    this.#devTools = new DevTools(chromium, args, (message) => this.#take(message));
    const filter = [{ type: 'page', exclude: true }, { type: 'tab' }];
    this.#attach(filter);
  }

  async goTo(url: string): Promise<void> {
    await this.#onShown('Page.navigate', { url });
  }

  /** What an expression is on the page that is shown. */
  async ask(expression: string): Promise<unknown> {
    const { result } = await this.#onShown('Runtime.evaluate', { expression, returnByValue: true });
    return result.value;
  }

  async point(x: number, y: number): Promise<void> {
    await this.#onShown('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  }

  async click(x: number, y: number): Promise<void> {
    const how = { x, y, button: 'left', clickCount: 1 };
    await this.#onShown('Input.dispatchMouseEvent', { type: 'mousePressed', ...how });
    // The page may be gone before it could answer.
    this.#onShown('Input.dispatchMouseEvent', { type: 'mouseReleased', ...how }).catch(() => {});
  }

  close(): Promise<void> {
    return this.#devTools.close();
  }

  async #onShown(method: string, params: object) {
    for (let turn = 0; turn < 100; turn++) {
      for (const page of this.#pages)
        if (await this.#isShown(page)) return this.#devTools.send(method, params, page);
      await wait(50);
    }
    throw new Error('Chromium shows no page');
  }

  async #isShown(page: string) {
    const expression = 'document.prerendering';
    const answer = this.#devTools.send('Runtime.evaluate', { expression }, page).catch(() => undefined);
    return (await answer)?.result.value === false;
  }

  #attach(filter: object[], session?: string) {
    const how = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter };
    this.#devTools.send('Target.setAutoAttach', how, session).catch(() => {});
  }

  #take({ method, params }: Message) {
    if (method === 'Target.attachedToTarget') this.#meet(params.sessionId, params.targetInfo.type);
    if (method === 'Target.detachedFromTarget') this.#pages.delete(params.sessionId);
    if (method === 'Runtime.bindingCalled') this.#hear(params.payload);
  }

  #meet(session: string, type: string) {
    const send = (method: string, params?: object) =>
      this.#devTools.send(method, params, session).catch(() => {});
    if (type === 'tab') this.#attach([{ type: 'page' }], session);
    if (type === 'page') {
      this.#pages.add(session);
      send('Page.enable');
      send('Runtime.enable');
      send('Runtime.addBinding', { name: 'tell' });
      send('Page.addScriptToEvaluateOnNewDocument', { source: this.#script });
    }
    send('Runtime.runIfWaitingForDebugger');
  }
}
