import { configureGlobal } from 'fast-check';

/** Properties are tried with the same inputs at each run: a failure of today fails tomorrow too. `TEST_SEED`, a whole number, asks for others. */
configureGlobal({ seed: Number(process.env.TEST_SEED ?? 1) });
