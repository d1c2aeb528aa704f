/** Agreement between coders counts what they coded blind, whatever either did among proposals before or after. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../src/files/table/csv.js';
import { codeByHand } from '../support/coded-by-hand.js';
import { smallProject } from '../support/project.js';
import { fillReview } from '../support/review-file.js';
import { run } from '../support/run.js';

const said = (index: number): string => `Het was eerlijk, zei nummer ${index}.`;
const TALK = Array.from({ length: 12 }, (_, index) => `I: Vraag ${index}?\n\nR: ${said(index)}\n\n`).join('');
/** Half of the turns get a code that nothing proposes. */
const ANSWERS = Object.fromEntries([0, 1, 2, 3, 4, 5].map((index) => [said(index), 'opb_groen']));
const DOUBLE = `${TALK.trimEnd()} De rest weet ik niet meer.\n`;

async function proposed(): Promise<string> {
  const folder = smallProject({ 'interviews/R01.txt': TALK });
  await run(folder, 'import');
  await run(folder, 'code');
  return folder;
}

async function confirmProposals(folder: string, coder: string): Promise<void> {
  await fillReview(folder, 'bes_eerlijk');
  await run(folder, 'review', 'import', 'nagekeken.csv', '--codeur', coder);
}

const blind = (folder: string, coder: string) => codeByHand(folder, coder, ANSWERS, '--respondent', 'R01');

async function agreement(folder: string, ...argv: string[]) {
  const { code, stdout, stderr } = await run(folder, 'agreement', '--json', ...argv);
  expect([code, stderr]).toEqual([0, '']);
  const { beurten, alleen_blind, weggelaten, alle_codes } = JSON.parse(stdout);
  return { turns: beurten, isBlind: alleen_blind, leftOut: weggelaten, alpha: alle_codes.alpha };
}

describe('two coders who coded the same blind', () => {
  it('agree wholly, also after one of them confirmed proposals and revised what they coded', async () => {
    const folder = await proposed();
    await blind(folder, 'Anna');
    await blind(folder, 'Bram');
    const wholly = { turns: 12, isBlind: true, leftOut: { niet_blind: 0, code_weg: 0 }, alpha: 1 };
    expect(await agreement(folder)).toEqual(wholly);

    await confirmProposals(folder, 'Bram');
    await run(folder, 'review', 'export', '--beslist', '--codeur', 'Bram', '--output', 'eigen.csv');
    const { columns, rows } = readCsv(readFileSync(join(folder, 'eigen.csv')), 'eigen.csv');
    const revised = rows.map(({ values }) =>
      columns.map((column) =>
        column === 'besluit' && values.code === 'opb_groen' ? 'nee' : (values[column] ?? ''),
      ),
    );
    writeFileSync(join(folder, 'eigen.csv'), writeCsv(columns, revised));
    expect((await run(folder, 'review', 'import', 'eigen.csv', '--codeur', 'Bram')).stdout).toContain(
      '6 verworpen',
    );
    expect(await agreement(folder)).toEqual(wholly);

    const all = await agreement(folder, '--alles');
    expect(all).toMatchObject({ turns: 12, isBlind: false });
    expect(all.alpha).toBeLessThan(0);
    expect((await run(folder, 'agreement', '--alles')).stdout).toContain('dat is niet los van elkaar');
  });

  it('do so after undo and redo, and after a correction that leaves the turns as they are', async () => {
    const folder = await proposed();
    await blind(folder, 'Anna');
    await blind(folder, 'Bram');
    await confirmProposals(folder, 'Bram');
    await run(folder, 'undo', '2');
    await run(folder, 'redo', '2');
    expect(await agreement(folder)).toMatchObject({ turns: 12, alpha: 1 });
    writeFileSync(join(folder, 'interviews/R01.txt'), DOUBLE);
    expect((await run(folder, 'import', '--replace')).code).toBe(0);
    expect(await agreement(folder)).toMatchObject({ turns: 11, alpha: 1 });
  });
});

describe('a coder who decided there before in sight of proposals', () => {
  it('is warned when the blind file is made, and does not count as blind', async () => {
    const folder = await proposed();
    await confirmProposals(folder, 'Bram');
    const argv = ['review', 'export', '--blind', '--respondent', 'R01', '--codeur'];
    expect((await run(folder, ...argv, 'Anna', '--output', 'a.csv')).stderr).toBe('');
    const warned = await run(folder, ...argv, 'Bram', '--output', 'b.csv');
    expect(warned.stderr).toContain('Let op: over 12 van deze beurten besliste Bram al eerder');
    expect(
      JSON.parse((await run(folder, ...argv, 'Bram', '--output', 'c.csv', '--json')).stdout),
    ).toMatchObject({ al_beslist: 12 });

    await blind(folder, 'Anna');
    await blind(folder, 'Bram');
    const { code, stderr } = await run(folder, 'agreement');
    expect(code).toBe(1);
    expect(stderr).toContain('Er is geen beurt die meer dan één van deze codeurs blind codeerde.');
    expect(stderr).toContain('(12 beurten), kan met wijkstem agreement --alles');
    expect(await agreement(folder, '--alles')).toMatchObject({
      turns: 12,
      leftOut: { niet_blind: 0, code_weg: 0 },
    });
    await run(folder, 'report', '--internal', '--format', 'md', '--output', 'r.md');
    const report = readFileSync(join(folder, 'r.md'), 'utf8');
    expect(report).not.toContain('gingen los van elkaar');
    expect(report).toContain('Bij 12 beurten die meer codeurs met de hand codeerden, is niet meegeteld');
  });

  it('leaves the turns that a third coded blind to be counted, and what was left out is said', async () => {
    const folder = await proposed();
    await confirmProposals(folder, 'Bram');
    for (const coder of ['Anna', 'Bram', 'Carla']) await blind(folder, coder);
    expect(await agreement(folder)).toEqual({
      turns: 12,
      isBlind: true,
      leftOut: { niet_blind: 12, code_weg: 0 },
      alpha: 1,
    });
    const { stdout } = await run(folder, 'agreement');
    expect(stdout).toContain('Overeenstemming tussen Anna en Carla: 12 beurten');
    expect(stdout).toContain('Niet geteld: in 12 beurten wat een codeur codeerde met voorstellen erbij');
  });
});

describe('a turn coded with a code that is gone since', () => {
  it('is left out until somebody chose another', async () => {
    const folder = await proposed();
    await blind(folder, 'Anna');
    await blind(folder, 'Bram');
    const path = join(folder, 'codeboek.yaml');
    const halves =
      '{id: opb_tuin, was: opb_groen, label: T, definitie: T., zoektermen: [tuin]}\n' +
      '      - {id: opb_boom, was: opb_groen,';
    writeFileSync(path, readFileSync(path, 'utf8').replace('{id: opb_groen,', halves));
    await run(folder, 'code');
    expect(await agreement(folder)).toMatchObject({ turns: 6, leftOut: { niet_blind: 0, code_weg: 6 } });

    await run(folder, 'review', 'export', '--nakijken', '--output', 'wacht.csv');
    const { columns, rows } = readCsv(readFileSync(join(folder, 'wacht.csv')), 'wacht.csv');
    const chosen = rows.map(({ values }) =>
      columns.map((column) => (column === 'andere_code' ? 'opb_tuin' : (values[column] ?? ''))),
    );
    writeFileSync(join(folder, 'wacht.csv'), writeCsv(columns, chosen));
    const carla = ['--codeur', 'Carla', '--nieuwe-codeur'];
    expect((await run(folder, 'review', 'import', 'wacht.csv', ...carla)).code).toBe(0);
    expect(await agreement(folder)).toEqual({
      turns: 12,
      isBlind: true,
      leftOut: { niet_blind: 0, code_weg: 0 },
      alpha: 1,
    });
  });
});
