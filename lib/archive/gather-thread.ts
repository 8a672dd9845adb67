/** A thread that reads captures into a sheaf of its own, beside the one that asked for them. */
import { workerData } from 'node:worker_threads';
import { gatherSheaf, type Task, turnsOf } from './gather';

const { thread, shared, ...gathering } = workerData as Task;
const turns = turnsOf(gathering, shared);
try {
  gatherSheaf(gathering, turns, thread);
} catch {
  turns.end(thread, false);
}
