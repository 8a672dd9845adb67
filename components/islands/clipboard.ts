/** Milliseconds that a status message stays. */
const seen = 6_000;

/** Copies a text, and says in `status` whether it could be, in the words that stand there as `data-copied` and `data-refused`. */
export async function copy(text: string, status: HTMLElement | null) {
  const isCopied = await write(text);
  if (!status) return;

  const said = (isCopied ? status.dataset.copied : status.dataset.refused) ?? '';
  status.textContent = said;
  setTimeout(() => status.textContent === said && status.replaceChildren(), seen);
}

/** Browsers have no clipboard for pages that came without https. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
