/** XML as a tree, for documents whose parts refer to each other. */

import { readXml, type XmlAttributes } from './read.js';

export interface XmlElement {
  /** With its prefix as written (`w:p`). */
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly (XmlElement | string)[];
}

/** @throws UserError as `readXml` does */
export function xmlTree(bytes: Uint8Array): XmlElement {
  const root: { children: (XmlElement | string)[] } = { children: [] };
  const open = [root];
  readXml(bytes, {
    open(name, attributes) {
      const element = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close() {
      open.pop();
    },
    text(text) {
      open.at(-1)?.children.push(text);
    },
  });
  // A document without a root is refused by the reader.
  return root.children[0] as XmlElement;
}

/** The elements among the children, in order. */
export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The first child with this name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent === undefined ? undefined : elementsOf(parent).find((child) => child.name === name);
}

/** All elements with this name, however deep, in the order of the document; the element itself included. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const each of everyElement(element)) if (each.name === name) yield each;
}

/**
 * The element and all elements in it, however deep, in the order of the document.
 *
 * @param isClosed whether to pass over what is inside an element, which is given itself
 */
export function* everyElement(
  element: XmlElement,
  isClosed: (element: XmlElement) => boolean = () => false,
): Generator<XmlElement> {
  // A generator within a generator for each level makes a deep document slow.
  const left = [element];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    yield next;
    if (next !== element && isClosed(next)) continue;
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child !== undefined && typeof child !== 'string') left.push(child);
    }
  }
}
