/** A window over the page: it takes the focus, keeps it, and gives it back when it closes. */

import { useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import './dialog.css';

interface DialogProps {
  /** The id of its heading. */
  readonly labelledBy: string;
  readonly look?: string;
  readonly closed: () => void;
  readonly children: ComponentChildren;
}

export function Dialog({ labelledBy, look = '', closed, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  useSignalEffect(() => {
    const before = document.activeElement;
    const dialog = box.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  });
  return (
    <dialog ref={box} aria-labelledby={labelledBy} class={look} onClose={closed}>
      {children}
    </dialog>
  );
}
