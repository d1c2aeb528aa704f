/** Files that are called after a person get the number of their respondent; others keep their name. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Appearance } from '../../../src/model/respondent.js';
import { neutralNames } from '../../../src/work/project/file-names.js';
import { aProject } from '../../support/a-project.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

function appearance(respondent: string, file: string, speaker: string | null = null): Appearance {
  return { respondent, file, speaker, date: null };
}

function named(...appearances: readonly Appearance[]): Record<string, string> {
  return Object.fromEntries(neutralNames(appearances, aProject()));
}

describe('names of files', () => {
  it('stay when they name a wijk, a number or a kind of talk', () => {
    expect(
      named(
        appearance('R01', 'noord/R01.docx'),
        appearance('R02', 'Interview 2 Noord (def).txt'),
        appearance('R03', 'groep.txt'),
        appearance('R04', 'Verdeler_04.vtt'),
      ),
    ).toEqual({});
  });

  it('become the number of the respondent when they name a person', () => {
    expect(
      named(
        appearance('R01', 'noord/Fatiha_Proefman.docx'),
        appearance('R02', 'Proefman/interview.txt'),
        appearance('R03', 'interview wim.txt'),
        appearance('R04', 'zwirlo.txt', 'Zwirlo Proef'),
        appearance('R05', 'Gesprek Ans en Cor.docx', 'Ans'),
        appearance('R06', 'Gesprek Ans en Cor.docx', 'Cor'),
      ),
    ).toEqual({
      'noord/Fatiha_Proefman.docx': 'noord/R01.docx',
      'Proefman/interview.txt': 'R02.txt',
      'interview wim.txt': 'R03.txt',
      'zwirlo.txt': 'R04.txt',
      'Gesprek Ans en Cor.docx': 'R05-R06.docx',
    });
  });

  it('never become that of another file', () => {
    expect(named(appearance('R01', 'R01.txt'), appearance('R01', 'Fatiha.txt'))).toEqual({
      'Fatiha.txt': 'R01-2.txt',
    });
  });

  it('are not in the database, and every command knows the file by its number', async () => {
    const folder = smallProject({
      'respondents.csv':
        'respondent;perspectief;wijk;bestand;spreker\nR07;verdeler;noord;Fatiha Proefman.txt;R\n',
      'interviews/Fatiha Proefman.txt': 'I: Hoe?\n\nR: Heel eerlijk.\n',
    });
    const first = await run(folder, 'import', 'Fatiha Proefman.txt');
    expect([first.code, first.stdout + first.stderr]).toEqual([0, expect.stringContaining('R07.txt')]);
    expect((await run(folder, 'import', 'Fatiha Proefman.txt')).stdout).toContain('1 ongewijzigd');
    await run(folder, 'code');
    const { stdout } = await run(folder, 'fragments', '--respondent', 'R07', '--json');
    expect(stdout).toContain('R07.txt');
    const stored = readdirSync(folder).filter((name) => name.startsWith('wijkstem.db'));
    for (const name of stored) expect(readFileSync(join(folder, name), 'latin1')).not.toContain('Proefman');
    expect(`${first.stdout}${first.stderr}${stdout}`).not.toContain('Proefman');
    expect((await run(folder, 'forget', 'R07', '--ja')).code).toBe(0);
    expect(existsSync(join(folder, 'interviews', 'Fatiha Proefman.txt'))).toBe(true);
    expect((await run(folder, 'import', 'Fatiha Proefman.txt')).stdout).toContain('1 overgeslagen');
  });
});
