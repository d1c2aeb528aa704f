/** Word elements that the library has no class for. */

import { FileChild, XmlComponent } from 'docx';

type Attributes = Readonly<Record<string, string | number>>;

/** An element with attributes and content, for use within a paragraph or within a block. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly (XmlComponent | string)[] = [],
): XmlComponent {
  return new Element(name, attributes, children);
}

/** An element that stands beside paragraphs and tables. */
export function blockElement(name: string, children: readonly XmlComponent[]): FileChild {
  return new BlockElement(name, children);
}

class Element extends XmlComponent {
  constructor(name: string, attributes: Attributes, children: readonly (XmlComponent | string)[]) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes } as never);
    this.root.push(...children);
  }
}

class BlockElement extends FileChild {
  constructor(name: string, children: readonly XmlComponent[]) {
    super(name);
    this.root.push(...children);
  }
}
