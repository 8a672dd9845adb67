/**
 * Leaves out the transition to the page that the pointer is on, where the browser renders that ahead: it is there at
 * once, and would only be kept back.
 */
export function moveAtOnce(): void {
  if (!HTMLScriptElement.supports?.('speculationrules')) return;
  const still = new CSSStyleSheet();
  still.replaceSync('@view-transition{navigation:none}');
  addEventListener('mouseover', ({ target }) => {
    document.adoptedStyleSheets = target instanceof Element && target.closest('a') ? [still] : [];
  });
}
