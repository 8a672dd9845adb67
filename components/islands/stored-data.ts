import { island } from './island';
import { stored } from './kept';

/** `<stored-data data-locale="en">` says how much this browser keeps of each thing in it, and erases what it is asked to. */
island('stored-data', (element) => {
  const parts = element.querySelectorAll('div[id]');
  const { locale, nothing = '', erased = '' } = element.dataset;

  const show = async () => {
    for (const part of parts) {
      const bytes = await bytesOf(part.id);
      part.querySelector('output')?.replaceChildren(bytes > 0 ? told(bytes, locale) : nothing);
    }
  };
  element.onclick = async ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    for (const part of parts) if (target.value === 'all' || part.contains(target)) await erase(part.id);
    await show();
    element.querySelector('[role=status]')?.replaceChildren(erased);
  };
  void show();
});

const told = (bytes: number, locale?: string) =>
  (Math.ceil(bytes / 100) / 10).toLocaleString(locale, { style: 'unit', unit: 'kilobyte' });

/** Of a name in storage, or of all caches, the size in bytes. */
async function bytesOf(name: string): Promise<number> {
  if (name !== 'caches') return new Blob([stored(name)]).size;
  let bytes = 0;
  for (const cache of await ourCaches())
    for (const answer of await (await caches.open(cache)).matchAll())
      bytes += Number(answer.headers.get('content-length'));
  return bytes;
}

async function erase(name: string) {
  if (name === 'caches') for (const cache of await ourCaches()) await caches.delete(cache);
  if (stored(name)) localStorage.removeItem(name);
  // This page follows, as the other tabs do.
  dispatchEvent(new StorageEvent('storage', { key: name }));
}

/** Without https there are no caches. */
async function ourCaches() {
  return 'caches' in window ? (await caches.keys()).filter((name) => name.startsWith('dateline-')) : [];
}
