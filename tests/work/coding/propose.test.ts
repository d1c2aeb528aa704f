/** Proposing codings in a project: what changes, what a person decided, and what a rehearsal leaves alone. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Proposed, proposeCodings } from '../../../src/work/coding/propose.js';
import { openCodebook } from '../../../src/work/project/project-folder.js';
import { findFragments } from '../../../src/work/searching/fragments.js';
import { changeCodebook, codedProject, contentOfStore, decide } from '../../support/coded-project.js';
import { opened } from '../../support/opened.js';
import { CODEBOOK, PROJECT, RESPONDENTS, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

async function propose(folder: string, isRehearsal = false): Promise<Proposed> {
  const here = opened(folder);
  return proposeCodings(here, openCodebook(here), isRehearsal);
}

async function fragments(folder: string): Promise<[code: string, text: string][]> {
  const here = opened(folder);
  const found = await findFragments(here, openCodebook(here), {}, Infinity);
  return found.fragments.map(({ coding }) => [coding.code, coding.fragment.text]);
}

describe('proposing codings', () => {
  it('works out in a rehearsal what the real one then does, and changes no row', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    const before = contentOfStore(folder);
    const rehearsed = await propose(folder, true);
    expect(contentOfStore(folder)).toEqual(before);
    expect(rehearsed).toMatchObject({
      isRehearsal: true,
      texts: 2,
      change: {
        added: 4,
        removed: 0,
        kept: 0,
        codes: [
          { code: 'bes_eerlijk', added: 2, removed: 0 },
          { code: 'bes_stem', added: 1, removed: 0 },
          { code: 'opb_groen', added: 1, removed: 0 },
        ],
      },
      adopted: 0,
      orphans: [],
      counts: { confirmed: 0, open: 4 },
    });
    expect(await propose(folder)).toEqual({ ...rehearsed, isRehearsal: false });
    expect(await propose(folder)).toMatchObject({ change: { added: 0, removed: 0, kept: 4, codes: [] } });
  });

  it('rehearses the decisions that would go along, which stay where they are', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'opb_groen', 'De moestuin won.');
    const before = contentOfStore(folder);
    changeCodebook(folder, ['{id: opb_groen,', '{id: opb_tuin, was: opb_groen,']);
    expect((await propose(folder, true)).adopted).toBe(1);
    expect(contentOfStore(folder)).toEqual(before);
  });

  it('does nothing without a single text', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    await run(folder, 'undo');
    const before = contentOfStore(folder);
    expect(await propose(folder)).toMatchObject({ texts: 0, isRehearsal: false, change: { added: 0 } });
    expect(contentOfStore(folder)).toEqual(before);
  });

  it('takes decisions along with a code that got another id, once', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'opb_groen', 'De moestuin won.');
    changeCodebook(folder, ['{id: opb_groen,', '{id: opb_tuin, was: [opb_groen, ouder],']);
    expect(await propose(folder)).toMatchObject({ adopted: 1, orphans: [], isChanged: true });
    expect((await fragments(folder)).filter(([code]) => code.startsWith('opb'))).toEqual([
      ['opb_tuin', 'De moestuin won.'],
    ]);
    expect(await propose(folder)).toMatchObject({ adopted: 0, isChanged: false });
  });

  it('tells which decisions have no code any more, and into which codes theirs was split', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'opb_groen', 'De moestuin won.');
    decide(folder, 'verworpen', 'opb_groen', 'Wie schreeuwt die krijgt.');
    const book = readFileSync(join(folder, 'codeboek.yaml'), 'utf8');
    changeCodebook(folder, ['{id: opb_groen,', '{id: opb_tuin,']);
    expect((await propose(folder)).orphans).toEqual([{ code: 'opb_groen', decisions: 2, heirs: null }]);
    const halves =
      '{id: opb_tuin, was: opb_groen, label: T, definitie: T., zoektermen: [moestuin]}\n      - {id: opb_boom, was: opb_groen,';
    writeFileSync(join(folder, 'codeboek.yaml'), book.replace('{id: opb_groen,', halves));
    expect((await propose(folder)).orphans).toEqual([
      { code: 'opb_groen', decisions: 2, heirs: ['opb_tuin', 'opb_boom'] },
    ]);
  });

  it('never brings back what a person rejected', async () => {
    const folder = await codedProject();
    decide(folder, 'verworpen', 'opb_groen', 'De moestuin won.');
    for (const terms of ['["*tuin"]', '[moestuin, won]', '["moestuin!"]', '[moestuin]']) {
      writeFileSync(join(folder, 'codeboek.yaml'), CODEBOOK.replace('[moestuin]', terms));
      await propose(folder);
      expect((await fragments(folder)).filter(([code]) => code === 'opb_groen')).toEqual([]);
    }
  });

  it('makes fragments of whole turns where the project says so, also of texts that were coded by sentences before', async () => {
    const turn = 'Het ging heel eerlijk, met stickers op de plannen. De moestuin won.';
    const folder = await codedProject();
    expect(await fragments(folder)).toContainEqual([
      'bes_eerlijk',
      'Het ging heel eerlijk, met stickers op de plannen.',
    ]);
    writeFileSync(
      join(folder, 'project.yaml'),
      `${PROJECT}codering: {eenheid: beurt}\nsuggesties: {werkwijze: termen}\n`,
    );
    await propose(folder);
    expect((await fragments(folder)).filter(([, text]) => text.includes('stickers'))).toEqual([
      ['bes_eerlijk', turn],
      ['bes_stem', turn],
      ['opb_groen', turn],
    ]);
  });

  it('codes a speaker who turns out to be a respondent, without a change of the codebook or the text', async () => {
    const folder = await codedProject();
    const changeOf = async (respondents: string): Promise<Proposed['change']> => {
      writeFileSync(join(folder, 'respondents.csv'), respondents);
      return (await propose(folder)).change;
    };
    expect(await changeOf(`${RESPONDENTS}R03;verdeler;noord;R02.txt;I;2026-09-03;ja\n`)).toMatchObject({
      added: 1,
      removed: 0,
      kept: 4,
      codes: [{ code: 'bes_eerlijk', added: 1, removed: 0 }],
    });
    expect(await fragments(folder)).toContainEqual(['bes_eerlijk', 'Vond u het eerlijk?']);
    expect(await changeOf(RESPONDENTS)).toMatchObject({
      added: 0,
      removed: 1,
      kept: 4,
      codes: [{ code: 'bes_eerlijk', added: 0, removed: 1 }],
    });
  });
});
