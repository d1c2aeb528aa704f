/** XML events without those of some elements and of all that stands in them. */

import type { XmlHandlers } from '../../files/xml/read.js';

/** @param onElement is told every element that opens outside a skipped one, and the skipped ones themselves */
export function withoutElements(
  skipped: ReadonlySet<string>,
  inner: XmlHandlers,
  onElement: (name: string) => void,
): XmlHandlers {
  let depth = 0;
  return {
    open(name, attributes) {
      if (depth === 0) onElement(name);
      if (depth > 0 || skipped.has(name)) depth += 1;
      else inner.open(name, attributes);
    },
    text(text) {
      if (depth === 0) inner.text(text);
    },
    close(name) {
      if (depth > 0) depth -= 1;
      else inner.close(name);
    },
  };
}
