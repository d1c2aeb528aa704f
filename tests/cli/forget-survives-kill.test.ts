/** The program is killed while it forgets: done again, nothing of the person is left, and all of the others. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../src/analysis/random.js';
import { openTombstones } from '../../src/work/project/tombstones.js';
import { becomes, bundled, runAndKill } from '../support/program.js';
import { folderWith } from '../support/project.js';
import { run } from '../support/run.js';
import { found, OF_R04, usedProject } from '../support/used-project.js';

const ROUNDS = Math.ceil(Number(process.env.WIJKSTEM_KILLS ?? 60) / 20);
const SEED = Number(process.env.WIJKSTEM_KILL_SEED ?? 20_261_128);
const FORGET = ['forget', 'R04', '--ja', '--quiet'];

let program: ReturnType<typeof bundled>;

describe('a project of which the program is killed while it forgets', () => {
  beforeAll(() => {
    program = bundled();
  }, 120_000);

  afterAll(() => program.remove());

  it(
    `says that it must be done again, and then holds nothing of the person, in ${ROUNDS} rounds from seed ${SEED}`,
    async () => {
      const before = await usedProject();
      await run(before, 'backup');
      const place = folderWith({});
      const fragmentsOf = async (folder: string): Promise<string> =>
        (await run(folder, 'fragments', '--respondent', 'R01,R02,R03', '--json')).stdout;
      becomes(place, before);
      const { busy } = await runAndKill(program.bin, place, FORGET);
      const others = await fragmentsOf(place);
      const random = createRandom(SEED);
      for (let round = 0; round < ROUNDS; round += 1) {
        becomes(place, before);
        const after = random.below(Math.ceil(busy * 1.1));
        const { code } = await runAndKill(program.bin, place, FORGET, after);
        const [tombstone] = existsSync(join(place, 'vergeten.json')) ? openTombstones(place) : [];
        if (code === 0) expect(tombstone?.isDone).toBe(true);
        if (tombstone?.isDone === false) {
          expect((await run(place, 'status')).stderr).toContain('het vergeten van R04 is niet afgemaakt');
        }
        if (tombstone?.isDone === true) expect(found(place, OF_R04)).toEqual([]);
        expect(await run(place, ...FORGET)).toMatchObject({ code: 0 });
        expect([round, found(place, OF_R04)]).toEqual([round, []]);
        expect([round, await fragmentsOf(place)]).toEqual([round, others]);
        expect([round, (await run(place, 'check')).code]).toEqual([round, 0]);
      }
    },
    60_000 + ROUNDS * 15_000,
  );
});
