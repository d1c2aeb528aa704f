/** An Office document as a package of parts: which part is the main one, and which part refers to which. */

import { posix } from 'node:path';
import { UserError } from '../../model/errors.js';
import { readXml, withoutPrefix, XML_CAPS, type XmlAttributes, type XmlCaps } from '../xml/read.js';
import type { ZipArchive } from './zip.js';

/** The package itself, as the owner of relations. */
export const PACKAGE = '';
export const CONTENT_TYPES = '[Content_Types].xml';

export interface Relation {
  /** The last word of its type, such as `styles`: the same in strict and in transitional Office Open XML. */
  readonly kind: string;
  /** The name of a part, spelled as in the archive when it is there; for something outside the document its address. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** Of what kind a document is: what the type of its main part says, and how programs call that part. */
export interface OfficeKind {
  readonly type: RegExp;
  readonly customary: RegExp;
}

/** A list of parts, or of where they stand. */
export const LIST_CAPS: XmlCaps = { ...XML_CAPS, marks: 100_000 };

/**
 * The name of the part that a document of this kind begins with: the one that the package refers to as its document.
 * Without such a relation, or when it leads nowhere, the one that is called as programs call it.
 */
export function mainPart(archive: ZipArchive, { type, customary }: OfficeKind): string | undefined {
  const referred = tolerant(() => {
    const documents = relatedParts(archive, PACKAGE).get('officeDocument') ?? [];
    const typeOf = contentTypes(archive);
    return documents.find((name) => type.test(typeOf(name)));
  });
  return referred ?? archive.names.find((name) => customary.test(name));
}

/**
 * The names of the parts that a part refers to and that are there, by their kind and in the order of the archive; none
 * when what it refers to can't be read.
 */
export function relatedParts(archive: ZipArchive, owner: string): ReadonlyMap<string, readonly string[]> {
  const relations = tolerant(() => relationsOf(archive, owner)) ?? new Map<string, Relation>();
  const targets = new Map<string, Set<string>>();
  for (const { kind, target, isOutside } of relations.values()) {
    if (!isOutside) targets.set(kind, (targets.get(kind) ?? new Set()).add(target));
  }
  const names = [...new Set(archive.names)];
  return new Map([...targets].map(([kind, those]) => [kind, names.filter((name) => those.has(name))]));
}

/**
 * What a part refers to, by the id that it uses.
 *
 * @throws UserError when the list is damaged or beyond the caps
 */
export function relationsOf(archive: ZipArchive, owner: string, caps = LIST_CAPS): Map<string, Relation> {
  const spelled = spelling(archive);
  const relations = new Map<string, Relation>();
  forEachElement(archive, spelled(relationsPart(owner)), caps, (name, attributes) => {
    if (name !== 'Relationship') return;
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const isOutside = TargetMode === 'External';
    const target = isOutside ? Target : spelled(targetOf(owner, Target));
    relations.set(Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), target, isOutside });
  });
  return relations;
}

/**
 * What the package says that each part is; empty for one of which it says nothing.
 *
 * @throws UserError when the list is damaged or beyond the caps
 */
export function contentTypes(archive: ZipArchive): (part: string) => string {
  const types = new Map<string, string>();
  const byExtension = new Map<string, string>();
  forEachElement(archive, CONTENT_TYPES, LIST_CAPS, (name, attributes) => {
    const { ContentType = '', PartName = '', Extension = '' } = attributes;
    if (name === 'Override') types.set(PartName.toLowerCase(), ContentType);
    if (name === 'Default') byExtension.set(`.${Extension.toLowerCase()}`, ContentType);
  });
  return (part) => {
    const name = part.toLowerCase();
    return types.get(`/${name}`) ?? byExtension.get(posix.extname(name)) ?? '';
  };
}

/** The name of the part that lists what this part refers to. */
export function relationsPart(owner: string): string {
  return posix.join(posix.dirname(owner), '_rels', `${posix.basename(owner)}.rels`);
}

/** The name of the part that a relation of `owner` leads to. */
export function targetOf(owner: string, target: string): string {
  const path = unescaped(target).replaceAll('\\', '/');
  return path.startsWith('/') ? path.slice(1) : posix.normalize(posix.join(posix.dirname(owner), path));
}

/** A name as the archive spells it, when it has a part of that name: capitals make no difference. */
function spelling({ names }: ZipArchive): (name: string) => string {
  const exact = new Set(names);
  const loose = new Map(names.map((name) => [name.toLowerCase(), name]));
  return (name) => (exact.has(name) ? name : (loose.get(name.toLowerCase()) ?? name));
}

/** Hears the elements of a part that lists something, without their prefixes; none when there is no such part. */
export function forEachElement(
  archive: ZipArchive,
  part: string,
  caps: XmlCaps,
  open: (name: string, attributes: XmlAttributes) => void,
): void {
  const xml = archive.part(part);
  if (xml !== undefined) readXml(xml, withoutPrefix({ open, close: () => {}, text: () => {} }), caps);
}

/** `media/foto%201.png` names the part with a space. */
function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** A document whose text is whole is read, whatever is wrong with its lists. */
function tolerant<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
