/** How many new codes each interview brings, in the order in which they were held. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SaturationResult } from '../../../src/work/comparing/saturation/result.js';
import { eightInterviews, FILES } from '../../support/eight-interviews.js';
import { CODEBOOK } from '../../support/project.js';
import { run } from '../../support/run.js';

async function saturation(folder: string, ...options: string[]) {
  const { code, stdout } = await run(folder, 'saturation', '--json', ...options);
  expect(code).toBe(0);
  return SaturationResult.parse(JSON.parse(stdout));
}

describe('wijkstem saturation', () => {
  it('prints the curve in order of date, where the threshold is reached, and what that does not mean', async () => {
    const { code, stdout, stderr } = await run(await eightInterviews(), 'saturation');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(
      'Verzadiging volgens Guest, Namey & Chen (2020): basis 4 interviews, reeks 2, drempel 5%.',
    );
    expect(stdout).toMatch(/^ 1 +2-9-2026 +R02\.txt +1 +1 +– +–$/m);
    expect(stdout).toMatch(/^ 8 +30-9-2026 +R01\.txt +0 +3 +0 +0,00$/m);
    expect(stdout).toContain(
      'Alle codes: de eerste 4 interviews samen: 3 codes; de drempel van 5% is bereikt bij interview 6.',
    );
    expect(stdout).toMatch(
      /In (?:\d+ van )?1\.000 willekeurige volgordes (?:steeds )?bereikt, mediaan interview 6 \(vroegst 6, laatst 8\)\./,
    );
    expect(stdout).toContain('met een vast codeboek raakt elk onderzoek verzadigd');
    expect(stdout).toContain('Basis: 0 bevestigde coderingen en 8 voorstellen die nog niemand beoordeelde.');
  });

  it('gives the same figures as JSON', async () => {
    const folder = await eightInterviews();
    const result = await saturation(folder, '--reeks', '1', '--drempel', '2,5', '--volgordes', '1200');
    expect(result.instellingen).toEqual({ basis: 4, reeks: 1, drempel: 0.025 });
    expect(result.interviews.map(({ bestand }) => bestand)).toEqual([...FILES.slice(1), 'R01.txt']);
    expect(result.alle_codes).toMatchObject({
      codes_in_basis: 3,
      bereikt_bij: 5,
      volgordes: { aantal: 1_200 },
    });
    expect(result.toegevoegd).toBeNull();
  });

  it('says what came after an earlier codebook, and when nothing did', async () => {
    const folder = await eightInterviews();
    writeFileSync(join(folder, 'begin.yaml'), CODEBOOK.replace(/ {6}- \{id: bes_stem.*\n/, ''));
    const { stdout } = await run(folder, 'saturation', '--eerder', 'begin.yaml');
    expect(stdout).toContain(
      'Alleen de ene code die na het eerdere codeboek erbij kwam: de eerste 4 interviews',
    );
    expect((await saturation(folder, '--eerder', 'begin.yaml')).toegevoegd?.codes).toEqual(['bes_stem']);
    const none = await run(folder, 'saturation', '--eerder', 'codeboek.yaml');
    expect(none.stdout).toContain('Na het eerdere codeboek kwamen er geen codes bij.');
  });

  it('says so when there are too few interviews', async () => {
    const { stdout } = await run(await eightInterviews(), 'saturation', '--perspectief', 'afgewezen');
    expect(stdout).toContain('te weinig interviews om iets te zeggen (minstens 6, hier 4).');
  });

  it('counts what a person confirmed only, when asked', async () => {
    const { stdout } = await run(await eightInterviews(), 'saturation', '--bevestigd');
    expect(stdout).toContain('in de eerste 4 interviews komt geen van deze codes voor');
    expect(stdout).toContain('Basis: 0 bevestigde coderingen.');
  });

  it.each([
    [['--basis', '0'], 'noem een getal van 1 tot 100000.'],
    [['--drempel', '101'], 'noem een percentage, zoals 5.'],
    [['--eerder', 'weg.yaml'], 'weg.yaml: dit bestand of deze map bestaat niet.'],
    [['--wijk', 'zuid'], 'Er zijn geen interviews van bekende respondenten.'],
  ])('refuses %j', async (options, message) => {
    const { code, stdout, stderr } = await run(await eightInterviews(), 'saturation', ...options);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
  });
});
