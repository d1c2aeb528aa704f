import { describe, expect, it } from 'vitest';
import type { CrossTable } from '../../src/model/matrix.js';
import { crossTable } from '../../src/report/tables.js';

/** In the n-th wijk n people of each perspective are interviewed, and one of them mentions the subject. */
function cross(perspectives: readonly string[], wijken: readonly string[]): CrossTable {
  const axis = (label: string) => ({ id: label, label });
  const cell = (people: number, groups: number) => ({ mentions: groups, interviewed: people * groups });
  const all = wijken.reduce((sum, _, wijk) => sum + wijk + 1, 0);
  return {
    subject: axis('jury'),
    perspectives: perspectives.map(axis),
    wijken: wijken.map(axis),
    cells: perspectives.map(() => wijken.map((_, wijk) => cell(wijk + 1, 1))),
    ofPerspectives: perspectives.map(() => ({ mentions: wijken.length, interviewed: all })),
    ofWijken: wijken.map((_, wijk) => cell(wijk + 1, perspectives.length)),
    ofAll: { mentions: wijken.length * perspectives.length, interviewed: all * perspectives.length },
  };
}

const texts = (table: CrossTable): string[][] => {
  const { head, rows } = crossTable(table, 'mentions');
  return [...head.map((line) => [...line]), ...rows.map((cells) => cells.map(({ text }) => text))];
};

describe('perspectives against wijken', () => {
  it('has the perspectives as rows', () => {
    expect(texts(cross(['verdelers', 'ontvangers'], ['Noord', 'Zuid']))).toEqual([
      ['perspectief', 'Noord', 'Zuid', 'alle wijken'],
      ['verdelers', '1 van 1', '1 van 2', '2 van 3'],
      ['ontvangers', '1 van 1', '1 van 2', '2 van 3'],
      ['alle perspectieven', '2 van 2', '2 van 4', '4 van 6'],
    ]);
  });

  it('has the wijken as rows when they do not fit side by side', () => {
    const wijken = Array.from({ length: 9 }, (_, at) => `Zeeheldenkwartier${at + 1}`);
    const [head, first, second, ...others] = texts(cross(['verdelers', 'ontvangers'], wijken));
    expect(head).toEqual(['wijk', 'verdelers', 'ontvangers', 'alle perspectieven']);
    expect(first).toEqual(['Zeeheldenkwartier1', '1 van 1', '1 van 1', '2 van 2']);
    expect(second).toEqual(['Zeeheldenkwartier2', '1 van 2', '1 van 2', '2 van 4']);
    expect(others.at(-1)).toEqual(['alle wijken', '9 van 45', '9 van 45', '18 van 90']);
  });
});
