/** A name that is replaced after all is gone from every file of the database and its reserve copies, byte for byte. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decideNames } from '../../support/name-sheet.js';
import { smallProject } from '../../support/project.js';
import { confirmAll, confirmedIn } from '../../support/review-file.js';
import { run } from '../../support/run.js';
import { summariesIn, summarise } from '../../support/summary-file.js';

const FIRST = `I: Hoe ging het?

R: Eerlijk, vond ik. Toen kwam er wat op de Zwirlokade, en de moestuin van de zwirlokade won.
`;
const SECOND = `I: Vond u het eerlijk?

R: Nee, want het was op de Zwirlokade. Ik sprak Kwame.
`;

/** A project in which everything was done that leaves words of a text behind. */
async function usedProject(): Promise<string> {
  const folder = smallProject({ 'interviews/R01.txt': FIRST, 'interviews/R02.txt': SECOND });
  await run(folder, 'import');
  await run(folder, 'code');
  await confirmAll(folder);
  await run(folder, 'backup');
  const corrected = FIRST.replace('Eerlijk, vond ik.', 'Heel eerlijk, op de Zwirlokade.');
  writeFileSync(join(folder, 'interviews', 'R01.txt'), corrected);
  expect((await run(folder, 'import', '--replace')).code).toBe(0);
  await run(folder, 'code');
  expect((await run(folder, 'search', 'zwirlokade')).stdout).toContain('wirlokade');
  await run(folder, 'undo');
  await run(folder, 'code');
  expect(held(folder)).not.toEqual([]);
  return folder;
}

/** The files of the database and its reserve copies that hold the name in any letters; the key is there to hold it. */
function held(folder: string, name = /zwirlokade/i): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /wijkstem[^/]*\.db/.test(file))
    .filter((file) => name.test(readFileSync(join(folder, file), 'latin1')));
}

describe('a name that is replaced after all', () => {
  it('leaves no byte in the database, its log and its reserve copies after names import', async () => {
    const folder = await usedProject();
    const { code, stdout } = await decideNames(folder, { Zwirlokade: 'vervang' });
    expect(code).toBe(0);
    expect(stdout).toContain('ook gewist uit eerdere teksten, de geschiedenis en ');
    expect(held(folder)).toEqual([]);
    expect((await run(folder, 'check')).code).toBe(0);
  });

  it('leaves none after import --again either, when known-names.csv has it', async () => {
    const folder = await usedProject();
    writeFileSync(join(folder, 'known-names.csv'), 'soort;naam\nstraat;Zwirlokade\n');
    const { code, stderr } = await run(folder, 'import', '--again', '--replace');
    expect(code).toBe(0);
    expect(stderr).toContain('ook gewist uit eerdere teksten, de geschiedenis en ');
    expect(held(folder)).toEqual([]);
  });

  it('does not come back by undo, nor by a reserve copy', async () => {
    const folder = await usedProject();
    await decideNames(folder, { Zwirlokade: 'vervang' });
    expect((await run(folder, 'undo')).code).toBe(1);
    for (const [at] of copies(folder).entries()) {
      expect((await run(folder, 'restore', String(at + 1))).code).toBe(0);
      expect(held(folder)).toEqual([]);
      expect((await run(folder, 'check')).code).toBe(0);
      expect((await run(folder, 'search', 'zwirlokade')).stdout).not.toContain('wirlokade,');
    }
  });

  it('keeps what people decided, on the same words, also in a reserve copy', async () => {
    const folder = await usedProject();
    const before = await confirmedIn(folder);
    await decideNames(folder, { Zwirlokade: 'vervang' });
    expect(await confirmedIn(folder)).toEqual(
      before.map((words) => words.replaceAll(/zwirlokade/gi, '[ADRES-1]')),
    );
    const byHand = copies(folder).find((name) => name.includes('met-de-hand')) ?? '';
    await run(folder, 'restore', byHand);
    expect(await confirmedIn(folder)).toEqual([
      'bes_eerlijk 2 Eerlijk, vond ik. Toen kwam er wat op de [ADRES-1], en de moestuin van de [ADRES-1] won.',
      'opb_groen 2 Toen kwam er wat op de [ADRES-1], en de moestuin van de [ADRES-1] won.',
    ]);
  });

  it('makes nothing final when nothing was replaced', async () => {
    const folder = await usedProject();
    await decideNames(folder, { Zwirlokade: 'laat staan' });
    expect((await run(folder, 'undo')).code).toBe(0);
  });

  it('is named where somebody wrote it in a memo', async () => {
    const folder = await usedProject();
    await run(folder, 'memo', 'add', 'Denk aan de Zwirlokade', '--codeur', 'Sanne');
    const { stdout } = await decideNames(folder, { Zwirlokade: 'vervang' });
    expect(stdout).toMatch(/^In \w+ staat een vervangen naam\. Lees ze na met wijkstem memo list$/m);
  });

  it('stays in what somebody summarised, which is named to be read', async () => {
    const folder = await usedProject();
    await summarise(folder, {
      'respondent R01 | thema BES': 'De Zwirlokade is mooi.',
      'respondent R02 | thema BES': 'Niets.',
    });
    const { stdout } = await decideNames(folder, { Zwirlokade: 'vervang' });
    expect(stdout).toMatch(
      /In [0-9a-f]{12} staat een vervangen naam\. Lees ze na met wijkstem summaries list/,
    );
    expect((await summariesIn(folder)).map(([, text]) => text)).toContain('De Zwirlokade is mooi.');
  });
});

function copies(folder: string): string[] {
  const place = join(folder, 'reservekopieen');
  return existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.db')) : [];
}
