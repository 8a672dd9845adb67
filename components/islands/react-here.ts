/** Whether React has taken the page over, as it does in `next dev`: it marks each element, the outermost last. */
export const isReactHere = (): boolean =>
  Object.keys(document.documentElement).some((key) => key.startsWith('__reactFiber$'));
