/** The keys of a view, as one table: what each does, and how the help names it. */

export interface Key {
  /** As the help names it. */
  readonly keys: readonly string[];
  readonly what: string;
  /** Whether it does so over and over while it is held. */
  readonly repeats?: true;
  isPressed(event: KeyboardEvent): boolean;
  press(event: KeyboardEvent): void;
}

/** A letter by itself; with Ctrl, Alt or Cmd it is the browser's. */
export const plain = (key: string) => (event: KeyboardEvent) =>
  event.key.toLowerCase() === key && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;

/** A letter with Shift. */
export const shifted = (key: string) => (event: KeyboardEvent) =>
  event.key.toLowerCase() === key && event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;

/**
 * Listens on the whole page.
 *
 * @param first what comes before a key does what it does
 * @returns how to stop
 */
export function listenTo(keys: readonly Key[], first: (event: KeyboardEvent) => void = () => {}): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (isTyping(event)) return;
    const key = keys.find((one) => one.isPressed(event));
    if (key === undefined) return;
    event.preventDefault();
    // A key that is held goes on through what is there; it never decides twice.
    if (event.repeat && key.repeats !== true) return;
    first(event);
    key.press(event);
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

/** Whether a key is typed into something, or belongs to what is open over the view. */
function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const dialog = target.closest('dialog');
  // A field of a window that was closed just now keeps the focus until the browser paints again.
  if (dialog !== null) return dialog.open;
  return target.closest('input, textarea, select') !== null || target.isContentEditable;
}
