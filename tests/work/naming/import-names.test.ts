/** Names in an import: nothing of them is in the database, in what is printed or written, or in an unopened key. */

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.js';
import { CODEBOOK, folderWith, PROJECT } from '../../support/project.js';
import type { Ran } from '../../support/run.js';

const PLANTED = [
  'Zwaantje',
  'Proefkonijn',
  'Okonjo',
  'proefpersoon@voorbeeld.nl',
  '06-87654321',
  'Verzonnenstraat 12',
];
const TEXT = `I: Hallo Zwaantje, hoe ging het?

Zwaantje Proefkonijn: Eerlijk. Mevrouw Okonjo belde op 06-87654321, of mail proefpersoon@voorbeeld.nl.

I: En waar woont u?

Zwaantje Proefkonijn: In de Verzonnenstraat 12. Toen zei Zwaantje Proefkonijn niets meer.
`;

function project(settings = ''): string {
  return folderWith({
    'project.yaml': PROJECT + settings,
    'codeboek.yaml': CODEBOOK,
    'respondents.csv':
      'respondent;perspectief;wijk;bestand;spreker;toestemming_citeren\nR01;verdeler;noord;R01.txt;Zwaantje Proefkonijn;ja\n',
    'interviews/R01.txt': TEXT,
  });
}

async function run(cwd: string, passphrase: string | undefined, ...argv: readonly string[]): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const code = await main(argv, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    cwd,
    passphrase,
  });
  return { code, stdout, stderr };
}

/** Bytes of all files but those of the researcher. */
function written(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name.startsWith('wijkstem.db') || name === 'sleutel.json')
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
}

/** Bytes of everything below a folder that is no source of the researcher; what is packed is unpacked. */
function made(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('interviews') && name !== 'respondents.csv')
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .flatMap((path) => {
      const bytes = readFileSync(path);
      const packed = /\.(?:docx|xlsx)$/.test(path) ? Object.values(unzipSync(bytes)) : [];
      return [bytes, ...packed].map((part) => Buffer.from(part).toString('latin1'));
    })
    .join('\n');
}

describe('names in an import', () => {
  it('are in no report, export, review file, memo, reserve copy, log of the database or error either', async () => {
    const folder = project();
    writeFileSync(join(folder, 'interviews', 'kapot.docx'), `${TEXT}\u0000`);
    const first = await run(folder, 'geheim genoeg', 'import');
    // As long as somebody reads, the log of the database keeps what was written.
    const reader = new Database(join(folder, 'wijkstem.db'), { readonly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM revision').get();
    const printed = [first.stdout, first.stderr];
    for (const argv of [
      ['code'],
      ['report', '--internal'],
      ['report', '--internal', '--format', 'html'],
      ['report', '--internal', '--format', 'md'],
      ['export', '--internal'],
      ['export', '--internal', '--csv'],
      ['review', 'export', '--all'],
      ['review', 'export', '--all', '--output', 'nakijken.csv'],
      ['memo', 'add', 'Nog eens lezen.', '--bestand', 'R01.txt', '--beurt', '2', '--codeur', 'Anna'],
      ['memo', 'export', '--output', 'memos.csv'],
      ['charts', 'figuren', '--internal'],
      ['backup'],
      ['undo'],
      ['check'],
      ['import', '--replace', '--dry-run'],
      ['search', 'eerlijk'],
    ]) {
      const { stdout, stderr, code } = await run(folder, 'geheim genoeg', ...argv);
      expect([argv, code === 2, stderr.includes('    at ')]).toEqual([argv, false, false]);
      printed.push(stdout, stderr);
    }
    const log = statSync(join(folder, 'wijkstem.db-wal')).size;
    const everything = `${made(folder)}\n${printed.join('\n')}`;
    reader.close();
    expect(log).toBeGreaterThan(0);
    expect(readdirSync(join(folder, 'rapporten')).length).toBeGreaterThan(3);
    expect(PLANTED.filter((name) => everything.includes(name))).toEqual([]);
    expect(everything).toContain('[PERSOON-');
  });

  it('are nowhere in the database, the sealed key and what is printed, byte for byte', async () => {
    const folder = project();
    const printed = [];
    for (const argv of [
      ['import'],
      ['code'],
      ['fragments'],
      ['status'],
      ['compare', '--json'],
      ['history'],
    ]) {
      const { stdout, stderr, code } = await run(folder, 'geheim genoeg', ...argv);
      expect(code).toBe(0);
      printed.push(stdout, stderr);
    }
    const everything = `${written(folder)}\n${printed.join('\n')}`;
    expect(PLANTED.filter((name) => everything.includes(name))).toEqual([]);
    expect(everything).toContain('[PERSOON-');
  });

  it('are kept in a key that only its owner may read', async () => {
    const folder = project();
    await run(folder, 'geheim genoeg', 'import');
    expect(readdirSync(folder)).toContain('sleutel.json');
    if (process.platform !== 'win32') expect(statSync(join(folder, 'sleutel.json')).mode & 0o777).toBe(0o600);
  });

  it('leave respondents.csv as it is: a label is the number of its respondent', async () => {
    const folder = project('privacy: {sleutel: leesbaar}\n');
    await run(folder, undefined, 'import');
    await run(folder, undefined, 'code');
    const { stdout } = await run(folder, undefined, 'fragments', '--respondent', 'R01', '--json');
    expect(JSON.parse(stdout).fragmenten).toHaveLength(1);
    expect((await run(folder, undefined, 'import')).stdout).toContain('1 ongewijzigd');
  });

  it('ask for a passphrase, and store nothing without one', async () => {
    const folder = project();
    const { code, stderr } = await run(folder, undefined, 'import');
    expect(stderr).toContain('WIJKSTEM_WACHTWOORD');
    expect(code).toBe(1);
    expect((await run(folder, 'kort', 'import')).stderr).toContain('minstens 8 tekens');
    expect(written(folder)).not.toContain('Zwaantje');
    await run(folder, 'geheim genoeg', 'import');
    const wrong = await run(folder, 'iets anders', 'import', '--replace', '--format', 'txt');
    expect(wrong.stderr).toContain('sleutel.json: het wachtwoord klopt niet');
  });

  it('stay when a person says that there are none, and status says so', async () => {
    const folder = project();
    await run(folder, undefined, 'import', '--no-pseudonyms');
    expect((await run(folder, undefined, 'status')).stdout).toContain('niet vervangen in R01.txt');
    expect(readdirSync(folder)).not.toContain('sleutel.json');
  });
});
