/** Items that come into a list, leave it or change places: the others stay as they are written. */

import type { CST } from 'yaml';
import { columnOf, lineStart, type Splice } from './text-lines.js';
import { commentsAbove, type Item, itemEnd, itemStart, itemsOf, linesEnd } from './tokens.js';

/** A list as it should become: items that it has, by their place and in the same order, and new ones as they are written. */
export type Arranged = readonly (number | string)[];

/** A list between brackets. */
export function arrangedFlow(text: string, list: CST.FlowCollection, wanted: Arranged): Splice {
  const items = itemsOf(list).map((item) => ({ from: itemStart(item), to: itemEnd(item) }));
  const open = list.offset + 1;
  const close = (list.end[0]?.offset ?? open) as number;
  const gap = usualGap(text, open, items);
  const between = (at: number): string => text.slice(items[at - 1]?.to ?? open, items[at]?.from ?? close);
  const kept = new Set(wanted);
  let out = '';
  let lost = '';
  let seen = 0;
  const lose = (until: number): void => {
    for (; seen < until; seen += 1) {
      if (!kept.has(seen) && seen > 0 && between(seen).includes('#')) lost += withoutComma(between(seen));
    }
  };
  const opening = items.length === 0 ? '' : between(0);
  for (const [place, one] of wanted.entries()) {
    if (typeof one === 'number') lose(one);
    const own = typeof one === 'number' && one > 0 ? between(one) : gap;
    const remark = own.includes('#') && place === 0 ? withoutComma(own) : '';
    if (place === 0) out += opening + remark;
    else {
      out += lost === '' ? own : `,${lost}${withoutComma(own)}`;
      lost = '';
    }
    out += typeof one === 'number' ? text.slice(items[one]?.from, items[one]?.to) : one;
    if (typeof one === 'number') seen = one + 1;
  }
  lose(items.length);
  const closing = text.slice(items.at(-1)?.to ?? open, close);
  if (wanted.length === 0)
    return { from: open, to: close, text: closing.includes('#') ? withoutComma(closing) : '' };
  return { from: open, to: close, text: `${out}${lost}${closing}` };
}

function withoutComma(gap: string): string {
  return gap.replace(/^([^#]*?),/, '$1');
}

/** What stands between two items of the list, for a new one. */
function usualGap(text: string, open: number, items: readonly { from: number; to: number }[]): string {
  const [first, second] = items;
  if (first === undefined) return ', ';
  const gap = second === undefined ? `,${text.slice(open, first.from)}` : text.slice(first.to, second.from);
  return /^,\s+$/.test(gap) ? gap : ', ';
}

/** A list of lines that begin with a dash; a new item is given as whole lines. */
export function arrangedBlock(text: string, list: CST.BlockSequence, wanted: Arranged): Splice[] {
  const items = itemsOf(list).map((item) => linesOfItem(text, item));
  const kept = new Set(wanted);
  const blank = items.some(({ from }, at) => at > 0 && /^\s*\n/.test(text.slice(items[at - 1]?.to, from)));
  const splices = items.flatMap((_, at) =>
    kept.has(at) ? [] : [withBlankLines(text, items, at, kept.has(at + 1))],
  );
  let place = items[0]?.comments ?? 0;
  let isFirst = true;
  for (const one of wanted) {
    if (typeof one === 'number') {
      place = items[one]?.to ?? place;
      isFirst = false;
    } else {
      const lines = blank ? (isFirst ? `${one}\n` : `\n${one}`) : one;
      splices.push(insertedLines(text, place, lines));
    }
  }
  return splices;
}

/** Lines put where a line begins, or behind a last one that has no end. */
export function insertedLines(text: string, place: number, lines: string): Splice {
  const isBehind = place > 0 && text[place - 1] !== '\n';
  return { from: place, to: place, text: isBehind ? `\n${lines.replace(/\n$/, '')}` : lines };
}

interface ItemLines {
  /** Where the comments directly above begin. */
  readonly comments: number;
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

export function linesOfItem(text: string, item: Item): ItemLines {
  const start = itemStart(item);
  const column = columnOf(text, start);
  return {
    comments: commentsAbove(text, start, column),
    from: lineStart(text, start),
    to: linesEnd(text, itemEnd(item), column),
    column,
  };
}

/** With the lines that kept it apart from the item before it, or of the first from the one after it. */
function withBlankLines(text: string, items: readonly ItemLines[], at: number, isNextKept: boolean): Splice {
  const { from = 0, to = 0 } = items[at] ?? {};
  const above = items[at - 1]?.to;
  if (above !== undefined && isBlank(text.slice(above, from))) return { from: above, to, text: '' };
  const below = items[at + 1]?.from;
  const isAlone = isNextKept && above === undefined && below !== undefined && isBlank(text.slice(to, below));
  return { from, to: isAlone ? below : to, text: '' };
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
