import { randomUUID } from 'node:crypto';
import type { Outcome } from '@/lib/intake/import-file';

/** What became of a file. */
export type Reported = { name: string; outcome: Outcome };

/** What became of what was brought in, or would have become of it. */
export type Report = { isTrial: boolean; files: Reported[] };

/** How many reports are kept, the last ones. */
const most = 20;

// Next bundles this module once for each route: reports are shared through the process.
declare global {
  var datelineReports: Map<string, Report> | undefined;
}

/** Keeps a report, as long as the server runs, and returns how to find it. */
export function keepReport(report: Report): string {
  globalThis.datelineReports ??= new Map();
  const reports = globalThis.datelineReports;
  const id = randomUUID();
  reports.set(id, report);
  for (const old of [...reports.keys()].slice(0, -most)) reports.delete(old);
  return id;
}

export const findReport = (id: string): Report | undefined => globalThis.datelineReports?.get(id);
