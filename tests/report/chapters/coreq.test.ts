import { describe, expect, it } from 'vitest';
import { coreq, openCoreq } from '../../../src/report/chapters/coreq.js';
import { aProject } from '../../support/a-project.js';
import { codebook } from '../../support/codes.js';
import { person } from '../../support/people.js';
import { reportContent } from '../../support/report-content.js';

describe('the COREQ list', () => {
  const content = reportContent(aProject(), codebook({ T: ['a'] }), [person('R01', 'verdeler', 'noord')], []);
  const rowsOf = (answers: Iterable<readonly [number, string]> = []): string[][] =>
    coreq({ ...content, coreq: new Map(answers) }).flatMap((block) =>
      block.kind === 'table' ? block.table.rows.map((row) => row.map(({ text }) => text)) : [],
    );

  it('is one table of all 32 points, and no place to write in', () => {
    expect(rowsOf().map(([number]) => Number(number))).toEqual(
      Array.from({ length: 32 }, (_, index) => index + 1),
    );
    expect(coreq(content).filter(({ kind }) => kind === 'place')).toEqual([]);
  });

  it('leaves open what the project does not know, and fills it in once it does', () => {
    const isOpen = (guide: string | null): boolean =>
      openCoreq({ ...content, guide }).some(({ number }) => number === 17);
    expect(isOpen(null)).toBe(true);
    expect(isOpen('# Vragen')).toBe(false);
  });

  it('takes what the researcher says, behind what the project knows', () => {
    const rows = rowsOf([
      [2, 'Sociologie.'],
      [12, 'Dat is een kwart van wie meedeed.'],
    ]);
    expect(rows[0]?.[2]).toBe('nog niet beschreven');
    expect(rows[1]?.[2]).toBe('Sociologie.');
    expect(rows[11]?.[2]).toMatch(/^.+\. Dat is een kwart van wie meedeed\.$/);
  });

  it('asks nothing in a report that has no such list', () => {
    expect(openCoreq({ ...content, project: { ...content.project, chapters: ['aanpak'] } })).toEqual([]);
  });
});
