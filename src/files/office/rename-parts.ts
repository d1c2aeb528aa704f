/** The parts of an Office document under other names, with everything that leads to them. */

import { posix } from 'node:path';
import { CONTENT_TYPES, relationsPart, targetOf } from './package.js';

type Parts = Readonly<Record<string, string | Uint8Array>>;

/**
 * A part that has one of the new names already, and is not renamed itself, makes room. Lists of relations follow the
 * part that they belong to.
 *
 * @param parts by name, XML as text
 * @param names new ones by the present ones
 */
export function renameParts(
  parts: Parts,
  names: ReadonlyMap<string, string>,
): Record<string, string | Uint8Array> {
  const moves = new Map(
    [...names].flatMap(([from, to]) => [
      [from.toLowerCase(), to],
      [relationsPart(from).toLowerCase(), relationsPart(to)],
    ]),
  );
  const taken = new Set(moves.values());
  const moved = (name: string): string | undefined => moves.get(name.toLowerCase());
  const renamed: Record<string, string | Uint8Array> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (taken.has(name) && moved(name) === undefined) continue;
    renamed[moved(name) ?? name] = typeof part === 'string' ? withNames(name, part, moved, taken) : part;
  }
  return renamed;
}

type Moved = (name: string) => string | undefined;

function withNames(name: string, xml: string, moved: Moved, taken: ReadonlySet<string>): string {
  if (name === CONTENT_TYPES) return withTypes(xml, moved, taken);
  const [, folder, owner] = RELATIONS.exec(name) ?? [];
  return folder === undefined || owner === undefined ? xml : withTargets(xml, folder + owner, moved);
}

const RELATIONS = /^(.*?)_rels\/([^/]*)\.rels$/;

function withTypes(xml: string, moved: Moved, taken: ReadonlySet<string>): string {
  return xml.replace(/<(?:\w+:)?Override\b[^>]*>/g, (override) => {
    const [attribute = '', name = ''] = /\bPartName=["']\/([^"']*)["']/.exec(override) ?? [];
    const to = moved(name);
    if (to !== undefined) return override.replace(attribute, `PartName="/${to}"`);
    return taken.has(name) ? '' : override;
  });
}

function withTargets(xml: string, owner: string, moved: Moved): string {
  const isElsewhere = posix.dirname(moved(owner) ?? owner) !== posix.dirname(owner);
  return xml.replace(/<(?:\w+:)?Relationship\b[^>]*>/g, (relation) => {
    const [attribute = '', written = ''] = /\bTarget=["']([^"']*)["']/.exec(relation) ?? [];
    if (/\bTargetMode=["']External["']/.test(relation)) return relation;
    const target = targetOf(owner, written);
    const to = moved(target) ?? (isElsewhere ? target : undefined);
    return to === undefined ? relation : relation.replace(attribute, `Target="/${to}"`);
  });
}
