/** A Word document as its checks read it: parts as trees, and what refers to what. */

import {
  contentTypes,
  openWord,
  openZip,
  PACKAGE,
  type Relation,
  relatedParts,
  relationsOf,
  type WordPart,
} from '../../files/office/index.js';
import { XML_CAPS } from '../../files/xml/read.js';
import { everyElement, type XmlElement, xmlTree } from '../../files/xml/tree.js';
import { UserError } from '../../model/errors.js';

export interface Docx {
  /** Of every part, also of those that are no XML. */
  readonly names: ReadonlySet<string>;
  readonly main: TextPart;
  /** What the package says that the main part is. */
  readonly type: string;
  /** The main part and the headers, footers, notes and comments. */
  readonly texts: readonly TextPart[];
  /** The title of the document and who made it; undefined when it does not say. */
  readonly properties: XmlElement | undefined;
  /** The part of this kind; undefined when the document has none. */
  tree(kind: WordPart): XmlElement | undefined;
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

/** @throws UserError when the bytes are no Word document, or a damaged one */
export function openDocx(bytes: Uint8Array): Docx {
  const archive = openZip(bytes);
  // Damage in a part that no check looks at is damage too.
  archive.parts((name) => /\.(?:xml|rels)$/.test(name) && !name.includes('/charts/'));
  const word = openWord(archive);
  if (word === undefined) throw new UserError('dit is geen Word-document. Noem een bestand .docx.');
  // Several checks look at the same part.
  const trees = new Map<string, XmlElement>();
  const treeOf = (name: string | undefined): XmlElement | undefined => {
    const part = name === undefined ? undefined : archive.part(name);
    if (name === undefined || part === undefined) return undefined;
    const tree = trees.get(name) ?? xmlTree(part);
    trees.set(name, tree);
    return tree;
  };
  const main = { name: word.main.name, tree: xmlTree(word.main.xml), place: '', isMargin: false };
  const places = new Map(PLACES.flatMap((place) => word.named(place.kind).map((name) => [name, place])));
  const names = new Set(archive.names);
  const others = [...names].flatMap((name) => {
    const place = places.get(name);
    const tree = place === undefined ? undefined : treeOf(name);
    return place === undefined || tree === undefined ? [] : [{ ...place, name, tree }];
  });
  return {
    names,
    main,
    type: contentTypes(archive)(main.name),
    texts: [main, ...others],
    properties: treeOf(relatedParts(archive, PACKAGE).get('core-properties')?.[0] ?? CORE_PROPERTIES),
    tree: (kind) => treeOf(word.named(kind)[0]),
    relationsOf: (part) => relationsOf(archive, part, XML_CAPS),
  };
}

const CORE_PROPERTIES = 'docProps/core.xml';

const PLACES: readonly ({ readonly kind: WordPart } & Pick<TextPart, 'place' | 'isMargin'>)[] = [
  { kind: 'header', place: ' in een koptekst', isMargin: true },
  { kind: 'footer', place: ' in een voettekst', isMargin: true },
  { kind: 'footnotes', place: ' in een voetnoot', isMargin: false },
  { kind: 'endnotes', place: ' in een eindnoot', isMargin: false },
  { kind: 'comments', place: ' in een opmerking', isMargin: false },
];

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
