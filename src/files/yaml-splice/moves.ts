/** Items of a list of maps: one that comes in, one that goes, and one that moves to another list as it is written. */

import type { CST, Document } from 'yaml';
import type { YamlPath } from '../yaml.js';
import { withFirstItem } from './keys.js';
import { type Arranged, arrangedBlock, arrangedFlow, linesOfItem } from './lists.js';
import { type FoundList, listAt, mapAt, notSpliced, pairIn } from './places.js';
import { columnOf, lineStart, type Splice } from './text-lines.js';
import { type Item, itemEnd, itemStart, itemsOf } from './tokens.js';
import { flowWritten, itemWritten, type YamlValue } from './written.js';

/** What goes into a list: on lines of its own, its dash at a column, or between brackets. */
interface Incoming {
  readonly value: YamlValue;
  readonly lines: (column: number, behindDash: string) => string;
  readonly flow: () => string;
}

export function withItem(
  text: string,
  document: Document.Parsed,
  path: YamlPath,
  at: number,
  value: YamlValue,
): readonly Splice[] {
  const lines = (column: number, behindDash: string): string => itemWritten(value, column, behindDash);
  return received(text, document, path, at, { value, lines, flow: () => flowWritten(value) });
}

export function withoutItem(
  text: string,
  document: Document.Parsed,
  path: YamlPath,
  at: number,
): readonly Splice[] {
  const found = listOf(document, path);
  const rest = [...itemsOf(found.token).keys()].filter((one) => one !== at);
  if (found.token.type === 'flow-collection') return [arrangedFlow(text, found.token, rest)];
  const gone = arrangedBlock(text, found.token, rest);
  if (rest.length > 0) return gone;
  const colon = pairIn(mapAt(document, path.slice(0, -1)), String(path.at(-1)))?.item.sep?.find(
    ({ type }) => type === 'map-value-ind',
  );
  if (colon === undefined) throw notSpliced(path);
  return [{ from: colon.offset + 1, to: colon.offset + 1, text: ' []' }, ...gone];
}

/** @param at the place in the list that it goes to, as that is before the move */
export function movedItem(
  text: string,
  document: Document.Parsed,
  from: { readonly list: YamlPath; readonly at: number },
  into: { readonly list: YamlPath; readonly at: number },
  value: YamlValue,
): readonly Splice[] {
  const source = listOf(document, from.list).token;
  const item = itemsOf(source)[from.at];
  if (item === undefined) throw notSpliced(from.list);
  const moving =
    source.type === 'flow-collection' ? fromFlow(text, item, value) : fromBlock(text, item, value);
  const target = listAt(document, into.list);
  if (target !== null && target.token === source) return movedWithin(text, source, from.at, into.at, moving);
  const gone = withoutItem(text, document, from.list, from.at);
  const [taken] = gone.filter(({ text: put, to, from: start }) => put === '' && to > start);
  const above = source.type === 'block-seq' ? linesOfItem(text, item).comments : null;
  const withComments =
    above === null || taken === undefined || taken.from <= above
      ? gone
      : gone.map((one) => (one === taken ? { ...one, from: above } : one));
  return [...withComments, ...received(text, document, into.list, into.at, moving)];
}

function movedWithin(
  text: string,
  list: CST.BlockSequence | CST.FlowCollection,
  from: number,
  at: number,
  moving: Incoming,
): readonly Splice[] {
  const places: (number | Incoming)[] = [...itemsOf(list).keys()];
  places.splice(at, 0, moving);
  const wanted = places.filter((one) => one !== from);
  if (list.type === 'flow-collection') {
    return [
      arrangedFlow(
        text,
        list,
        wanted.map((one) => (typeof one === 'number' ? one : one.flow())),
      ),
    ];
  }
  const { column, behindDash } = shapeOf(text, list);
  const lines = wanted.map((one) => (typeof one === 'number' ? one : one.lines(column, behindDash)));
  const item = itemsOf(list)[from];
  const above = item === undefined ? null : linesOfItem(text, item);
  return arrangedBlock(text, list, lines).map((one) =>
    above !== null && one.text === '' && one.from === above.from ? { ...one, from: above.comments } : one,
  );
}

function received(
  text: string,
  document: Document.Parsed,
  path: YamlPath,
  at: number,
  incoming: Incoming,
): readonly Splice[] {
  const found = listAt(document, path);
  const count = found === null ? 0 : itemsOf(found.token).length;
  if (found === null || (count === 0 && mapAt(document, path.slice(0, -1)).token.type === 'block-map')) {
    const step = dashStepIn(text, document);
    return withFirstItem(text, document, path, incoming.value, step, (column) => incoming.lines(column, ' '));
  }
  const places: Arranged = [...Array(count).keys()];
  if (found.token.type === 'flow-collection') {
    return [arrangedFlow(text, found.token, places.toSpliced(at, 0, incoming.flow()))];
  }
  const { column, behindDash } = shapeOf(text, found.token);
  return arrangedBlock(text, found.token, places.toSpliced(at, 0, incoming.lines(column, behindDash)));
}

/** With its comments, moved to the right or the left as a whole. */
function fromBlock(text: string, item: Item, value: YamlValue): Incoming {
  const { comments, to, column } = linesOfItem(text, item);
  if (text.slice(lineStart(text, itemStart(item)), itemStart(item)).trim() !== '') throw notSpliced([]);
  const lines = text.slice(comments, to);
  return {
    value,
    lines: (target) => shifted(lines.endsWith('\n') ? lines : `${lines}\n`, target - column),
    flow: () => {
      if (/(?:^|\s)#/m.test(lines)) throw notSpliced([]);
      return flowWritten(value);
    },
  };
}

function fromFlow(text: string, item: Item, value: YamlValue): Incoming {
  const start = itemStart(item);
  const written = text.slice(start, itemEnd(item));
  const indent = /^ */.exec(text.slice(lineStart(text, start)))?.[0].length ?? 0;
  return {
    value,
    lines: (column, behindDash) =>
      `${' '.repeat(column)}-${behindDash}${written.replace(/\n(?=.*\S)/g, `\n${' '.repeat(Math.max(0, column + 2 - indent))}`)}\n`,
    flow: () => written,
  };
}

function shifted(lines: string, by: number): string {
  if (by >= 0) return lines.replace(/^(?=.*\S)/gm, ' '.repeat(by));
  return lines.replace(new RegExp(`^ {1,${-by}}`, 'gm'), '');
}

function shapeOf(text: string, list: CST.BlockSequence): { column: number; behindDash: string } {
  const [first] = itemsOf(list);
  const start = first === undefined ? list.offset : itemStart(first);
  const behind = /^-( +)\S/.exec(text.slice(start, start + LONGEST_DASH))?.[1];
  return { column: columnOf(text, start), behindDash: behind ?? ' ' };
}

const LONGEST_DASH = 12;

/** How much further to the right than its key a list of this file begins. */
function dashStepIn(text: string, document: Document.Parsed): number {
  const root = mapAt(document, []);
  for (const { value, key } of root.token.items) {
    if (value?.type === 'block-seq' && key) return columnOf(text, value.offset) - columnOf(text, key.offset);
  }
  return 2;
}

function listOf(document: Document.Parsed, path: YamlPath): FoundList {
  const found = listAt(document, path);
  if (found === null) throw notSpliced(path);
  return found;
}
