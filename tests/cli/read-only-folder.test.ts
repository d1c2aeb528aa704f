/** A project in a folder in which one may only read: what reads works, and what writes says so in a line. */

import { chmodSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { codedProject } from '../support/coded-project.js';
import { bundled, type Ended, started } from '../support/program.js';
import { folderWith } from '../support/project.js';
import { run } from '../support/run.js';

/** Whoever may do everything writes in a locked folder too: then the program runs as nobody. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

let program: ReturnType<typeof bundled>;
/** Nobody may not reach a repository in a home folder. */
let isReached = false;

function lock(folder: string): void {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name),
  );
  const set = (mine: boolean): void => {
    for (const path of [...entries, folder]) {
      const isFolder = statSync(path).isDirectory();
      chmodSync(path, (isFolder ? 0o555 : 0o444) | (mine ? 0o200 : 0));
    }
  };
  set(false);
  onTestFinished(() => set(true));
}

function inLocked(folder: string, ...argv: readonly string[]): Promise<Omit<Ended, 'busy'>> {
  return started(program.bin, folder, argv, NOBODY);
}

describe.skipIf(process.platform === 'win32')('a project folder that can only be read', () => {
  beforeAll(async () => {
    program = bundled();
    chmodSync(join(program.bin, '..'), 0o755);
    isReached = (await started(program.bin, tmpdir(), ['--help'], NOBODY).catch(() => null))?.code === 0;
    if (!isReached)
      process.stderr.write(
        'SKIPPED: no other user can reach this folder, so that nothing was tried read-only.\n',
      );
  }, 120_000);

  afterAll(() => program.remove());

  it('gives all that can be read, and a report that comes elsewhere', async ({ skip }) => {
    skip(!isReached);
    const folder = await codedProject();
    const elsewhere = folderWith({});
    chmodSync(elsewhere, 0o777);
    const commands = [['status'], ['compare'], ['fragments'], ['search', 'moestuin'], ['history']] as const;
    const before: Omit<Ended, 'busy'>[] = [];
    for (const argv of commands) before.push(await run(folder, ...argv));
    // Who only reads can't clear them away.
    for (const end of ['-wal', '-shm']) rmSync(join(folder, `wijkstem.db${end}`), { force: true });
    lock(folder);
    for (const [at, argv] of commands.entries()) {
      expect([argv, await inLocked(folder, ...argv)]).toEqual([argv, before[at]]);
    }
    const report = join(elsewhere, 'rapport.docx');
    const made = await inLocked(folder, 'report', '--internal', '--output', report);
    expect([made.code, existsSync(report)]).toEqual([0, true]);
    expect(readdirSync(folder).filter((name) => name.startsWith('wijkstem.db'))).toEqual(['wijkstem.db']);
  }, 60_000);

  it('says in one line that it can’t be written', async ({ skip }) => {
    skip(!isReached);
    const folder = await codedProject();
    lock(folder);
    for (const argv of [
      ['code'],
      ['import', '--again'],
      ['review', 'export'],
      ['report', '--internal'],
      ['undo'],
      ['backup'],
    ]) {
      const { code, stderr } = await inLocked(folder, ...argv);
      expect([argv, code, stderr]).toEqual([argv, 1, expect.stringMatching(/^[^\n]+: [^\n]+\.\n$/)]);
      expect(stderr).toMatch(/alleen gelezen|geen toegang|niet geopend/);
    }
  }, 60_000);
});
