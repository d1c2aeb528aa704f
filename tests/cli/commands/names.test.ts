/** `wijkstem names`: the list, the file to decide in, and what decisions do to the texts. */

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NamesExportResult, NamesImportResult, NamesResult } from '../../../src/work/naming/result.js';
import { decideNames } from '../../support/name-sheet.js';
import { smallProject } from '../../support/project.js';
import { confirmAll, confirmedIn } from '../../support/review-file.js';
import { run } from '../../support/run.js';

const FIRST = `I: Hoe ging het?

R: Eerlijk, zei Fatiha Proefman. Toen kwam er wat op de Zwirlokade, en Fatiha lachte.
`;
const SECOND = `I: Vond u het eerlijk?

R: Nee, want het was op de Zwirlokade. Ik sprak Kwame, en mevrouw Kwammie ook.
`;

function project(): string {
  return smallProject({ 'interviews/R01.txt': FIRST, 'interviews/R02.txt': SECOND });
}

async function listed(folder: string, ...more: readonly string[]) {
  const { stdout } = await run(folder, 'names', '--json', ...more);
  return NamesResult.parse(JSON.parse(stdout)).namen;
}

describe('wijkstem names', () => {
  it('shows what was replaced and what may be a name, with counts, files and some words around it', async () => {
    const folder = project();
    const { stdout } = await run(folder, 'import');
    expect(stdout).toContain('2 mogelijke namen wachten op uw oordeel: wijkstem names');
    const names = await listed(folder);
    expect(names.find(({ tekst }) => tekst === '[PERSOON-1]')).toEqual({
      status: 'vervangen',
      soort: 'PERSOON',
      tekst: '[PERSOON-1]',
      aantal: 2,
      bestanden: ['R01.txt'],
      voorbeeld: 'Eerlijk, zei [PERSOON-1]. Toen kwam er wat op de Zwirlokade, en…',
    });
    expect(names.filter(({ status }) => status === 'mogelijk').map(({ tekst }) => tekst)).toContain(
      'Zwirlokade',
    );
  });

  it('tells who a pseudonym is only with --reveal', async () => {
    const folder = project();
    await run(folder, 'import');
    expect((await run(folder, 'names')).stdout).not.toContain('Proefman');
    expect((await listed(folder, '--reveal')).find(({ tekst }) => tekst === '[PERSOON-1]')?.was).toEqual([
      'Fatiha Proefman',
      'Fatiha',
    ]);
  });

  it('heads only what was replaced with what it was', async () => {
    const folder = project();
    await run(folder, 'import');
    const { stdout } = await run(folder, 'names', '--reveal');
    const [doubtful = '', replaced = ''] = stdout.split('Vervangen:');
    expect(doubtful.split('\n')[1]).toMatch(/voorbeeld$/);
    expect(replaced.split('\n')[1]).toMatch(/was$/);
    expect(replaced).toContain('Fatiha Proefman | Fatiha');
  });

  it('replaces everywhere what a person decided to replace, and leaves what may stay', async () => {
    const folder = project();
    await run(folder, 'import');
    await run(folder, 'code');
    const before = (await run(folder, 'fragments', '--json')).stdout;
    const decisions = { Zwirlokade: 'vervang', '[PERSOON-1]': 'laat staan' };
    const { stdout, code } = await decideNames(folder, decisions, '--json');
    expect(code).toBe(0);
    expect(NamesImportResult.parse(JSON.parse(stdout))).toMatchObject({
      beslissingen: 3,
      teksten_veranderd: 2,
    });
    const names = await listed(folder);
    expect(names.some(({ tekst }) => tekst === 'Zwirlokade')).toBe(false);
    expect(names.some(({ tekst }) => tekst === '[PERSOON-1]')).toBe(false);
    await run(folder, 'code');
    expect(JSON.parse((await run(folder, 'fragments', '--json')).stdout).totaal).toBe(
      JSON.parse(before).totaal,
    );
    expect((await run(folder, 'import')).stdout).toContain('2 ongewijzigd');
  });

  it('flags no coding of which all other words are the same, and moves it to where they are', async () => {
    const folder = project();
    await run(folder, 'import');
    await run(folder, 'code');
    await confirmAll(folder);
    const before = await confirmedIn(folder);
    expect(before.some((words) => words.includes('[PERSOON-1]'))).toBe(true);
    const { stdout } = await decideNames(
      folder,
      { Zwirlokade: 'vervang', '[PERSOON-1]': 'laat staan' },
      '--json',
    );
    expect(NamesImportResult.parse(JSON.parse(stdout)).nakijken).toBe(0);
    const named = (words: string): string =>
      words.replace('[PERSOON-1]', 'Fatiha Proefman').replaceAll('Zwirlokade', '[PERSOON-4]');
    expect(await confirmedIn(folder)).toEqual(before.map(named));
  });

  it('gives two names of one person the same pseudonym', async () => {
    const folder = project();
    await run(folder, 'import');
    const kwame = (await listed(folder, '--reveal')).find(({ was }) => was?.includes('Kwame'))?.tekst ?? '';
    const other = (await listed(folder, '--reveal')).find(({ was }) => was?.includes('Kwammie'))?.tekst ?? '';
    await decideNames(folder, { [other]: `zelfde als ${kwame.replace(/[[\]]/g, '')}` });
    const names = await listed(folder);
    expect(names.find(({ tekst }) => tekst === kwame)?.aantal).toBe(2);
    expect(names.some(({ tekst }) => tekst === other)).toBe(false);
  });

  it('says in which row a decision is wrong, without the name, and then takes none', async () => {
    const folder = project();
    await run(folder, 'import');
    const { code, stderr } = await decideNames(folder, { Zwirlokade: 'misschien' });
    expect(stderr).toMatch(
      /rij \d+: kies bij beslissing: vervang, vervang overal, laat staan, of zelfde als\./,
    );
    expect(stderr).not.toContain('Zwirlokade');
    expect(code).toBe(1);
  });

  it('writes to a new file only, and tells as JSON how much', async () => {
    const folder = project();
    await run(folder, 'import');
    const { stdout } = await run(folder, 'names', 'export', '--json');
    expect(NamesExportResult.parse(JSON.parse(stdout)).bestand).toBe(join(folder, 'namen.xlsx'));
    expect((await run(folder, 'names', 'export')).stderr).toContain('namen.xlsx: dit bestand bestaat al.');
  });
});
