import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../../src/files/table/csv.js';
import {
  type ComparedCoders,
  compareCoders,
} from '../../../../src/work/comparing/agreement/compare-coders.js';
import { type FilterOptions, toFilter } from '../../../../src/work/project/filters.js';
import { openCodes } from '../../../../src/work/project/project-folder.js';
import { codeByHand, codedByTwo, first, LINES, toBeCoded } from '../../../support/coded-by-hand.js';
import { opened } from '../../../support/opened.js';
import { run } from '../../../support/run.js';

async function compared(
  folder: string,
  wanted: FilterOptions = {},
  asked?: string[],
  isBlind = true,
): Promise<ComparedCoders> {
  const here = opened(folder);
  const codebook = openCodes(here);
  return compareCoders(here, codebook, toFilter(wanted, here.project, codebook), isBlind, asked);
}

describe('compareCoders', () => {
  it('stays what it was before the coders settled their differences', async () => {
    const folder = await codedByTwo();
    const before = await compared(folder);
    expect(before.differences).toHaveLength(2);
    await run(folder, 'review', 'export', '--verschil', '--output', 'v.csv');
    const path = join(folder, 'v.csv');
    const { columns, rows } = readCsv(readFileSync(path), 'v.csv');
    const settled = rows.map(({ values }) =>
      columns.map((column) => (column === 'besluit' ? 'ja' : (values[column] ?? ''))),
    );
    writeFileSync(path, writeCsv(columns, settled));
    const { stdout } = await run(folder, 'review', 'import', 'v.csv', '--codeur', 'Bram', '--nieuwe-codeur');
    expect(stdout).toContain('2 beslissingen van Bram: 2 bevestigd');
    expect((await run(folder, 'review', 'export', '--verschil')).stdout).toContain('geen passages');
    expect(await compared(folder)).toEqual(before);
  });

  it('leaves out interviews that only one of them coded', async () => {
    const folder = await toBeCoded();
    expect(await codeByHand(folder, 'Anna', { ...first(3) }, '--respondent', 'R01')).toContain(
      '; 12 beurten met de hand gecodeerd;',
    );
    await codeByHand(folder, 'Bram', {
      ...first(3),
      'Eerlijk? Nee, oneerlijk was het. Wie schreeuwt die krijgt.': 'bes_stem',
    });
    expect(await compared(folder)).toMatchObject({ interviews: 1, agreement: { units: 12 } });
    await expect(compared(folder, { wijk: ['zuid'] })).rejects.toThrow(/^Er is geen beurt die meer dan één/);
  });

  it('looks at the codes that are asked for, and at no others', async () => {
    const { agreement, differences } = await compared(await codedByTwo(), { thema: ['OPB'] });
    expect(agreement.codes.map(({ code }) => code)).toEqual(['opb_groen']);
    expect(differences).toEqual([
      { file: 'R01.txt', turn: 24, respondent: 'R01', code: 'opb_groen', by: ['Anna'], notBy: ['Bram'] },
    ]);
  });

  it('keeps what was coded when a text is corrected, but for the turns whose words are others', async () => {
    const folder = await codedByTwo();
    const changed = `I: Welkom.\n\nR: Dank u.\n\n${LINES.replace('nummer 3.', 'nummer drie.')}`;
    writeFileSync(join(folder, 'interviews', 'R01.txt'), changed);
    expect((await run(folder, 'import', '--replace')).code).toBe(0);
    const { agreement, differences } = await compared(folder);
    expect(agreement.units).toBe(11);
    expect(agreement.codes[0]).toMatchObject({ positives: 9, given: [9, 8] });
    expect(differences.map(({ turn }) => turn)).toEqual([22, 26]);
  });
});
