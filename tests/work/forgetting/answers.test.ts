/** What researchers wrote in reports about somebody who is forgotten: gone from reserve copies once it is gone from the project. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closeStore, openStore, saveAnswer, write } from '../../../src/store/index.js';
import { run } from '../../support/run.js';
import { usedProject } from '../../support/used-project.js';

const MOMENT = '2026-11-20T10:00:00.000Z';

function answer(folder: string, key: string, text: string): void {
  const store = openStore(join(folder, 'wijkstem.db'));
  const paragraphs = [{ isItem: false, runs: [{ text, bold: false, italics: false }] }];
  const about = { key, question: 'Wat?', paragraphs, file: 'a.docx', saved: MOMENT, read: MOMENT };
  write(store, { command: 'report' }, () => saveAnswer(store, about));
  closeStore(store);
}

const copiesHold = (folder: string, words: string): boolean =>
  readdirSync(join(folder, 'reservekopieen')).some((name) =>
    readFileSync(join(folder, 'reservekopieen', name)).includes(words),
  );

it('a text that was written otherwise since goes from the reserve copies, and one that stands stays', async () => {
  const folder = await usedProject();
  answer(folder, 'plaats_a', 'De kabouterdame stond op.');
  answer(folder, 'plaats_b', 'De wijk was tevreden.');
  await run(folder, 'backup');
  expect(copiesHold(folder, 'kabouterdame')).toBe(true);
  answer(folder, 'plaats_a', 'Iemand stond op.');
  expect(await run(folder, 'forget', 'R01', '--ja')).toMatchObject({ code: 0 });
  expect(copiesHold(folder, 'kabouterdame')).toBe(false);
  expect(copiesHold(folder, 'De wijk was tevreden.')).toBe(true);
});
