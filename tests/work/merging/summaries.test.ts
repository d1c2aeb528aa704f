/** Summaries of two copies of a project come together, and say where a person must choose. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MergeResult } from '../../../src/work/merging/result.js';
import { CODEBOOK } from '../../support/project.js';
import { run } from '../../support/run.js';
import { summariesIn, summarise } from '../../support/summary-file.js';
import { codedProject, copyOf } from '../../support/two-copies.js';

const R01 = 'respondent R01 | thema BES';
const R02 = 'respondent R02 | thema BES';

async function merge(folder: string, other: string) {
  const { code, stdout, stderr } = await run(folder, 'merge', other, '--json');
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  return MergeResult.parse(JSON.parse(stdout));
}

it('takes over what is only there, keeps both where they differ, says so, and is taken back by undo', async () => {
  const here = await codedProject();
  const there = copyOf(here);
  await summarise(here, { [R01]: 'Hier.' });
  await summarise(there, { [R01]: 'Daar.', [R02]: 'Alleen daar.' });
  expect(await merge(here, there)).toMatchObject({
    samenvattingen: 2,
    conflicten_samenvattingen: [
      { houder: { soort: 'respondent', respondent: 'R01' }, onderwerp: { soort: 'thema', id: 'BES' } },
    ],
    let_op: [expect.stringContaining('twee samenvattingen naast elkaar')],
  });
  expect((await summariesIn(here)).map(([, text]) => text).sort()).toEqual([
    'Alleen daar.',
    'Daar.',
    'Hier.',
  ]);
  expect((await run(here, 'check')).stdout).toContain('in 1 cel staat meer dan één samenvatting');
  expect(await merge(here, there)).toMatchObject({ samenvattingen: 0, conflicten_samenvattingen: [] });
  await run(here, 'undo');
  expect(await summariesIn(here)).toEqual([[R01, 'Hier.']]);
});

it('finds the cell by what a code or theme is called here', async () => {
  const here = await codedProject();
  const there = copyOf(here);
  const path = join(there, 'codeboek.yaml');
  writeFileSync(path, CODEBOOK.replace('id: BES\n', 'id: BESL\n    was: [BES]\n'));
  await summarise(there, { 'respondent R01 | thema BESL': 'Daar.' });
  await merge(here, there);
  expect(await summariesIn(here)).toEqual([[R01, 'Daar.']]);
});

it('brings nothing of who was forgotten here, and names what tells of them', async () => {
  const here = await codedProject();
  const there = copyOf(here);
  await summarise(there, { [R01]: 'Zevenblad.' });
  await summarise(there, { 'alle respondenten | thema BES': 'Behalve R01.' }, '--rijen', 'wijken');
  await run(here, 'forget', 'R01', '--ja');
  const { let_op } = await merge(here, there);
  expect(let_op).toEqual([expect.stringContaining('samenvattingen die overkwamen noemen iemand')]);
  expect(await summariesIn(here)).toEqual([['alle respondenten | thema BES', 'Behalve R01.']]);
  expect(readFileSync(join(here, 'wijkstem.db')).includes('Zevenblad')).toBe(false);
});
