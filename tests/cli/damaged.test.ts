/** Databases that a disk or a sync program damaged: every command says so or works, and a reserve copy brings all back. */

import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damage, damages } from '../support/damage.js';
import { becomes } from '../support/program.js';
import { folderWith, smallProject } from '../support/project.js';
import { fillReview } from '../support/review-file.js';
import { run } from '../support/run.js';

const COMMANDS = [
  ['status'],
  ['fragments', '--limit', '0'],
  ['compare'],
  ['memo', 'list'],
  ['history'],
  ['search', 'moestuin'],
  ['check'],
  ['check', '--fix'],
  ['code'],
  ['undo'],
] as const;

/** A project with a reserve copy of all that it holds. */
async function project(): Promise<string> {
  const folder = smallProject();
  for (const command of ['import', 'code']) await run(folder, command);
  await fillReview(folder);
  await run(folder, 'review', 'import', 'nagekeken.csv', '--codeur', 'Anna');
  await run(folder, 'memo', 'add', 'Let op.', '--codeur', 'Anna');
  expect(await run(folder, 'backup')).toMatchObject({ code: 0 });
  return folder;
}

describe('a damaged database', () => {
  it('never makes a command fail in a way that a person cannot act on, and is put right by restore', async () => {
    const whole = await project();
    const [fragments, memos] = [await run(whole, 'fragments'), await run(whole, 'memo', 'list')];
    const folder = folderWith({});
    await fc.assert(
      fc.asyncProperty(damages, async (how) => {
        for (const argv of COMMANDS) {
          becomes(folder, whole);
          damage(join(folder, 'wijkstem.db'), how);
          const { code, stderr } = await run(folder, ...argv);
          expect([argv, code === 2 ? stderr : '']).toEqual([argv, '']);
        }
        becomes(folder, whole);
        damage(join(folder, 'wijkstem.db'), how);
        const [copy] = (await run(folder, 'restore')).stdout.match(/wijkstem-\S+-met-de-hand\.db/) ?? [''];
        expect(await run(folder, 'restore', copy)).toMatchObject({ code: 0, stderr: '' });
        expect(await run(folder, 'fragments')).toEqual(fragments);
        expect(await run(folder, 'memo', 'list')).toEqual(memos);
        expect(await run(folder, 'check')).toMatchObject({ code: 0 });
      }),
      { numRuns: Number(process.env.WIJKSTEM_DAMAGE_ROUNDS ?? 8), endOnFailure: true },
    );
  }, 600_000);
});
