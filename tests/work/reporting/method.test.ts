/** What a report says about how the research was done. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../src/files/table/csv.js';
import { confirmAll, confirmed } from '../../support/confirm.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';
import { partsOf, tablesOf, textOf } from '../../support/word.js';

const TURNS = Array.from({ length: 12 }, (_, index) => `Antwoord nummer ${index}.`);
const INTERVIEW = TURNS.map((turn, index) => `I: Vraag ${index}?\n\nR: ${turn}\n\n`).join('');

/** Lets a coder give bes_eerlijk to the first so many turns, by hand. */
async function code(folder: string, coder: string, count: number): Promise<void> {
  const file = `${coder}.csv`;
  await run(folder, 'review', 'export', '--blind', '--codeur', coder, '--output', file);
  const { columns, rows } = readCsv(readFileSync(join(folder, file)), file);
  const filled = rows.map(({ values }) =>
    columns.map((column) => {
      const isGiven = TURNS.slice(0, count).includes(values.fragment ?? '');
      return column === 'code' && isGiven ? 'bes_eerlijk' : (values[column] ?? '');
    }),
  );
  writeFileSync(join(folder, file), writeCsv(columns, filled));
  expect(await run(folder, 'review', 'import', file, '--codeur', coder, '--nieuwe-codeur')).toMatchObject({
    code: 0,
  });
}

async function reported(...coders: readonly (readonly [string, number])[]) {
  const folder = smallProject({ 'interviews/R01.txt': INTERVIEW });
  await confirmed(folder);
  for (const [coder, count] of coders) await code(folder, coder, count);
  expect(await run(folder, 'report', '--internal', '--output', 'r.docx')).toMatchObject({ code: 0 });
  const parts = partsOf(join(folder, 'r.docx'));
  return { text: textOf(parts['word/document.xml'] ?? ''), tables: tablesOf(parts) };
}

describe('the account of a report', () => {
  it('tells how well two coders agree, without their names', async () => {
    const { text, tables } = await reported(['Anna', 10], ['Bram', 9]);
    expect(text).toMatch(/Twee codeurs gingen los van elkaar door dezelfde \d+ beurten\./);
    expect(text).toMatch(
      /Krippendorffs alfa, met de afstand MASI, 0,\d\d \(95%-interval -?0,\d\d tot \d,\d\d\)\./,
    );
    expect(text).toContain('bij 1 bruikbaar voor voorlopige conclusies (vanaf 0,667)');
    expect(text).not.toMatch(/Anna|Bram/);
    const coreq = tables.find(({ title }) => title.startsWith('COREQ'))?.rows ?? [];
    expect(coreq.find(([number]) => number === '24')?.[2]).toBe(
      'Twee codeurs, naast de voorstellen van het programma.',
    );
  });

  it('says nothing of agreement when one person coded', async () => {
    const { text } = await reported(['Anna', 10]);
    expect(text).not.toContain('Krippendorff');
  });

  it('carries versions and hashes, so that another text or codebook shows', async () => {
    const [one, other] = [await reported(), await reported()];
    const rows = (from: typeof one) =>
      from.tables.find(({ title }) => title.startsWith('Versies'))?.rows ?? [];
    expect(rows(one)).toEqual(rows(other));
    expect(Object.fromEntries(rows(one).map(([key, value]) => [key, value]))).toMatchObject({
      codeboek: expect.stringMatching(/^proef, versie 1\.0 \(hash [0-9a-f]{16}\)$/),
      transcripten: expect.stringMatching(/^2, met 26 beurten \(hash [0-9a-f]{16}\)$/),
    });
  });

  it('says when nobody took names out of the texts', async () => {
    const folder = smallProject();
    await run(folder, 'import', '--no-pseudonyms');
    await run(folder, 'code');
    confirmAll(folder);
    await run(folder, 'report', '--internal', '--output', 'r.docx');
    const { 'word/document.xml': xml = '' } = partsOf(join(folder, 'r.docx'));
    expect(textOf(xml)).toContain('In de transcripten zijn door het programma geen namen vervangen.');
  });
});
