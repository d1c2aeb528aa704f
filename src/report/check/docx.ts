/** A Word document as its checks read it: parts as trees, and what refers to what. */

import { posix } from 'node:path';
import { readZip } from '../../files/office/zip.js';
import { descendants, everyElement, type XmlElement, xmlTree } from '../../files/xml/tree.js';
import { UserError } from '../../model/errors.js';

/** Word on the web now and then calls the main part `document2.xml`. */
const MAIN_PART = /^word\/document\d{0,3}\.xml$/;
const OTHER_PART = /^word\/(header|footer|footnotes|endnotes|comments)\d*\.xml$/;

export interface Docx {
  /** Of every part, also of those that are no XML. */
  readonly names: ReadonlySet<string>;
  readonly main: TextPart;
  /** The main part and the headers, footers, notes and comments. */
  readonly texts: readonly TextPart[];
  /** Undefined when the document has no such part. */
  tree(name: string): XmlElement | undefined;
  /** What a part refers to, by the id that it uses. */
  relationsOf(part: string): ReadonlyMap<string, Relation>;
}

export interface TextPart {
  readonly name: string;
  readonly tree: XmlElement;
  /** Where it is, behind what is found there: "", " in een voettekst". */
  readonly place: string;
  /** Whether it stands in the margin of every page: screen readers and PDF pass over what is drawn there. */
  readonly isMargin: boolean;
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
  // Several checks look at the same part.
  const trees = new Map<string, XmlElement>();
  const tree = (name: string): XmlElement | undefined => {
    const part = parts.get(name);
    const known = trees.get(name) ?? (part === undefined ? undefined : xmlTree(part));
    if (known !== undefined) trees.set(name, known);
    return known;
  };
  const mainName = [...names].find((name) => MAIN_PART.test(name));
  const mainTree = mainName === undefined ? undefined : tree(mainName);
  if (mainName === undefined || mainTree === undefined) {
    throw new UserError('dit is geen Word-document. Noem een bestand .docx.');
  }
  const main = { name: mainName, tree: mainTree, place: '', isMargin: false };
  const others = [...parts.keys()].flatMap((name) => {
    const kind = OTHER_PART.exec(name)?.[1];
    const own = kind === undefined ? undefined : tree(name);
    if (kind === undefined || own === undefined) return [];
    const isMargin = kind === 'header' || kind === 'footer';
    return [{ name, tree: own, place: PLACES[kind] ?? '', isMargin }];
  });
  return { names, main, texts: [main, ...others], tree, relationsOf: (part) => relations(part, tree) };
}

const PLACES: Readonly<Record<string, string>> = {
  header: ' in een koptekst',
  footer: ' in een voettekst',
  footnotes: ' in een voetnoot',
  endnotes: ' in een eindnoot',
  comments: ' in een opmerking',
};

function relations(part: string, tree: Docx['tree']): Map<string, Relation> {
  const folder = posix.dirname(part);
  const root = tree(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  if (root === undefined) return new Map();
  return new Map(
    [...descendants(root, 'Relationship')].map(({ attributes }) => {
      const { Id = '', Target = '', TargetMode } = attributes;
      const isOutside = TargetMode === 'External';
      return [Id, { target: isOutside ? Target : partName(folder, Target), isOutside }];
    }),
  );
}

function partName(folder: string, target: string): string {
  const path = unescaped(target);
  return path.startsWith('/') ? path.slice(1) : posix.normalize(posix.join(folder, path));
}

/** `media/foto%201.png` names the part with a space. */
function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Elements that a reader meets: a second copy for older programs and what was deleted are left out. */
export function* shown(element: XmlElement, name: string): Generator<XmlElement> {
  for (const each of everyElement(element, isNotShown)) if (each.name === name) yield each;
}

function isNotShown({ name }: XmlElement): boolean {
  return name === 'mc:Fallback' || name === 'w:del';
}

/** What is read of a paragraph: spoken text, not the codes of fields, what was deleted or the text boxes in it. */
export function wordsOf(paragraph: XmlElement): string {
  let words = '';
  for (const { name, children } of everyElement(paragraph, ({ name }) => name === 'w:p')) {
    if (name === 'w:t') words += children.join('');
  }
  return words;
}
