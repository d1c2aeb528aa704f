import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLines } from '../../src/language/changed-lines.js';

/** The new text, made from the old one and what is said to have changed. */
function applied(before: string, after: string): string {
  const lines = before.split('\n');
  let shift = 0;
  for (const { line, removed, added } of changedLines(before, after)) {
    expect(lines.slice(line - 1, line - 1 + removed.length)).toEqual(removed);
    lines.splice(line - 1, removed.length, ...added);
    shift += added.length - removed.length;
  }
  expect(lines.length).toBe(before.split('\n').length + shift);
  return lines.join('\n');
}

describe('the lines that changed', () => {
  it('are none of a text that is the same', () => {
    expect(changedLines('a\nb\n', 'a\nb\n')).toEqual([]);
  });

  it('stand by place, with the lines between them left out', () => {
    expect(changedLines('a\nb\nc\nd\ne', 'a\nB\nc\ne\nf')).toEqual([
      { line: 2, removed: ['b'], added: ['B'] },
      { line: 4, removed: ['d'], added: [] },
      { line: 5, removed: [], added: ['f'] },
    ]);
  });

  it('of a line that moved are those where it was and where it is', () => {
    expect(changedLines('a\nb\nc', 'b\nc\na')).toEqual([
      { line: 1, removed: ['a'], added: [] },
      { line: 3, removed: [], added: ['a'] },
    ]);
  });

  it('make the new text from the old one, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
      .map((lines) => lines.join('\n'));
    fc.assert(fc.property(text, text, (before, after) => applied(before, after) === after));
  });

  it('of two texts that have hardly a line in common are told as one change', () => {
    const lines = (sign: string): string =>
      Array.from({ length: 2500 }, (_, at) => `${sign}${at}`).join('\n');
    expect(changedLines(`x\n${lines('a')}\ny`, `x\n${lines('b')}\ny`)).toMatchObject([{ line: 2 }]);
  });
});
