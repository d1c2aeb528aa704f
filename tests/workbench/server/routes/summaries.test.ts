/** The framework matrix, as the page asks for it and writes in it. */

import { describe, expect, it } from 'vitest';
import type { GridResult } from '../../../../src/work/summarising/result.js';
import { codedProject } from '../../../support/coded-project.js';
import { run } from '../../../support/run.js';
import { summariesIn } from '../../../support/summary-file.js';
import { bareWorkbench } from '../../../support/workbench.js';

const R01_BES = {
  houder: { soort: 'respondent', respondent: 'R01' },
  onderwerp: { soort: 'thema', id: 'BES' },
} as const;

interface Held {
  readonly bewaard: boolean;
  readonly versie: string;
  readonly teksten: readonly { readonly tekst: string; readonly codeur: string }[];
}

async function desk() {
  const folder = await codedProject();
  const { json } = await bareWorkbench(folder);
  const grid = async (rows = 'respondenten', columns = 'thema', more = '') =>
    (await json(`/api/samenvatten?rijen=${rows}&kolommen=${columns}${more}`)) as GridResult;
  const save = async (tekst: string, gezien: string, cell: object = R01_BES) =>
    (await json('/api/samenvatten/bewaar', { ...cell, tekst, gezien })) as Held;
  return { folder, json, grid, save };
}

describe('the framework matrix on the page', () => {
  it('has a cell for each row and column, with how much there is to read', async () => {
    const { grid } = await desk();
    const { rijen, kolommen, cellen } = await grid();
    expect(rijen.map(({ label, toelichting }) => [label, toelichting])).toEqual([
      ['R01', 'verdelers, Noord'],
      ['R02', 'afgewezen, Zuid'],
    ]);
    expect(kolommen.map(({ label }) => label)).toEqual(['Besluiten', 'Opbrengst']);
    expect(cellen.map((row) => row.map(({ passages }) => passages))).toEqual([
      [2, 1],
      [1, 0],
    ]);
    const groups = await grid('perspectief-wijk', 'code', '&wijk=noord&thema=OPB');
    expect(groups.rijen.map(({ label, mensen }) => [label, mensen])).toEqual([
      ['verdelers, Noord', 1],
      ['afgewezen, Noord', 0],
    ]);
    expect(groups.cellen.map((row) => row.map(({ passages, mensen }) => [passages, mensen]))).toEqual([
      [[1, 1]],
      [[0, 0]],
    ]);
    const wijken = await grid('perspectieven', 'wijk');
    expect(wijken.rijen.map(({ label }) => label)).toEqual(['Iedereen', 'verdelers', 'afgewezen']);
    expect(wijken.cellen[0]?.map(({ mensen }) => mensen)).toEqual([1, 1]);
  });

  it('opens a cell with its passages and the place of each', async () => {
    const { json } = await desk();
    expect(await json('/api/samenvatten/cel', R01_BES)).toMatchObject({
      teksten: [],
      versie: '',
      totaal: 2,
      passages: [
        {
          respondent: 'R01',
          bestand: 'R01.txt',
          beurt: 2,
          coderingen: [{ code: 'bes_eerlijk', oordeel: null, status: 'voorstel' }, { code: 'bes_stem' }],
        },
      ],
    });
    const nobody = { ...R01_BES, houder: { soort: 'respondent', respondent: 'R99' } };
    await expect(json('/api/samenvatten/cel', nobody)).rejects.toThrow('422');
  });

  it('keeps what is typed as one act under the name of who sits there, which undo takes back whole', async () => {
    const { folder, grid, save } = await desk();
    let { versie } = await save('Vond', '');
    for (const text of ['Vond het', 'Vond het eerlijk. ']) ({ versie } = await save(text, versie));
    const [[cell] = []] = (await grid()).cellen;
    expect(cell).toMatchObject({ versie, teksten: [{ tekst: 'Vond het eerlijk.', codeur: 'Aya' }] });
    expect((await run(folder, 'history')).stdout.match(/werkbank samenvatten/g)).toHaveLength(1);
    expect((await run(folder, 'undo')).code).toBe(0);
    expect(await summariesIn(folder)).toEqual([]);
  });

  it('keeps nothing over what another wrote meanwhile, and says what stands there', async () => {
    const { folder, save } = await desk();
    const { versie } = await save('Van een ander.', '');
    const refused = await save('Van mij.', '');
    expect(refused).toMatchObject({ bewaard: false, versie, teksten: [{ tekst: 'Van een ander.' }] });
    expect(await summariesIn(folder)).toEqual([['respondent R01 | thema BES', 'Van een ander.']]);
    expect(await save('Van mij.', versie)).toMatchObject({ bewaard: true });
    expect(await save('', (await save('Van mij.', '')).versie)).toMatchObject({ teksten: [], versie: '' });
    expect(await summariesIn(folder)).toEqual([]);
  });

  it('refuses a row, a column or a text that can’t be', async () => {
    const { save } = await desk();
    const wijk = { ...R01_BES, houder: { soort: 'groep', perspectief: null, wijk: 'oost' } };
    await expect(save('x', '', wijk)).rejects.toThrow(/422.*die rij is er niet/);
    const code = { ...R01_BES, onderwerp: { soort: 'code', id: 'geen' } };
    await expect(save('x', '', code)).rejects.toThrow(/422.*die kolom is er niet/);
    await expect(save('x'.repeat(10_001), '')).rejects.toThrow(/422.*langer dan 10.000/);
  });
});
