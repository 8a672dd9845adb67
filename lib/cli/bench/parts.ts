import type { Ground } from './ground';
import type { Row } from './table';

/** What is measured, in the order of the table. The last changes the sites that the others share. */
export const parts: Record<string, (ground: Ground) => Promise<Row[]>> = {
  weight: async (ground) => (await import('./weight')).weight(ground),
  lighthouse: async (ground) => (await import('./lighthouse')).lighthouse(ground),
  moving: async (ground) => (await import('./moving')).moving(ground),
  serving: async (ground) => (await import('./serving')).serving(ground),
  parsing: async ({ content }) => (await import('./parsing')).parsing(content),
  indexing: async ({ content, index }) => (await import('./indexing')).indexing(content, index),
  searching: async ({ archive }) => (await import('./searching')).searching(archive()),
  building: async (ground) => (await import('./building')).building(ground),
  arriving: async (ground) => (await import('./arriving')).arriving(ground),
  viewing: async (ground) => (await import('./viewing')).viewing(ground),
  exporting: async (ground) => (await import('./exporting')).exporting(ground),
};

/** Those that work in this process, and tell its memory: they come before the others fill it. */
export const inProcess = ['parsing', 'indexing', 'searching'];
