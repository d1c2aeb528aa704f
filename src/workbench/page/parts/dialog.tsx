/** A window over the page: it takes the focus, keeps it, and gives it back when it closes. */

import type { ComponentChildren, TargetedEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './dialog.css';

interface DialogProps {
  /** The id of its heading. */
  readonly labelledBy: string;
  readonly look?: string;
  /** Takes it off the page. */
  readonly closed: () => void;
  /** What Escape does, when that is not to close it. */
  readonly back?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

export function Dialog({ labelledBy, look = '', closed, back = closed, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  // Before the next key, which is for what it shows.
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  // The browser tells that a window closed after keys that were pressed since, and those may have opened another.
  const onEscape = (event: TargetedEvent<HTMLDialogElement>): void => {
    if (event.target !== box.current) return;
    event.preventDefault();
    back();
  };
  const onClose = (): void => {
    if (box.current !== null) closed();
  };
  return (
    <dialog ref={box} aria-labelledby={labelledBy} class={look} onCancel={onEscape} onClose={onClose}>
      {children}
    </dialog>
  );
}
