/** Where the focus goes when what had it is gone: to the content, so that the next key does not begin at the top of the page. */

export function keepFocus(): void {
  let last: Element | null = null;
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
  });
  new MutationObserver(() => {
    // Whoever took it away may have given the focus to something else already.
    if (last === null || last.isConnected || document.activeElement !== document.body) return;
    document.getElementById('inhoud')?.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true });
}
