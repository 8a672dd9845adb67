/** Milliseconds that a status message stays. */
const seen = 6_000;

/** Copies a text, and says in `status` whether it could be, in the words that stand there as `data-copied` and `data-refused`. */
export async function copy(text: string, status: HTMLElement | null) {
  const { copied = '', refused = '' } = status?.dataset ?? {};
  let said = copied;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Browsers have no clipboard for pages that came without https.
    said = refused;
  }
  status?.replaceChildren(said);
  setTimeout(() => status?.replaceChildren(), seen);
}
