// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a Node program to its end and returns its exit status. What it prints is shown as it comes; a signal to stop is
 * passed on to it, and ends this process after it.
 *
 * @param {string[]} args
 * @param {Record<string, string>} [settings] variables of the environment, beside the ones of this process
 * @returns {Promise<number>}
 */
export function runNode(args, settings = {}) {
  return run(process.execPath, args, settings);
}

/**
 * Runs any program like `runNode`. One that cannot be started has the status 127, and one that a signal
 * ended 128 and the signal's number, as in a shell.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [settings]
 * @returns {Promise<number>}
 */
export function run(program, args, settings = {}) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...settings };
  const child = spawn(program, args, { stdio: 'inherit', env });
  let isStopped = false;
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    isStopped = true;
    child.kill(signal);
  };
  process.on('SIGINT', pass).on('SIGTERM', pass);

  return new Promise((resolve) => {
    const end = (/** @type {number} */ status) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      if (isStopped) process.exit(status);
      resolve(status);
    };
    child.on('error', (error) => {
      console.error(`Cannot run ${program}: ${error.message}`);
      end(127);
    });
    child.on('exit', (status, signal) => end(status ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
