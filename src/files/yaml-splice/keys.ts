/** A key of a map that gets another value, comes in or goes. */

import { type CST, type Document, isScalar } from 'yaml';
import type { YamlPath } from '../yaml.js';
import { type Arranged, arrangedBlock, arrangedFlow, insertedLines } from './lists.js';
import { type FoundList, type FoundMap, listAt, mapAt, notSpliced, pairIn, textAt } from './places.js';
import { otherText } from './scalars.js';
import { columnOf, lineStart, nextLine, type Splice } from './text-lines.js';
import { itemEnd, itemStart, itemsOf, linesEnd, tokenEnd } from './tokens.js';
import {
  flowWritten,
  isList,
  itemWritten,
  pairWritten,
  type Quoting,
  writtenText,
  type YamlValue,
} from './written.js';

/**
 * Gives a key a value: the one that is there is changed as little as can be, and written as it was.
 *
 * @param after keys behind which a new one comes, the last of them that is there; behind all when none is
 */
export function withKey(
  text: string,
  document: Document.Parsed,
  path: YamlPath,
  value: YamlValue,
  after: readonly string[],
): readonly Splice[] {
  const map = mapAt(document, path.slice(0, -1));
  const key = String(path.at(-1));
  const there = pairIn(map, key);
  if (there === null) return [newKey(text, map, key, value, after)];
  const token = textAt(document, path);
  if (typeof value === 'string' && token !== null) return [otherText(token, value)];
  const found = listAt(document, path);
  if (isStrings(value) && value.length > 0 && found !== null) return otherStrings(text, found, value);
  return [otherValue(text, there.item, map, value)];
}

function isStrings(value: YamlValue): value is readonly string[] {
  return isList(value) && value.every((item) => typeof item === 'string');
}

function newKey(
  text: string,
  map: FoundMap,
  key: string,
  value: YamlValue,
  after: readonly string[],
): Splice {
  const before = after.findLast((one) => pairIn(map, one) !== null);
  const neighbour =
    (before === undefined ? undefined : pairIn(map, before)?.item) ?? itemsOf(map.token).at(-1);
  if (map.token.type === 'flow-collection') {
    const place = neighbour === undefined ? map.token.offset + 1 : itemEnd(neighbour);
    const pair = `${key}: ${flowWritten(value)}`;
    return { from: place, to: place, text: neighbour === undefined ? ` ${pair} ` : `, ${pair}` };
  }
  if (neighbour === undefined) throw notSpliced([key]);
  const column = columnOf(text, itemStart(neighbour));
  const place = linesEnd(text, itemEnd(neighbour), column);
  return insertedLines(text, place, `${' '.repeat(column)}${pairWritten(key, value, column)}`);
}

/** Something of another kind than before: a list for a text, or a value where there was none. */
function otherValue(text: string, item: CST.CollectionItem, { token }: FoundMap, value: YamlValue): Splice {
  const { key, sep, value: old } = item;
  if (key === undefined || key === null) throw notSpliced([]);
  const colon = sep?.find(({ type }) => type === 'map-value-ind');
  const written = token.type === 'flow-collection' || isList(value) || typeof value === 'string';
  if (!written) throw notSpliced([]);
  if (old === undefined || old === null) {
    const place = colon === undefined ? tokenEnd(key) : colon.offset + 1;
    return { from: place, to: place, text: `${colon === undefined ? ':' : ''} ${flowWritten(value)}` };
  }
  const isBelow = old.type === 'block-seq' || old.type === 'block-map';
  const from = isBelow && colon !== undefined ? colon.offset + 1 : old.offset;
  const end = tokenEnd(old);
  const line = text[end - 1] === '\n' ? '\n' : '';
  return { from, to: end, text: `${isBelow ? ' ' : ''}${flowWritten(value)}${line}` };
}

/** What stays keeps its quotes, its comments and its place. */
function otherStrings(
  text: string,
  { list, token }: FoundList,
  wanted: readonly string[],
): readonly Splice[] {
  const old = list.items.map((item) => (isScalar(item) ? String(item.value) : ''));
  const quoting = quotingIn(list.items.map((item) => (isScalar(item) ? item.srcToken?.type : undefined)));
  const kept = commonPart(old, wanted);
  const fresh = (one: string): string => writtenText(one, quoting);
  if (token.type === 'flow-collection') {
    const arranged: Arranged = wanted.map((one, at) => kept.get(at) ?? fresh(one));
    return [arrangedFlow(text, token, arranged)];
  }
  const [first] = itemsOf(token);
  const dash = `${' '.repeat(first === undefined ? 0 : columnOf(text, itemStart(first)))}- `;
  if (kept.size === 0 && first !== undefined) {
    const from = lineStart(text, itemStart(first));
    const end = tokenEnd(token);
    const to = text[end - 1] === '\n' ? end : nextLine(text, end);
    return [{ from, to, text: wanted.map((one) => `${dash}${fresh(one)}\n`).join('') }];
  }
  return arrangedBlock(
    text,
    token,
    wanted.map((one, at) => kept.get(at) ?? `${dash}${fresh(one)}\n`),
  );
}

function quotingIn(types: readonly (string | undefined)[]): Quoting {
  const has = (type: string): boolean => types.includes(type);
  return {
    words: types.length > 0 && !has('scalar') ? 'quoted' : 'bare',
    sign: has('single-quoted-scalar') && !has('double-quoted-scalar') ? "'" : '"',
  };
}

/** Of each wanted text that stays, by its place, the place that it had: the longest row that two lists share. */
function commonPart(old: readonly string[], wanted: readonly string[]): ReadonlyMap<number, number> {
  const longest = Array.from({ length: old.length + 1 }, () => new Array<number>(wanted.length + 1).fill(0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  const isSame = (i: number, j: number): boolean => old[i]?.normalize('NFC') === wanted[j]?.normalize('NFC');
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = wanted.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (row) row[j] = isSame(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const kept = new Map<number, number>();
  for (let i = 0, j = 0; i < old.length && j < wanted.length; ) {
    if (isSame(i, j)) kept.set(j++, i++);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

/** Takes a key away with its value; what stands behind it on its line goes along. */
export function withoutKey(text: string, document: Document.Parsed, path: YamlPath): readonly Splice[] {
  const map = mapAt(document, path.slice(0, -1));
  const item = pairIn(map, String(path.at(-1)))?.item;
  if (item === undefined) return [];
  const items = itemsOf(map.token);
  const place = items.indexOf(item);
  if (map.token.type === 'flow-collection') {
    return [
      arrangedFlow(
        text,
        map.token,
        [...items.keys()].filter((one) => one !== place),
      ),
    ];
  }
  const start = itemStart(item);
  const column = columnOf(text, start);
  const next = items[place + 1];
  const begin = lineStart(text, start);
  if (text.slice(begin, start).trim() === '') {
    return [{ from: begin, to: linesEnd(text, itemEnd(item), column), text: '' }];
  }
  if (next === undefined) throw notSpliced(path);
  const isRightBelow = text.slice(itemEnd(item), itemStart(next)).trim() === '';
  return [{ from: start, to: isRightBelow ? itemStart(next) : itemEnd(item), text: '' }];
}

/** A list with a first item where it was empty, or not there. */
export function withFirstItem(
  text: string,
  document: Document.Parsed,
  path: YamlPath,
  item: YamlValue,
  dashStep: number,
  lines?: (column: number) => string,
): readonly Splice[] {
  const map = mapAt(document, path.slice(0, -1));
  const key = String(path.at(-1));
  const there = pairIn(map, key)?.item;
  if (map.token.type === 'flow-collection') return withKey(text, document, path, [item], []);
  const column = columnOf(text, itemStart(there ?? itemsOf(map.token)[0] ?? { start: [] }));
  const below = (lines ?? ((at: number) => itemWritten(item, at)))(column + dashStep);
  if (there === undefined) {
    const last = itemsOf(map.token).at(-1);
    const place = linesEnd(text, last === undefined ? 0 : itemEnd(last), column);
    return [insertedLines(text, place, `${' '.repeat(column)}${key}:\n${below}`)];
  }
  const colon = there.sep?.find(({ type }) => type === 'map-value-ind');
  const end = itemEnd(there);
  const from = (colon?.offset ?? end - 1) + 1;
  return [{ from, to: end, text: '' }, insertedLines(text, nextLine(text, end), below)];
}
