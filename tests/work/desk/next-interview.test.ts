/** Going from interview to interview at the desk, and saying who asks. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actAtDesk } from '../../../src/work/desk/decide.js';
import { sayInterviewer } from '../../../src/work/desk/interviewer.js';
import { nextInterview } from '../../../src/work/desk/next-interview.js';
import { openInterview } from '../../../src/work/desk/open-interview.js';
import { openCodes } from '../../../src/work/project/project-folder.js';
import { codedProject } from '../../support/coded-project.js';
import { opened } from '../../support/opened.js';

const FILES = {
  'interviews/R03.txt': 'I: En?\n\nR: De moestuin won.\n',
  'interviews/R04.txt': 'I: En?\n\nR: Niets bijzonders.\n',
  'respondents.csv': [
    'respondent;perspectief;wijk;bestand;spreker',
    ...['R01', 'R02', 'R03', 'R04'].map((id) => `${id};verdeler;noord;${id}.txt;R`),
    '',
  ].join('\n'),
};

async function sitting(isBlind = false, files: Readonly<Record<string, string>> = FILES) {
  const folder = await codedProject(files);
  const here = opened(folder);
  const codebook = openCodes(here);
  const who = { coder: 'Aya', isBlind };
  return {
    folder,
    here,
    codebook,
    next: (file: string, way: -1 | 1) => nextInterview(here, codebook, file, way, who),
    see: (file: string, beurten: number[]) =>
      actAtDesk(here, codebook, file, { soort: 'gelezen', beurten }, who),
  };
}

describe('the next interview', () => {
  it('is the nearest in which proposals wait, before it and after it, and begins anew behind the last', async () => {
    const { next } = await sitting();
    expect(await next('R01.txt', 1)).toBe('R02.txt');
    expect(await next('R02.txt', 1)).toBe('R03.txt');
    expect(await next('R03.txt', 1)).toBe('R01.txt');
    expect(await next('R01.txt', -1)).toBe('R03.txt');
    expect(await next('R04.txt', -1)).toBe('R03.txt');
  });

  it('is also one in which nothing is proposed, but a decision lost its code', async () => {
    const { here, codebook, folder } = await sitting();
    const [code] = codebook.themes[0]?.codes ?? [];
    const coded = { beurt: 2, begin: 0, eind: 5, woorden: 'Niets', codes: [code?.id ?? ''] };
    await actAtDesk(
      here,
      codebook,
      'R04.txt',
      { soort: 'codeer', ...coded },
      { coder: 'Aya', isBlind: false },
    );
    const without = {
      ...codebook,
      themes: codebook.themes.map((theme) => ({
        ...theme,
        codes: theme.codes.filter((one) => one !== code),
      })),
    };
    expect(await nextInterview(opened(folder), without, 'R03.txt', 1, { coder: 'Aya', isBlind: false })).toBe(
      'R04.txt',
    );
  });

  it('is the nearest that somebody who codes blind did not go through to the end', async () => {
    const { next, see } = await sitting(true);
    await see('R02.txt', [2]);
    expect(await next('R01.txt', 1)).toBe('R03.txt');
    await see('R03.txt', [2]);
    await see('R04.txt', [2]);
    await see('R01.txt', [2]);
    expect(await next('R01.txt', 1)).toBeNull();
  });
});

describe('a speaker whom nobody knows', () => {
  const STRANGER = { 'interviews/R01.txt': 'Spreker 2: Hoe ging het?\n\nR: Het ging eerlijk.\n' };

  it('gets no codes, with the reason, and neither does who asks', async () => {
    const { here, codebook } = await sitting(false, STRANGER);
    const who = { coder: 'Aya', isBlind: false };
    const code = (beurt: number, woorden: string, file = 'R01.txt') =>
      actAtDesk(
        here,
        codebook,
        file,
        { soort: 'codeer', beurt, begin: 0, eind: woorden.length, woorden, codes: ['bes_stem'] },
        who,
      );
    await expect(code(1, 'Hoe')).rejects.toThrow('niet bekend wie');
    await expect(code(1, 'Vond', 'R02.txt')).rejects.toThrow('de interviewer');
  });

  it('is an interviewer once somebody says so, in all interviews, and not twice', async () => {
    const { folder, here, codebook } = await sitting(false, STRANGER);
    await sayInterviewer(here, 'R01.txt', 'Spreker 2');
    expect(readFileSync(join(folder, 'project.yaml'), 'utf8')).toContain('Spreker 2');
    const again = opened(folder);
    const { turns } = await openInterview(again, codebook, 'R01.txt', { coder: 'Aya', isBlind: false });
    expect(turns.map(({ isInterviewer }) => isInterviewer)).toEqual([true, false]);
    await expect(sayInterviewer(again, 'R01.txt', 'Spreker 2')).rejects.toThrow('al bekend');
    await expect(sayInterviewer(again, 'R01.txt', 'R')).rejects.toThrow('al bekend');
  });

  it('is not an interviewer under a pseudonym: whoever reads the file again would not know that name', async () => {
    const { here } = await sitting(false, { 'interviews/R01.txt': 'Toos Bakker: En?\n\nR: Eerlijk.\n' });
    await expect(sayInterviewer(here, 'R01.txt', '[PERSOON-1]')).rejects.toThrow('project.yaml');
  });
});
