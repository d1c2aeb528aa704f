import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openInterview } from '../../../src/work/desk/open-interview.js';
import { fingerprintOf } from '../../../src/work/project/fingerprint.js';
import { openCodes } from '../../../src/work/project/project-folder.js';
import { codedProject, decide } from '../../support/coded-project.js';
import { opened } from '../../support/opened.js';

describe('the fingerprint of a project', () => {
  it('stays when somebody only reads, also the first time after somebody wrote', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'bes_stem', 'stickers');
    const here = opened(folder);
    const before = fingerprintOf(here);
    expect(existsSync(join(folder, 'wijkstem.db-wal'))).toBe(false);
    await openInterview(here, openCodes(here), 'R01.txt', { coder: 'Aya', isBlind: false });
    expect(existsSync(join(folder, 'wijkstem.db-wal'))).toBe(true);
    expect(fingerprintOf(here)).toBe(before);
  });

  it('is another one when a decision is stored, or a file is changed', async () => {
    const folder = await codedProject();
    const here = opened(folder);
    const before = fingerprintOf(here);
    decide(folder, 'bevestigd', 'bes_stem', 'stickers');
    const decided = fingerprintOf(here);
    expect(decided).not.toBe(before);
    const path = join(folder, 'codeboek.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}# later\n`);
    expect(fingerprintOf(here)).not.toBe(decided);
  });
});
