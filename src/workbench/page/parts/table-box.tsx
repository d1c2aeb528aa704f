/** A table that may be wider than the screen: the keyboard can get into it to move it. */

import type { ComponentChildren } from 'preact';

interface TableBoxProps {
  /** What the table is about, for who hears the page; no two on a page the same. */
  readonly label: string;
  readonly children: ComponentChildren;
}

export function TableBox({ label, children }: TableBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved must be reached by the keyboard.
    <section class="tabelvak" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
