/** Somebody is forgotten while another command works with what it read before: nothing of them comes back. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proposeCodings } from '../../../src/work/coding/propose.js';
import { openCodebook } from '../../../src/work/project/project-folder.js';
import { openTombstones } from '../../../src/work/project/tombstones.js';
import { contentsOf } from '../../support/contents.js';
import { opened } from '../../support/opened.js';
import { bundled, started } from '../../support/program.js';
import { smallProject } from '../../support/project.js';
import { run, runWith } from '../../support/run.js';
import { copyOf } from '../../support/two-copies.js';
import { found, OF_R01, OF_R04, RESPONDENTS, usedProject } from '../../support/used-project.js';

const PASSPHRASE = 'een lang wachtwoord';
const ALONE = 'I: Hoe ging het?\n\nR: Mevrouw Hendriks zei dat de kaboutertuin won.\n';
const OTHER = 'I: En toen?\n\nR: Meneer Willemsen zei dat het eerlijk ging.\n';

/** A passphrase is asked for after the texts were read and before they are stored: there somebody is forgotten. */
function asked(meanwhile: () => Promise<unknown>): (question: string) => Promise<string> {
  let isFirst = true;
  return async () => {
    if (isFirst) {
      isFirst = false;
      await meanwhile();
    }
    return PASSPHRASE;
  };
}

function sealedProject(): string {
  return smallProject({
    'project.yaml': readFileSync(join(smallProject(), 'project.yaml'), 'utf8').replace(
      'leesbaar',
      'versleuteld',
    ),
    'interviews/R01.txt': ALONE,
    'interviews/R02.txt': OTHER,
  });
}

async function forget(folder: string, respondent: string): Promise<void> {
  const done = await runWith({ passphrase: PASSPHRASE }, folder, 'forget', respondent, '--ja');
  expect(done).toMatchObject({ code: 0 });
}

describe('somebody who is forgotten between reading and storing', { timeout: 60_000 }, () => {
  it('does not come with the first import of all, and the others do', async () => {
    const folder = sealedProject();
    const ask = asked(() => forget(folder, 'R01'));
    const { code, stdout, stderr } = await runWith({ ask }, folder, 'import', '--json');
    expect([code, stderr]).toMatchObject([1, expect.stringMatching(/R01\.txt: R01 is op .* vergeten/)]);
    expect(stdout).toContain('"R02.txt"');
    expect(found(folder, ['kaboutertuin', 'eerlijk'])).toEqual(['eerlijk']);
    const key = await runWith({ passphrase: PASSPHRASE }, folder, 'names', '--reveal');
    expect(key.stdout).toContain('Willemsen');
    expect(key.stdout).not.toContain('Hendriks');
  });

  it('does not come with a later import, and nobody is asked for a passphrase twice', async () => {
    const folder = sealedProject();
    await runWith({ passphrase: PASSPHRASE }, folder, 'import', 'R02.txt');
    let questions = 0;
    const ask = asked(() => forget(folder, 'R01'));
    const counting = (question: string): Promise<string> => {
      questions += 1;
      return ask(question);
    };
    await runWith({ ask: counting }, folder, 'import');
    expect(questions).toBe(1);
    expect(found(folder, ['kaboutertuin', 'eerlijk'])).toEqual(['eerlijk']);
  });

  it('does not come back with an import whose rows name them no longer', async () => {
    const folder = sealedProject();
    await runWith({ passphrase: PASSPHRASE }, folder, 'import');
    writeFileSync(join(folder, 'interviews', 'R01.txt'), ALONE.replace('won', 'verloor'));
    const ask = asked(() => forget(folder, 'R01'));
    await runWith({ ask }, folder, 'import', '--again');
    expect(found(folder, ['kaboutertuin', 'eerlijk'])).toEqual(['eerlijk']);
  });

  it('is removed also from what an import stored after forgetting began', async () => {
    const folder = sealedProject();
    await runWith({ passphrase: PASSPHRASE }, folder, 'import');
    const corrected = ALONE.replace('won', 'verloor');
    writeFileSync(join(folder, 'interviews', 'R01.txt'), corrected);
    const ask = asked(async () => {
      expect((await runWith({ passphrase: PASSPHRASE }, folder, 'import')).code).toBe(0);
      rmSync(join(folder, 'interviews', 'R01.txt'));
    });
    expect((await runWith({ ask }, folder, 'forget', 'R01', '--ja')).code).toBe(0);
    expect(found(folder, ['kaboutertuin', 'eerlijk'])).toEqual(['eerlijk']);
    // Under another name and another number it is still known by what was stored meanwhile.
    writeFileSync(join(folder, 'interviews', 'R03.txt'), corrected);
    const rows = readFileSync(join(folder, 'respondents.csv'), 'utf8').replace(
      /R01;(.*)R01\.txt/,
      'R03;$1R03.txt',
    );
    writeFileSync(join(folder, 'respondents.csv'), rows);
    const { stderr } = await runWith({ passphrase: PASSPHRASE }, folder, 'import');
    expect(stderr).toMatch(/R03\.txt: R01 is op .* vergeten/);
    expect(found(folder, ['kaboutertuin'])).toEqual([]);
  });

  it('does not come with a merge, in whichever copy it happened', async () => {
    for (const place of ['here', 'there'] as const) {
      const there = sealedProject();
      await runWith({ passphrase: PASSPHRASE }, there, 'import', 'R02.txt');
      const here = copyOf(there);
      await runWith({ passphrase: PASSPHRASE }, there, 'import');
      const ask = asked(() => forget({ here, there }[place], 'R01'));
      await runWith({ ask }, here, 'merge', there);
      expect([place, found(here, ['kaboutertuin', 'eerlijk'])]).toEqual([place, ['eerlijk']]);
    }
  });

  it('stops every other command that would store something, and then nothing is stored', async () => {
    const folder = await usedProject();
    const here = opened(folder);
    await forget(folder, 'R01');
    const before = contentsOf(join(folder, 'wijkstem.db'));
    await expect(proposeCodings(here, openCodebook(here), false)).rejects.toThrow(
      'R01: intussen vergeten door een ander programma. Er is niets opgeslagen; typ de opdracht nog eens.',
    );
    expect(contentsOf(join(folder, 'wijkstem.db'))).toEqual(before);
  });
});

describe('commands that run at the same time', { timeout: 240_000 }, () => {
  let program: ReturnType<typeof bundled>;

  beforeAll(() => {
    program = bundled();
  }, 120_000);

  afterAll(() => program.remove());

  it('leave nothing of a person who is forgotten, whoever comes first', async () => {
    for (const delay of [0, 60, 120, 180, 240, 320]) {
      const folder = await usedProject();
      const importing = started(program.bin, folder, ['import', '--again', '--quiet']);
      await new Promise((resolve) => setTimeout(resolve, delay));
      const forgetting = started(program.bin, folder, ['forget', 'R01', '--ja', '--quiet']);
      const [imported, forgotten] = await Promise.all([importing, forgetting]);
      expect([delay, imported.code === 2, forgotten.stderr]).toEqual([delay, false, '']);
      expect([delay, forgotten.code, found(folder, OF_R01)]).toEqual([delay, 0, []]);
      expect([delay, (await run(folder, 'check')).stdout]).toEqual([delay, 'Alles is in orde.\n']);
    }
  });

  it('keep both tombstones when two people are forgotten at once', async () => {
    const folder = await usedProject();
    const ended = await Promise.all(
      ['R01', 'R04'].map((id) => started(program.bin, folder, ['forget', id, '--ja', '--quiet'])),
    );
    for (const { code, stderr } of ended) {
      // The one may find the other at work, and says so.
      if (code !== 0) expect(stderr).toMatch(/typ de opdracht nog eens/i);
    }
    expect(openTombstones(folder).map(({ respondent }) => respondent)).toEqual(['R01', 'R04']);
    for (const { respondent, isDone } of openTombstones(folder)) {
      if (!isDone) expect((await run(folder, 'forget', respondent, '--ja')).code).toBe(0);
    }
    writeFileSync(join(folder, 'respondents.csv'), RESPONDENTS);
    await run(folder, 'import');
    expect(found(folder, [...OF_R01, ...OF_R04])).toEqual([]);
  });
});
