import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spliceYaml, type YamlChange } from '../../../src/files/yaml-splice/index.js';
import { type OddCodebook, oddCodebooks } from '../../support/odd-codebook.js';

const change = (text: string, one: YamlChange): string => spliceYaml(text).changed(one).text;

interface Drawn {
  readonly book: OddCodebook;
  readonly pick: number;
  readonly other: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({ book: oddCodebooks, pick: fc.nat(20), other: fc.nat(20) });

/** The first lines and the last lines that two texts share, whole lines with their ends. */
function touched(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, now] = [before.split(/(?<=\n)/), after.split(/(?<=\n)/)];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail))
    tail += 1;
  return { gone: old.slice(head, old.length - tail), come: now.slice(head, now.length - tail) };
}

const commentsIn = (text: string): string[] => (text.match(/# [^\r\n]*/g) ?? []).sort();

describe('spliceYaml', () => {
  it('gives a text another value on its own lines, written as it was, and leaves every comment', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.constantFrom('Ander', 'Iets: met een teken', 'foto\'s "zo"', 'twee\nregels', ' ruimte', '# nee'),
        fc.constantFrom('label', 'definitie'),
        ({ book, pick }, to, key) => {
          const path = somewhere(book, pick);
          if (path === null) return;
          const after = change(book.text, { kind: 'set', path: [...path, key], to });
          expect(commentsIn(after.replace('# nee', ''))).toEqual(commentsIn(book.text));
          const { gone, come } = touched(book.text, after);
          expect(gone.length).toBeLessThan(12);
          expect(come.length).toBeLessThan(12);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('changes a list item by item: what stays keeps its quotes and comments', () => {
    const wanted = fc.uniqueArray(
      fc.constantFrom('jury', 'plein', 'stem*', 'nieuw', 'wist ik niet', 'é & "x"'),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(drawn, wanted, ({ book, pick }, to) => {
        const path = somewhere(book, pick);
        if (path === null) return;
        const after = change(book.text, {
          kind: 'set',
          path: [...path, 'zoektermen'],
          to,
          after: ['definitie'],
        });
        expect(touched(book.text, after).gone.length).toBeLessThan(12);
      }),
      { numRuns: 300 },
    );
  });

  it('takes a key away, and puts a new one behind the keys that it belongs after', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom('id', 'label', 'definitie', 'zoektermen'), ({ book, pick }, key) => {
        const path = somewhere(book, pick);
        if (path === null) return;
        change(book.text, { kind: 'remove key', path: [...path, key] });
        const after = change(book.text, {
          kind: 'set',
          path: [...path, 'wel'],
          to: 'Ook dit.',
          after: ['id', 'label'],
        });
        expect(commentsIn(after)).toEqual(commentsIn(book.text));
        expect(touched(book.text, after).gone.length).toBeLessThan(2);
      }),
      { numRuns: 300 },
    );
  });

  it('puts an item into any list, also one that was empty or not there, and takes it out again', () => {
    fc.assert(
      fc.property(drawn, ({ book, pick, other }) => {
        const theme = pick % book.themes.length;
        const list = ['themas', theme, 'codes'];
        const at = other % ((book.themes[theme]?.codes.length ?? 0) + 1);
        const item = {
          id: 'nieuw',
          label: 'Nieuwe code',
          definitie: 'Wat: dit is.',
          zoektermen: ['a', 'b c'],
        };
        const more = change(book.text, { kind: 'insert', list, at, item });
        expect(commentsIn(more)).toEqual(commentsIn(book.text));
        change(more, { kind: 'remove item', list, at });
      }),
      { numRuns: 300 },
    );
  });

  it('moves an item with its comments, within its list and to another', () => {
    fc.assert(
      fc.property(drawn, ({ book, pick, other }) => {
        const path = somewhere(book, pick);
        if (path === null) return;
        const into = other % book.themes.length;
        const count = book.themes[into]?.codes.length ?? 0;
        const move: YamlChange = {
          kind: 'move',
          from: { list: path.slice(0, 3), at: Number(path[3]) },
          into: { list: ['themas', into, 'codes'], at: (other * 7 + pick) % (count + 1) },
        };
        let after: string;
        try {
          after = change(book.text, move);
        } catch (error) {
          // A code with comments does not go between brackets.
          expect(String(error)).toMatch(/met de hand/);
          expect(book.text).toMatch(/codes: \[/);
          return;
        }
        expect(commentsIn(after)).toEqual(commentsIn(book.text));
        const sorted = (text: string) =>
          text
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter(Boolean)
            .sort();
        if (!/codes: \[/.test(book.text)) {
          expect(sorted(after).filter((line) => !/codes:/.test(line))).toEqual(
            sorted(book.text).filter((line) => !/codes:/.test(line)),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the byte order mark and every line end, also where they are mixed', () => {
    const text = '\uFEFFa: 1\r\nb: twee\nc: drie\r';
    expect(change(text, { kind: 'set', path: ['b'], to: 'vier' })).toBe('\uFEFFa: 1\r\nb: vier\nc: drie\r');
    expect(change(text, { kind: 'set', path: ['bb'], to: 'vijf', after: ['b'] })).toBe(
      '\uFEFFa: 1\r\nb: twee\nbb: vijf\r\nc: drie\r',
    );
  });
});

function somewhere({ themes }: OddCodebook, pick: number): (string | number)[] | null {
  const all = themes.flatMap(({ codes }, t) => codes.map((_, c) => ['themas', t, 'codes', c]));
  return all[pick % Math.max(1, all.length)] ?? null;
}
