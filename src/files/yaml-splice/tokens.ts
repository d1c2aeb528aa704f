/** Where the tokens of a YAML file begin and end, with the comments that belong to them. */

import type { CST } from 'yaml';
import { lineStart, nextLine } from './text-lines.js';

export type Item =
  | CST.BlockMap['items'][number]
  | CST.BlockSequence['items'][number]
  | CST.FlowCollection['items'][number];

/** Where the last character of the content of a token is, without what follows on its line. */
export function tokenEnd(token: CST.Token): number {
  switch (token.type) {
    case 'block-map':
    case 'block-seq': {
      const last = token.items.findLast((item) => isWritten(item));
      return last === undefined ? token.offset : itemEnd(last);
    }
    case 'flow-collection': {
      const [close] = token.end;
      return close === undefined ? token.offset : close.offset + close.source.length;
    }
    case 'block-scalar':
      return token.offset + headerOf(token).length + token.source.length;
    default:
      return 'source' in token ? token.offset + token.source.length : token.offset;
  }
}

/** All that stands before the lines of a block scalar: its sign, a comment, and the line end. */
export function headerOf({ props }: CST.BlockScalar): string {
  return props.map((token) => ('source' in token ? token.source : '')).join('');
}

/** Where an item of a list or a map begins: its dash, its key, or an anchor before that. */
export function itemStart({ start, key, value }: Item): number {
  const first = start.find(({ type }) => !AROUND.has(type));
  return (first ?? key ?? value)?.offset ?? start.at(-1)?.offset ?? 0;
}

const AROUND: ReadonlySet<string> = new Set(['space', 'comment', 'newline', 'comma']);

/** Where the content of an item ends; of one without a value, behind its colon or dash. */
export function itemEnd({ start, key, sep, value }: Item): number {
  if (value !== undefined && value !== null) return tokenEnd(value);
  const sign = sep?.find(({ type }) => type === 'map-value-ind');
  if (sign !== undefined) return sign.offset + 1;
  if (key !== undefined && key !== null) return tokenEnd(key);
  const dash = start.findLast(({ type }) => !AROUND.has(type));
  return dash === undefined ? 0 : dash.offset + dash.source.length;
}

/** An item that is more than the comments behind the last one. */
export function isWritten(item: Item): boolean {
  const { start, key, value } = item;
  return (key ?? value ?? null) !== null || start.some(({ type }) => !AROUND.has(type));
}

/** The items of a list that hold something. */
export function itemsOf(token: CST.BlockSequence | CST.FlowCollection | CST.BlockMap): Item[] {
  return (token.items as Item[]).filter(isWritten);
}

/** Where the lines of an item end: comments below it that stand further to the right are its own. */
export function linesEnd(text: string, contentEnd: number, column: number): number {
  let end = text[contentEnd - 1] === '\n' ? contentEnd : nextLine(text, contentEnd);
  for (let at = end; at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, nextLine(text, at));
    if (line.trim() === '') continue;
    if (!isComment(line) || indentOf(line) <= column) break;
    end = nextLine(text, at);
  }
  return end;
}

/** Where the comments begin that stand directly above a line, as far to the right. */
export function commentsAbove(text: string, start: number, column: number): number {
  let from = lineStart(text, start);
  while (from > 0) {
    const above = lineStart(text, from - 1);
    const line = text.slice(above, from);
    if (!isComment(line) || indentOf(line) !== column) break;
    from = above;
  }
  return from;
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
