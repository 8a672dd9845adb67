// @ts-check
/** Starts the thread that looks at the captures: a thread does not take over how the program reads TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import(new URL('./look-worker.ts', import.meta.url).href);
