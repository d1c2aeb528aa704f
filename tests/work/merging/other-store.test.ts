/** Copies that a disk or a sync program damaged: a merge refuses them or takes over what is whole, and nothing gets broken. */

import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../support/contents.js';
import { damage, damages } from '../../support/damage.js';
import { becomes } from '../../support/program.js';
import { folderWith } from '../../support/project.js';
import { run } from '../../support/run.js';
import { codedProject, copyOf, decide, no, yes } from '../../support/two-copies.js';

describe('a damaged copy', () => {
  it('never breaks the project that takes it in', async () => {
    const whole = await codedProject();
    const other = copyOf(whole);
    await decide(whole, 'Anna', yes);
    await decide(other, 'Bob', no);
    await run(other, 'memo', 'add', 'Let op.', '--codeur', 'Bob', '--nieuwe-codeur');
    const [here, there] = [folderWith({}), folderWith({})];
    const before = contentsOf(join(whole, 'wijkstem.db'));
    await fc.assert(
      fc.asyncProperty(damages, async (how) => {
        becomes(here, whole);
        becomes(there, other);
        damage(join(there, 'wijkstem.db'), how);
        const { code, stdout, stderr } = await run(here, 'merge', there);
        expect(code === 2 ? stderr : '').toBe('');
        if (stdout === '') expect([code, contentsOf(join(here, 'wijkstem.db'))]).toEqual([1, before]);
        expect(await run(here, 'check')).toMatchObject({ code: 0 });
      }),
      { numRuns: Number(process.env.WIJKSTEM_DAMAGE_ROUNDS ?? 8), endOnFailure: true },
    );
  }, 600_000);
});
