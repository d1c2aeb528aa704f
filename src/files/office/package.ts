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
  const referred = tolerant(() =>
    relatedParts(archive, PACKAGE, 'officeDocument').find((name) => type.test(contentTypeOf(archive, name))),
  );
  return referred ?? archive.names.find((name) => customary.test(name));
}

/**
 * The names of the parts of this kind that a part refers to and that are there, in the order of the archive; none when
 * what it refers to can't be read.
 */
export function relatedParts(archive: ZipArchive, owner: string, kind: string): string[] {
  const relations = tolerant(() => relationsOf(archive, owner)) ?? new Map<string, Relation>();
  const targets = new Set(
    [...relations.values()]
      .filter((relation) => relation.kind === kind && !relation.isOutside)
      .map(({ target }) => target),
  );
  return [...new Set(archive.names)].filter((name) => targets.has(name));
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
 * What the package says that a part is; empty when it says nothing.
 *
 * @throws UserError when the list is damaged
 */
export function contentTypeOf(archive: ZipArchive, part: string): string {
  const own = `/${part}`.toLowerCase();
  const extension = posix.extname(part).slice(1).toLowerCase();
  let type = '';
  let standard = '';
  forEachElement(archive, CONTENT_TYPES, LIST_CAPS, (name, attributes) => {
    const { ContentType = '', PartName = '', Extension = '' } = attributes;
    if (name === 'Override' && PartName.toLowerCase() === own) type = ContentType;
    if (name === 'Default' && Extension.toLowerCase() === extension) standard = ContentType;
  });
  return type || standard;
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
