/** Ctrl-C while a language model is asked: what it answered stays, and nothing is asked twice. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CodeResult } from '../../src/work/coding/result.js';
import { fakeModel, MODEL } from '../support/fake-model.js';
import { bundled } from '../support/program.js';
import { PROJECT, smallProject } from '../support/project.js';
import { run } from '../support/run.js';

let program: ReturnType<typeof bundled>;
beforeAll(() => {
  program = bundled();
}, 120_000);
afterAll(() => program.remove());

describe('Ctrl-C while asking a language model', () => {
  it('keeps what was answered, and the next time only the rest is asked', { timeout: 60_000 }, async () => {
    const fake = await fakeModel();
    const folder = smallProject({
      'project.yaml':
        `${PROJECT}privacy: {sleutel: leesbaar}\nsuggesties: {werkwijze: gelijkenis}\n` +
        `taalmodel: {adres: "${fake.address}", model: ${MODEL}}\n`,
    });
    await run(folder, 'import');
    let reached: () => void = () => undefined;
    const second = new Promise<void>((resolve) => {
      reached = resolve;
    });
    fake.reply = () => {
      if (fake.turns.length < 2) return [];
      return () => reached();
    };
    const child = spawn(process.execPath, [program.bin, 'code', '--taalmodel'], { cwd: folder });
    const ended = once(child, 'exit');
    await second;
    child.kill('SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
    fake.reply = () => [];
    const { stdout } = await run(folder, 'code', '--taalmodel', '--json');
    expect(CodeResult.parse(JSON.parse(stdout)).taalmodel).toMatchObject({
      gevraagd: 1,
      beantwoord: 1,
      van_eerder: 1,
    });
    expect((await run(folder, 'check')).code).toBe(0);
  });
});
