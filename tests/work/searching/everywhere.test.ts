/** Searching in all there is: what was said and how it is coded, what was noted, who was asked, and what the codebook says. */

import { describe, expect, it } from 'vitest';
import { type FilterOptions, toFilter } from '../../../src/work/project/filters.js';
import { openCodes } from '../../../src/work/project/project-folder.js';
import { findEverywhere } from '../../../src/work/searching/everywhere.js';
import { agedProject } from '../../support/aged-project.js';
import { codedProject, decide } from '../../support/coded-project.js';
import { opened } from '../../support/opened.js';
import { run } from '../../support/run.js';

async function found(folder: string, words: string, wanted: FilterOptions = {}) {
  const here = opened(folder);
  const codebook = openCodes(here);
  return findEverywhere(here, codebook, words, toFilter(wanted, here.project, codebook), 50);
}

async function noted(): Promise<string> {
  const folder = await codedProject();
  const note = (...words: readonly string[]) => run(folder, 'memo', 'add', ...words, '--codeur', 'Aya');
  await note('Vraag door over de moestuin, eerlijk gezegd', '--bestand', 'R01.txt', '--beurt', '2');
  await note('De stickers zijn op');
  return folder;
}

describe('findEverywhere', () => {
  it('finds the words in turns, memos and codes, with where they stand', async () => {
    const { turns, memos, codes } = await found(await noted(), 'eerlijk*');
    expect(turns.total).toBe(3);
    expect(
      turns.found.map(({ file, turn, isInterviewer, person }) => [file, turn, isInterviewer, person?.id]),
    ).toEqual([
      ['R01.txt', 2, false, 'R01'],
      ['R02.txt', 1, true, undefined],
      ['R02.txt', 2, false, 'R02'],
    ]);
    expect(memos).toMatchObject([
      { kind: 'passage', place: { file: 'R01.txt', turn: 2 }, respondent: 'R01' },
    ]);
    expect(codes).toMatchObject([{ id: 'bes_eerlijk', theme: 'Besluiten' }]);
    for (const { text, places } of [...turns.found, ...memos, ...codes]) {
      expect(places.map(({ start, end }) => text.slice(start, end).toLowerCase())).toContain('eerlijk');
    }
  });

  it('says as what the words are coded, and not what else stands in the turn', async () => {
    const folder = await noted();
    decide(folder, 'bevestigd', 'bes_stem', 'met stickers op de plannen');
    const coded = async (words: string) =>
      (await found(folder, words)).turns.found[0]?.codings.map(({ label, status }) => [label, status]);
    expect(await coded('stickers')).toContainEqual(['Stemmen', 'bevestigd']);
    expect(await coded('moestuin')).toContainEqual(['Groen', 'voorstel']);
    expect(await coded('moestuin')).not.toContainEqual(['Stemmen', 'bevestigd']);
    expect(await coded('schreeuwt')).toEqual([]);
  });

  it('names a coding by the id that fragments gives it', async () => {
    const folder = await noted();
    const [turn] = (await found(folder, 'moestuin')).turns.found;
    const { stdout } = await run(folder, 'fragments', '--json');
    for (const { id } of turn?.codings ?? []) expect(stdout).toContain(`"${id}"`);
    expect(turn?.codings.length).toBeGreaterThan(0);
  });

  it('keeps to what is coded so, and to those codes', async () => {
    const folder = await noted();
    const { turns, codes, memos } = await found(folder, 'eerlijk OF moestuin', { code: ['opb_groen'] });
    expect(turns.found.map(({ file, turn }) => [file, turn])).toEqual([['R01.txt', 2]]);
    expect([codes.map(({ id }) => id), memos]).toEqual([['opb_groen'], []]);
  });

  it('finds respondents by their number and by what is known of them, with where they speak', async () => {
    const folder = await noted();
    const people = async (words: string, wanted?: FilterOptions) =>
      (await found(folder, words, wanted)).respondents;
    expect(await people('r01')).toEqual([
      { id: 'R01', files: ['R01.txt'], text: 'R01, verdelers, Noord', places: [{ start: 0, end: 3 }] },
    ]);
    expect((await people('zuid OF noord')).map(({ id }) => id)).toEqual(['R01', 'R02']);
    expect((await people('zuid OF noord', { wijk: ['zuid'] })).map(({ id }) => id)).toEqual(['R02']);
    expect(await people('geld')).toEqual([]);
  });

  it('finds respondents by columns of one’s own', async () => {
    const { respondents } = await found(await agedProject(), '"9 18"');
    expect(respondents.map(({ text }) => text)).toEqual(['R02, verdelers, Noord, 9-18']);
  });

  it('asks of memos and codes what it asks of turns', async () => {
    const folder = await noted();
    expect((await found(folder, 'moestuin OF stickers')).memos).toHaveLength(2);
    expect((await found(folder, 'moestuin NIET eerlijk')).memos).toEqual([]);
    expect((await found(folder, '"over de moestuin"')).memos).toHaveLength(1);
  });

  it('keeps to the people who are asked for: what is noted about nobody is left out', async () => {
    const { turns, memos } = await found(await noted(), 'eerlijk OF stickers', { wijk: ['zuid'] });
    expect(turns.found.map(({ file }) => file)).toEqual(['R02.txt']);
    expect(memos).toEqual([]);
  });

  it('finds nothing of who took back their consent, also not what was noted about them', async () => {
    const folder = await noted();
    expect((await run(folder, 'forget', 'R01', '--ja')).code).toBe(0);
    const { turns, memos } = await found(folder, 'eerlijk');
    expect([turns.found.map(({ file }) => file), memos]).toEqual([['R02.txt', 'R02.txt'], []]);
    expect((await found(folder, 'R01 OF R02')).respondents.map(({ id }) => id)).toEqual(['R02']);
  });
});
