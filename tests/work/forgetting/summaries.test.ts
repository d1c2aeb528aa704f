/** Forgetting somebody takes what was written of their view, and names what tells of them in the view of others. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ForgetResult } from '../../../src/work/forgetting/result.js';
import { run } from '../../support/run.js';
import { exportGrid, fillIn, importGrid, summariesIn, summarise } from '../../support/summary-file.js';
import { found, usedProject } from '../../support/used-project.js';

const GROUPS = ['--rijen', 'perspectieven'];
const ALL = 'alle respondenten | thema BES';
const VERDELERS = 'perspectief verdeler | thema BES';

async function forget(folder: string, ...options: readonly string[]) {
  const { code, stdout } = await run(folder, 'forget', 'R01', '--json', ...options);
  expect(code).toBe(0);
  return ForgetResult.parse(JSON.parse(stdout));
}

const copiesHold = (folder: string, words: string): boolean =>
  readdirSync(join(folder, 'reservekopieen')).some((name) =>
    readFileSync(join(folder, 'reservekopieen', name)).includes(words),
  );

it('takes their cells with every byte, and leaves those of others and of groups', async () => {
  const folder = await usedProject();
  await summarise(folder, { 'respondent R01 | thema BES': 'Hield van zevenblad.' });
  await summarise(folder, {
    'respondent R01 | thema BES': 'Hield van hondsdraf.',
    'respondent R03 | thema BES': 'Blij.',
  });
  await summarise(folder, { [ALL]: 'Tevreden.' }, ...GROUPS);
  await run(folder, 'backup');
  expect(found(folder, ['zevenblad', 'hondsdraf'])).toHaveLength(2);
  expect(await forget(folder, '--ja')).toMatchObject({
    verwijderd: { samenvattingen: 1 },
    samenvattingen_nalezen: [],
  });
  expect(found(folder, ['zevenblad', 'hondsdraf'])).toEqual([]);
  expect((await summariesIn(folder)).map(([, text]) => text)).toEqual(['Tevreden.', 'Blij.']);
});

it.each([
  ['their number', 'Alleen R01 niet.'],
  [
    'six words in a row that they said',
    'Iemand zei: “Want PERSOON stemde met stickers op de kaboutertuin”, en lachte.',
  ],
])('names a group cell with %s, before and after', async (_, text) => {
  const folder = await usedProject();
  await summarise(folder, { [ALL]: text, [VERDELERS]: 'Tevreden.' }, ...GROUPS);
  expect((await forget(folder, '--dry-run')).samenvattingen_nalezen).toHaveLength(1);
  expect((await forget(folder, '--ja')).samenvattingen_nalezen).toHaveLength(1);
  expect(await summariesIn(folder)).toHaveLength(2);
});

it('takes out of the reserve copies what told of them and was written otherwise since', async () => {
  const folder = await usedProject();
  await summarise(folder, { [ALL]: 'Zevenblad, zei R01.', [VERDELERS]: 'Hondsdraf.' }, ...GROUPS);
  await run(folder, 'backup');
  await exportGrid(folder, 'g.csv', ...GROUPS);
  fillIn(folder, 'g.csv', { [ALL]: 'Onkruid.' });
  await importGrid(folder, 'g.csv');
  await forget(folder, '--ja');
  expect(copiesHold(folder, 'Zevenblad')).toBe(false);
  expect(copiesHold(folder, 'Hondsdraf')).toBe(true);
});
