import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runImport } from '../../../src/work/importing/run-import.js';
import { opened } from '../../support/opened.js';
import { PROJECT, smallProject } from '../../support/project.js';

const FILES = ['R01.txt', 'R02.txt'];
const act = { command: 'import' };
const passphrase = 'paard batterij nietje';

describe('an import for somebody without a terminal', () => {
  it('tells as data that a passphrase must be chosen, then that it must be given, and stores nothing without it', async () => {
    const folder = smallProject({
      'project.yaml': PROJECT,
      'interviews/R01.txt': 'I: Wie was erbij?\n\nR: Karin de Boer, en mijn buurvrouw Fatima Yilmaz.\n',
    });
    await expect(runImport(FILES, opened(folder), {}, act)).rejects.toMatchObject({
      name: 'PassphraseNeeded',
      need: 'choose',
    });
    expect(existsSync(join(folder, 'sleutel.json'))).toBe(false);

    const results = await runImport(FILES, opened(folder, { passphrase }), {}, act);
    expect(results.map(({ file, outcome }) => [file, outcome])).toEqual([
      ['R01.txt', 'ingelezen'],
      ['R02.txt', 'ingelezen'],
    ]);

    writeFileSync(join(folder, 'interviews/R02.txt'), 'I: En nu?\n\nR: Nu is Karin de Boer ook weg.\n');
    await expect(runImport(FILES, opened(folder), {}, act)).rejects.toMatchObject({
      name: 'PassphraseNeeded',
      need: 'open',
    });
    const again = await runImport(FILES, opened(folder, { passphrase }), {}, act);
    expect(again.map(({ outcome }) => outcome)).toEqual(['ongewijzigd', 'vernieuwd']);
  });
});
