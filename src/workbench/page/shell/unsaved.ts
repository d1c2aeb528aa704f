/** What was typed and is not saved yet: the browser asks before the page is left or loaded anew. */

const unsaved = new Set<() => boolean>();

/**
 * @param isThere whether something is typed that would be lost
 * @returns how to ask no longer
 */
export function askBeforeLeaving(isThere: () => boolean): () => void {
  unsaved.add(isThere);
  return () => {
    unsaved.delete(isThere);
  };
}

addEventListener('beforeunload', (event) => {
  if ([...unsaved].some((isThere) => isThere())) event.preventDefault();
});
