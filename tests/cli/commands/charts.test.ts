import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ChartsResult } from '../../../src/work/reporting/result.js';
import { aTalkEach } from '../../support/a-talk-each.js';
import { confirmed } from '../../support/confirm.js';
import { CODEBOOK, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

/** Eight people who judge, which makes a chart. */
async function manyPeople(): Promise<string> {
  const people = Array.from({ length: 8 }, (_, index) => `R0${index + 1}`);
  const folder = smallProject({
    'codeboek.yaml': `${CODEBOOK}oordeel:
  waarden:
    - {id: positief, teken: '+', definitie: Goed., aanwijzers: [mooi]}
    - {id: negatief, teken: '-', definitie: Slecht., aanwijzers: [jammer]}
`,
    ...aTalkEach(
      people.map((id, index) => ({
        id,
        says: `Ik was nummer ${index + 1}. Het ging eerlijk en dat vond ik ${index < 4 ? 'mooi' : 'jammer'}${id === 'R08' ? ', een geheim' : ''}.`,
        mayBeQuoted: id !== 'R08',
      })),
    ),
  });
  return confirmed(folder);
}

describe('wijkstem charts', () => {
  it('writes every chart of the report as png and svg, with its description', async () => {
    const folder = await manyPeople();
    const { code, stdout } = await run(folder, 'charts', 'dia', '--internal', '--json');
    expect(code).toBe(0);
    const { grafieken } = ChartsResult.parse(JSON.parse(stdout));
    expect(grafieken.length).toBeGreaterThan(0);
    for (const { bestand, beschrijving } of grafieken) {
      expect(bestand).toMatch(/^figuur-\d\d-[a-z0-9-]+$/);
      expect([...readFileSync(join(folder, 'dia', `${bestand}.png`)).subarray(1, 4)]).toEqual([
        0x50, 0x4e, 0x47,
      ]);
      expect(readFileSync(join(folder, 'dia', `${bestand}.svg`), 'utf8')).toContain('<desc');
      expect(readFileSync(join(folder, 'dia', 'beschrijvingen.txt'), 'utf8')).toContain(beschrijving);
    }
  });

  it('is a publication, to be compared with when a person withdraws and charts or a report are made again', async () => {
    const folder = await manyPeople();
    const first = await run(folder, 'charts', 'dia', '--json');
    expect(ChartsResult.parse(JSON.parse(first.stdout)).waarschuwingen).toEqual([]);
    expect((await run(folder, 'charts', 'dia', '--internal')).stderr).not.toContain('Vergeleken');
    expect((await run(folder, 'forget', 'R01', '--ja')).code).toBe(0);
    const left = 'van de respondenten viel 1 persoon weg. ';
    expect((await run(folder, 'charts', 'dia')).stderr).toContain(
      `Vergeleken met een eerdere versie van dia: ${left}`,
    );
    expect((await run(folder, 'report')).stderr).toContain(`Vergeleken met dia: ${left}`);
  });

  it('says that there is nothing to draw yet', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    expect(await run(folder, 'charts', 'dia', '--internal')).toMatchObject({
      code: 0,
      stdout: 'Het rapport heeft nog geen grafieken. Er is niets geschreven.\n',
    });
    expect(existsSync(join(folder, 'dia'))).toBe(false);
  });
});
