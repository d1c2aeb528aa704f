/** A Word document as its checks read it: parts as trees, and what refers to what. */

import { posix } from 'node:path';
import { descendants, type XmlElement, xmlTree } from '../../files/xml-tree.js';
import { readZip } from '../../files/zip.js';
import { UserError } from '../../model/errors.js';

export const MAIN_PART = 'word/document.xml';

export interface Docx {
  /** Of every part, also of those that are no XML. */
  readonly names: ReadonlySet<string>;
  readonly main: XmlElement;
  /** Headers, footers, notes and comments. */
  readonly others: readonly { readonly name: string; readonly tree: XmlElement }[];
  /** Undefined when the document has no such part. */
  tree(name: string): XmlElement | undefined;
  /** What a part refers to, by the id that it uses. */
  relationsOf(part: string): ReadonlyMap<string, Relation>;
}

export interface Relation {
  /** The name of a part; for something outside the document its address. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** @throws UserError when the bytes are no Word document, or a damaged one */
export function openDocx(bytes: Uint8Array): Docx {
  const names = new Set<string>();
  const parts = readZip(bytes, (name) => {
    names.add(name);
    return /\.(?:xml|rels)$/.test(name) && !name.includes('/charts/');
  });
  const tree = (name: string): XmlElement | undefined => {
    const part = parts.get(name);
    return part === undefined ? undefined : xmlTree(part);
  };
  const main = tree(MAIN_PART);
  if (main === undefined) throw new UserError('dit is geen Word-document. Noem een bestand .docx.');
  const others = [...names]
    .filter((name) => /^word\/(?:header|footer|footnotes|endnotes|comments)\d*\.xml$/.test(name))
    .map((name) => ({ name, tree: xmlTree(parts.get(name) ?? new Uint8Array()) }));
  return { names, main, others, tree, relationsOf: (part) => relations(part, tree) };
}

function relations(part: string, tree: Docx['tree']): Map<string, Relation> {
  const folder = posix.dirname(part);
  const root = tree(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  if (root === undefined) return new Map();
  return new Map(
    [...descendants(root, 'Relationship')].map(({ attributes }) => {
      const { Id = '', Target = '', TargetMode } = attributes;
      const isOutside = TargetMode === 'External';
      const target = isOutside
        ? Target
        : Target.startsWith('/')
          ? Target.slice(1)
          : posix.normalize(posix.join(folder, Target));
      return [Id, { target, isOutside }];
    }),
  );
}

/** What is read of an element: spoken text, not the codes of fields or what was deleted. */
export function wordsOf(element: XmlElement): string {
  return [...descendants(element, 'w:t')].map(({ children }) => children.join('')).join('');
}
