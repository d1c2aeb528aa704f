/** Two coders go through the same turns by hand, and their agreement is measured. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/files/table/csv.js';
import { AgreementResult } from '../../../src/work/comparing/agreement/result.js';
import { codeByHand, codedByTwo, first, toBeCoded } from '../../support/coded-by-hand.js';
import { run } from '../../support/run.js';

describe('wijkstem agreement', () => {
  it('compares coders on the turns that both went through, and says what the figures mean', async () => {
    const folder = await codedByTwo();
    const { code: exit, stdout, stderr } = await run(folder, 'agreement');
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toContain(
      'Overeenstemming tussen Anna en Bram: 12 beurten van respondenten uit 1 interview, die zij allebei blind codeerden.',
    );
    expect(stdout).toMatch(/^bes_eerlijk +10 +10 +9 +92% +0,75 +0,76 +-?0,\d\d tot 1,00$/m);
    expect(stdout).toMatch(/^opb_groen +1 +1 +0 +92% +0,00 +0,00 .* te weinig waarnemingen$/m);
    expect(stdout).toContain('1 code is door niemand gegeven.');
    expect(stdout).toMatch(/^Alle codes samen, per beurt \(α met MASI\): 0,\d\d \(95%-interval .*\): .*\.$/m);
    expect(stdout).toContain('Precies dezelfde codes kreeg 83% van de beurten.');
    expect(stdout).toContain('2 keer gaf de een een code die de ander niet gaf.');
  });

  it('gives all figures as JSON, the same each time', async () => {
    const folder = await codedByTwo();
    const { stdout } = await run(folder, 'agreement', '--json');
    const result = AgreementResult.parse(JSON.parse(stdout));
    expect(result).toMatchObject({ codeurs: ['Anna', 'Bram'], beurten: 12 });
    expect(result.codes.map(({ code: id, n, gegeven }) => [id, n, gegeven])).toEqual([
      ['bes_eerlijk', 10, [10, 9]],
      ['bes_stem', 0, [0, 0]],
      ['opb_groen', 1, [1, 0]],
    ]);
    expect(result.codes[1]).toMatchObject({ kappa: null, alpha: null, interval: null });
    expect(result.codes[0]?.interval).toMatchObject({ steekproeven: expect.any(Number) });
    expect(result.verschillen).toEqual([
      {
        bestand: 'R01.txt',
        beurt: 20,
        respondent: 'R01',
        code: 'bes_eerlijk',
        gegeven_door: ['Anna'],
        niet_door: ['Bram'],
      },
      {
        bestand: 'R01.txt',
        beurt: 24,
        respondent: 'R01',
        code: 'opb_groen',
        gegeven_door: ['Anna'],
        niet_door: ['Bram'],
      },
    ]);
    expect((await run(folder, 'agreement', '--json')).stdout).toBe(stdout);
  });

  it('lists where coders differ, and hands those passages to whoever settles them', async () => {
    const folder = await codedByTwo();
    const { stdout } = await run(folder, 'agreement', '--verschil');
    expect(stdout).toMatch(/^R01\.txt +20 +R01 +bes_eerlijk +Anna +Bram$/m);
    const exported = await run(folder, 'review', 'export', '--verschil', '--output', 'v.csv');
    expect(exported.stdout).toContain('v.csv geschreven: 2 rijen uit 1 interview.');
    expect(readFileSync(join(folder, 'v.csv'), 'utf8')).toContain('Anna: ja; Bram: gaf deze code niet');
  });

  it('compares more than two with α, or the two that are named', async () => {
    const folder = await codedByTwo();
    await codeByHand(folder, 'Carla', first(8));
    const all = (await run(folder, 'agreement')).stdout;
    expect(all).toContain('tussen Anna, Bram en Carla: 12 beurten');
    expect(all).not.toContain('κ');
    const two = await run(folder, 'agreement', '--codeurs', 'carla, Anna', '--json');
    expect(AgreementResult.parse(JSON.parse(two.stdout)).codeurs).toEqual(['Carla', 'Anna']);
  });

  it('writes a table for Excel', async () => {
    const folder = await codedByTwo();
    const { code: exit, stderr } = await run(folder, 'agreement', '--csv', 'overeenstemming.csv');
    expect([exit, stderr]).toEqual([0, 'Geschreven: overeenstemming.csv\n']);
    const { columns, rows } = readCsv(readFileSync(join(folder, 'overeenstemming.csv')), 'o');
    expect(columns).toEqual(
      'code,beurten,n,anna,bram,gelijk,kappa,ac1,alpha,alpha_van,alpha_tot,opmerking'.split(','),
    );
    expect(rows.map(({ values }) => [values.code, values.n, values.kappa])).toEqual([
      ['bes_eerlijk', '10', '0,75'],
      ['bes_stem', '0', ''],
      ['opb_groen', '1', '0'],
      ['alle codes (MASI)', '', ''],
    ]);
  });

  it('says how to begin when there are no two coders', async () => {
    const folder = await toBeCoded();
    const how = 'Laat twee codeurs elk een bestand van wijkstem review export --blind invullen';
    expect((await run(folder, 'agreement')).stderr).toContain(
      `Nog niemand heeft met de hand gecodeerd. ${how}`,
    );
    await codeByHand(folder, 'Anna', first(2));
    expect((await run(folder, 'agreement')).stderr).toContain(
      `Alleen Anna heeft met de hand gecodeerd. ${how}`,
    );
  });

  it.each([
    [
      ['--codeurs', 'Zoë,Anna'],
      '--codeurs Zoë: die heeft niets met de hand gecodeerd. Kies uit: Anna en Bram.',
    ],
    [['--codeurs', 'Anna,anna'], '--codeurs: noem minstens twee verschillende codeurs.'],
    [['--csv', 'respondents.csv'], 'respondents.csv: dit is een bestand of map van het project zelf.'],
    [['--code', 'x'], '--code x: dat is onbekend.'],
  ])('refuses %j', async (options, message) => {
    const { code: exit, stdout, stderr } = await run(await codedByTwo(), 'agreement', ...options);
    expect([exit, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
  });
});
