import * as cacheNames from './worker/cache-names';

/** `<stored-data locale="en">` says how much this browser keeps of each thing in it, and erases what it is asked to. */
class StoredData extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', async ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      for (const part of this.#parts)
        if (target.value === 'all' || part.contains(target)) await erase(part.id);
      await this.#show();
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = this.dataset.erased ?? '';
    });
    void this.#show();
  }

  get #parts() {
    return this.querySelectorAll('div[id]');
  }

  async #show() {
    const form = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 } as const;
    const { format } = new Intl.NumberFormat(this.getAttribute('locale') ?? undefined, form);
    for (const part of this.#parts) {
      const bytes = await bytesOf(part.id);
      const amount = part.querySelector('output');
      if (amount)
        amount.textContent = bytes > 0 ? format(Math.ceil(bytes / 100) / 10) : (this.dataset.nothing ?? '');
    }
  }
}

/** Of a name in storage, or of all caches, the size in bytes. */
async function bytesOf(name: string): Promise<number> {
  if (name !== 'caches') return new Blob([stored(name)]).size;
  let bytes = 0;
  for (const cache of ourCaches())
    for (const answer of await (await caches.open(cache)).matchAll())
      bytes += Number(answer.headers.get('content-length'));
  return bytes;
}

async function erase(name: string) {
  if (name === 'caches') return Promise.all(ourCaches().map((cache) => caches.delete(cache)));
  if (stored(name)) localStorage.removeItem(name);
  // This page follows, as the other tabs do.
  return dispatchEvent(new StorageEvent('storage', { key: name }));
}

function stored(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** Without https there are no caches. */
const ourCaches = () => ('caches' in window ? Object.values(cacheNames) : []);

customElements.define('stored-data', StoredData);
