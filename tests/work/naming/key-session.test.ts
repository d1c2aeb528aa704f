/** The key on a screen: what must be asked for it, and that its passphrase stays in memory. */

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runImport } from '../../../src/work/importing/run-import.js';
import { createKeySession, keyState } from '../../../src/work/naming/key-session.js';
import { KeyStateResult, keyStateAsJson } from '../../../src/work/naming/screen-result.js';
import { opened } from '../../support/opened.js';
import { PROJECT, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

const PASSPHRASE = 'een lang geheim';
const TEXT = 'I: Hoe ging het?\n\nR: Mevrouw Okonjo was eerlijk.\n';

function sealedProject(): string {
  return smallProject({ 'project.yaml': PROJECT, 'interviews/R01.txt': TEXT });
}

async function imported(folder: string): Promise<string> {
  const session = createKeySession();
  const here = opened(folder);
  await session.unlock(here, PASSPHRASE);
  await runImport(['R01.txt', 'R02.txt'], session.keyed(here), {}, { command: 'import' });
  return folder;
}

describe('a key on a screen', () => {
  it('that is still to be made asks for a new passphrase, and says what depends on it', async () => {
    const here = opened(sealedProject());
    const session = createKeySession();
    expect(await keyState(here, session)).toMatchObject({
      file: 'geen',
      isOpen: false,
      asks: 'nieuw wachtwoord',
    });
    await expect(session.unlock(here, 'kort')).rejects.toThrow('te kort');
    await session.unlock(here, PASSPHRASE);
    expect(await keyState(here, session)).toEqual({
      file: 'geen',
      isOpen: true,
      asks: 'niets',
      advice: null,
    });
  });

  it('that is sealed is asked for once in a session', async () => {
    const here = opened(await imported(sealedProject()));
    const session = createKeySession();
    expect(await keyState(here, session)).toMatchObject({
      file: 'verzegeld',
      isOpen: false,
      asks: 'wachtwoord',
    });
    await expect(session.opened(here)).rejects.toThrow('De sleutel is nog dicht');
    await session.unlock(here, PASSPHRASE);
    expect(await keyState(here, session)).toMatchObject({ isOpen: true, asks: 'niets' });
    const { key } = await session.opened(here);
    expect(key.entries.length).toBeGreaterThan(0);
    expect(await session.opened(here)).toBe(await session.opened(here));
    session.lock();
    expect(await keyState(here, session)).toMatchObject({ isOpen: false });
  });

  it('refuses a wrong passphrase in one line, and keeps the right one', async () => {
    const here = opened(await imported(sealedProject()));
    const session = createKeySession();
    await session.unlock(here, PASSPHRASE);
    const wrong = await session.unlock(here, 'iets heel anders').catch((error: Error) => error.message);
    expect(wrong).toMatch(/^[^\n]*het wachtwoord klopt niet[^\n]*$/);
    expect(wrong).not.toContain('iets heel anders');
    expect(session.isOpen(here)).toBe(true);
  });

  it('that everybody can read asks for nothing', async () => {
    const folder = smallProject({ 'interviews/R01.txt': TEXT });
    await run(folder, 'import');
    expect(await keyState(opened(folder), createKeySession())).toMatchObject({
      file: 'leesbaar',
      isOpen: true,
      asks: 'niets',
    });
  });

  it('that is lost asks for nothing, and says how it comes back', async () => {
    const folder = await imported(sealedProject());
    rmSync(join(folder, 'sleutel.json'));
    const state = await keyState(opened(folder), createKeySession());
    expect(state).toMatchObject({ file: 'kwijt', isOpen: false, asks: 'niets' });
    expect(state.advice).toContain('de sleutel ontbreekt');
  });

  it('never tells its passphrase: not in a result, and not in a session that is written out', async () => {
    const here = opened(await imported(sealedProject()));
    const session = createKeySession();
    await session.unlock(here, PASSPHRASE);
    const told = keyStateAsJson(await keyState(here, session));
    expect(KeyStateResult.parse(told)).toEqual(told);
    expect(JSON.stringify([told, session])).not.toContain(PASSPHRASE);
    expect(readFileSync(join(here.folder, 'sleutel.json'), 'utf8')).not.toContain(PASSPHRASE);
  });
});
