// Next bundles this module once more for its route: the list is shared through the process.
declare global {
  var datelineRenewals: string[] | undefined;
}

/** Addresses of pages that Next is to make anew, as they are written; `*` for all of them. */
export function renewals(): string[] {
  globalThis.datelineRenewals ??= [];
  return globalThis.datelineRenewals;
}
