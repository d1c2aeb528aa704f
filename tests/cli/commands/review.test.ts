/** Codings go to a spreadsheet, a person fills it in, and it comes back. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReviewRow } from '../../../src/coding/review/sheet/columns.js';
import { readReviewFile } from '../../../src/coding/review/sheet/read-file.js';
import { readCsv, writeCsv } from '../../../src/files/table/csv.js';
import { ReviewExportResult, ReviewImportResult } from '../../../src/work/reviewing/result.js';
import { FragmentsResult } from '../../../src/work/searching/result.js';
import { CODEBOOK, smallProject } from '../../support/project.js';
import { type Ran, run } from '../../support/run.js';

async function codedProject(): Promise<string> {
  const folder = smallProject();
  await run(folder, 'import');
  await run(folder, 'code');
  return folder;
}

/** Exports to csv, fills rows in as a person would, and saves them. */
async function fillIn(
  folder: string,
  answer: (row: Readonly<Record<string, string>>, index: number) => ReviewRow | undefined,
  ...options: readonly string[]
): Promise<string> {
  const file = `ingevuld-${options.join('').replace(/\W/g, '')}.csv`;
  const { code, stderr } = await run(folder, 'review', 'export', '--output', file, ...options);
  expect([code, stderr]).toEqual([0, '']);
  const path = join(folder, file);
  const { columns, rows } = readCsv(readFileSync(path), file);
  const answered = rows.map(
    ({ values }, index) => ({ ...values, ...answer(values, index) }) as Record<string, string>,
  );
  writeFileSync(
    path,
    writeCsv(
      columns,
      answered.map((row) => columns.map((column) => row[column] ?? '')),
    ),
  );
  return file;
}

function take(folder: string, file: string, coder: string, ...options: readonly string[]): Promise<Ran> {
  return run(folder, 'review', 'import', file, '--codeur', coder, '--nieuwe-codeur', ...options);
}

async function codings(folder: string): Promise<string[]> {
  const { stdout } = await run(folder, 'fragments', '--json');
  return FragmentsResult.parse(JSON.parse(stdout)).fragmenten.map(
    ({ code, respondent, status, oordeel }) => `${code} ${respondent} ${status} ${oordeel ?? '-'}`,
  );
}

const ALL_YES = () => ({ besluit: 'ja', oordeel: 'positief' });

describe('what a review file says of a code as a whole', () => {
  const said = (text: string, code: string) => (row: Readonly<Record<string, string>>, index: number) =>
    row.code === code ? { wat_zeggen_zij: index % 2 === 0 ? text : '' } : undefined;
  const taken = async (folder: string, file: string) =>
    ReviewImportResult.parse(JSON.parse((await take(folder, file, 'Sanne', '--json')).stdout)).samenvattingen;
  const shownIn = (folder: string, file: string) =>
    readCsv(readFileSync(join(folder, file)), file).rows.flatMap(({ values }) =>
      values.wat_zeggen_zij_nu === '' ? [] : [`${values.code}: ${values.wat_zeggen_zij_nu}`],
    );

  it('is its summary: shown once in the next file, replaced by who saw it, and read again without a change', async () => {
    const folder = await codedProject();
    const { code = '' } =
      readCsv(readFileSync(join(folder, await fillIn(folder, () => undefined))), 'x').rows[0]?.values ?? {};
    const first = await fillIn(folder, said('Het was eerlijk.', code), '--wijk', 'noord');
    expect(await taken(folder, first)).toEqual({ bewaard: 1, ernaast: 0 });
    expect(await taken(folder, first)).toEqual({ bewaard: 0, ernaast: 0 });
    const next = await fillIn(folder, said('Het was eerlijk, ook voor wie verloor.', code), '--code', code);
    expect(shownIn(folder, next)).toEqual([`${code}: Het was eerlijk.`]);
    expect(await taken(folder, next)).toEqual({ bewaard: 1, ernaast: 0 });
    expect(await taken(folder, first)).toEqual({ bewaard: 0, ernaast: 0 });
    const { stdout } = await run(folder, 'report', '--internal', '--format', 'md', '--output', 'r.md');
    expect(stdout).toContain('Rapport geschreven');
    expect(readFileSync(join(folder, 'r.md'), 'utf8')).toContain('Het was eerlijk, ook voor wie verloor.');
  });

  it('stands beside what was changed here since the file was made, and is kept by no try', async () => {
    const folder = await codedProject();
    const { code = '' } =
      readCsv(readFileSync(join(folder, await fillIn(folder, () => undefined))), 'x').rows[0]?.values ?? {};
    const one = await fillIn(folder, said('Zegt Sanne.', code), '--code', code);
    const other = await fillIn(folder, said('Zegt een ander.', code), '--wijk', 'noord');
    await take(folder, one, 'Sanne', '--dry-run');
    expect(shownIn(folder, await fillIn(folder, () => undefined, '--code', code, '--wijk', 'noord'))).toEqual(
      [],
    );
    expect(await taken(folder, one)).toEqual({ bewaard: 1, ernaast: 0 });
    expect(await taken(folder, other)).toEqual({ bewaard: 0, ernaast: 1 });
  });
});

describe('wijkstem review export', () => {
  it('writes a workbook into the project, and never over one that is there', async () => {
    const folder = await codedProject();
    expect(await run(folder, 'review', 'export')).toEqual({
      code: 0,
      stdout:
        'nakijken.xlsx geschreven: 4 rijen uit 2 interviews.\n' +
        'Vul de gekleurde kolommen in en typ daarna: wijkstem review import nakijken.xlsx\n',
      stderr: '',
    });
    const before = readFileSync(join(folder, 'nakijken.xlsx'));
    expect(
      readReviewFile(before, 'n').map(({ cells }) => [cells.code, cells.respondent, cells.voor]),
    ).toEqual([
      ['bes_eerlijk', 'R01', 'I: Hoe ging het?'],
      ['bes_stem', 'R01', 'I: Hoe ging het?'],
      ['opb_groen', 'R01', expect.stringMatching(/plannen\.$|^I: Hoe ging het\?$/)],
      ['bes_eerlijk', 'R02', 'I: Vond u het eerlijk?'],
    ]);
    const { code, stderr } = await run(folder, 'review', 'export');
    expect(stderr).toBe('nakijken.xlsx: dit bestand bestaat al. Kies een andere naam met --output.\n');
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'nakijken.xlsx')).equals(before)).toBe(true);
  });

  it('names a blind file after its coder, and shows the turns only', async () => {
    const folder = await codedProject();
    const { stdout } = await run(folder, 'review', 'export', '--blind', '--codeur', 'Anna de Wit', '--json');
    expect(ReviewExportResult.parse(JSON.parse(stdout))).toEqual({
      bestand: join(folder, 'nakijken-Anna-de-Wit.xlsx'),
      inhoud: 'blind',
      al_beslist: 0,
      rijen: 2,
      interviews: 2,
    });
  });

  it('writes no file when there is nothing to review', async () => {
    const folder = await codedProject();
    const { code, stdout } = await run(folder, 'review', 'export', '--verschil');
    expect(stdout).toBe(
      'Er zijn geen passages waarover codeurs verschillen. Er is geen bestand geschreven.\n',
    );
    expect(code).toBe(0);
    expect(existsSync(join(folder, 'nakijken.xlsx'))).toBe(false);
  });

  it.each([
    [['--output', 'n.docx'], 'n.docx: laat de naam eindigen op .xlsx of .csv.'],
    [
      ['--output', 'respondents.csv'],
      'respondents.csv: dit is een bestand of map van het project zelf. Kies een andere naam.',
    ],
    [
      ['--all', '--verschil'],
      'Kies één van --all (of --blind), --verschil, --nakijken, --beslist en --gevoelig.',
    ],
    [['--respondent', 'R99'], '--respondent R99: dat nummer staat niet in respondents.csv. Controleer het.'],
    [['--code', 'x'], '--code x: dat is onbekend. Kies uit: bes_eerlijk, bes_stem, opb_groen.'],
  ])('refuses %j', async (options, message) => {
    expect(await run(await codedProject(), 'review', 'export', ...options)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${message}\n`,
    });
  });
});

describe('wijkstem review import', () => {
  it('makes decisions of what a person filled in', async () => {
    const folder = await codedProject();
    const file = await fillIn(folder, ({ code }) =>
      code === 'bes_stem'
        ? { andere_code: 'opb_groen', memo: '=gezien' }
        : code === 'opb_groen'
          ? {}
          : ALL_YES(),
    );
    expect(await take(folder, file, 'Anna')).toEqual({
      code: 0,
      stdout:
        '4 beslissingen van Anna: 3 bevestigd, 1 verworpen; 1 met een andere code; 1 rij leeg gelaten; 0 fouten.\n',
      stderr: '',
    });
    expect(await codings(folder)).toEqual([
      'bes_eerlijk R01 bevestigd positief',
      'bes_eerlijk R02 bevestigd positief',
      'opb_groen R01 bevestigd -',
      'opb_groen R01 voorstel -',
    ]);
    expect((await take(folder, file, 'anna')).stdout).toBe(
      '0 beslissingen van Anna: 0 bevestigd, 0 verworpen; 3 rijen al gedaan; 1 rij leeg gelaten; 0 fouten.\n',
    );
  });

  it('records nothing under a name that nobody here has yet, unless it is said to be new', async () => {
    const folder = await codedProject();
    const file = await fillIn(folder, ALL_YES);
    expect(await run(folder, 'review', 'import', file, '--codeur', 'Anna')).toMatchObject({ code: 0 });
    const slip = await run(folder, 'review', 'import', file, '--codeur', 'Ana');
    expect(slip).toMatchObject({ code: 1, stdout: '' });
    expect(slip.stderr).toMatch(/^De naam Ana komt in dit project nog niet voor; wel Anna\. /);
    expect((await run(folder, 'memo', 'add', 'Let op.', '--codeur', 'Ana')).stderr).toBe(slip.stderr);
    const memo = await run(folder, 'memo', 'add', 'Let op.', '--codeur', 'Bo', '--nieuwe-codeur');
    expect(memo).toMatchObject({ code: 0, stderr: '' });
  });

  it('keeps the good rows when others are wrong', async () => {
    const folder = await codedProject();
    const file = await fillIn(folder, (_, index) => ({ besluit: index === 1 ? 'misschien' : 'nee' }));
    const { code, stdout, stderr } = await take(folder, file, 'Anna');
    expect(stdout).toBe('3 beslissingen van Anna: 0 bevestigd, 3 verworpen; 0 rijen leeg gelaten; 1 fout.\n');
    expect(stderr).toMatch(
      /^rij 3 \(id v-[0-9a-f]{12}\): besluit: "misschien" is geen ja of nee\. Vul ja of nee in \(of j of n\)\.\n$/,
    );
    expect(code).toBe(1);
    const again = await take(folder, file, 'Anna', '--json');
    expect(ReviewImportResult.parse(JSON.parse(again.stdout))).toMatchObject({
      codeur: 'Anna',
      proef: false,
      beslissingen: { bevestigd: 0, verworpen: 0 },
      al_gedaan: 3,
      fouten: [{ rij: 3, fout: 'besluit: "misschien" is geen ja of nee. Vul ja of nee in (of j of n).' }],
    });
  });

  it('stores nothing on trial', async () => {
    const folder = await codedProject();
    const file = await fillIn(folder, ALL_YES);
    expect((await take(folder, file, 'Anna', '--dry-run')).stdout).toBe(
      '4 beslissingen van Anna: 4 bevestigd, 0 verworpen; 0 rijen leeg gelaten; 0 fouten. Dit is een proef: er is niets opgeslagen.\n',
    );
    expect((await codings(folder)).every((coding) => coding.includes('voorstel'))).toBe(true);
  });

  it('takes the file of two coders, whose differences a third settles', async () => {
    const folder = await codedProject();
    const file = await fillIn(folder, ALL_YES, '--code', 'opb_groen');
    expect((await take(folder, file, 'Anna')).code).toBe(0);
    writeFileSync(
      join(folder, file),
      readFileSync(join(folder, file), 'utf8')
        .replace('"ja";', 'nee;')
        .replace(';ja;', ';nee;')
        .replace('positief', ''),
    );
    expect((await take(folder, file, 'Bram')).code).toBe(0);
    expect(await codings(folder)).toContain('opb_groen R01 voorstel positief');
    const settle = await fillIn(folder, () => ({ besluit: 'ja', oordeel: '-' }), '--verschil');
    expect(readFileSync(join(folder, settle), 'utf8')).toContain('Anna: ja (positief); Bram: nee');
    expect((await take(folder, settle, 'Carla')).stdout).toContain('1 beslissing van Carla: 1 bevestigd');
    expect(await codings(folder)).toContain('opb_groen R01 bevestigd negatief');
    expect((await run(folder, 'review', 'export', '--verschil')).stdout).toContain('geen passages');
    expect((await take(folder, settle, 'Carla')).stdout).toContain('1 rij al gedaan');
  });

  it('takes coding by hand', async () => {
    const folder = await codedProject();
    const file = await fillIn(
      folder,
      ({ respondent }) =>
        respondent === 'R02' ? { code: 'bes_stem', woorden: 'wie SCHREEUWT… krijgt' } : {},
      '--blind',
      '--codeur',
      'Bram',
    );
    expect((await take(folder, file, 'Bram')).stdout).toContain('1 beslissing van Bram: 1 bevestigd');
    const { stdout } = await run(folder, 'fragments', '--bevestigd', '--json');
    expect(FragmentsResult.parse(JSON.parse(stdout)).fragmenten).toMatchObject([
      { code: 'bes_stem', respondent: 'R02', tekst: 'Wie schreeuwt die krijgt' },
    ]);
  });

  it('lets a coder revise their own decisions', async () => {
    const folder = await codedProject();
    await take(folder, await fillIn(folder, ALL_YES), 'Anna');
    const file = await fillIn(
      folder,
      ({ code }) => (code === 'opb_groen' ? { besluit: 'nee', oordeel: '' } : {}),
      '--beslist',
      '--codeur',
      'anna',
    );
    expect((await take(folder, file, 'Anna')).stdout).toBe(
      '1 beslissing van Anna: 0 bevestigd, 1 verworpen; 3 rijen al gedaan; 0 rijen leeg gelaten; 0 fouten.\n',
    );
    expect(await codings(folder)).not.toContain('opb_groen R01 bevestigd positief');
  });

  it('keeps a decision whose suggestion a changed codebook took away', async () => {
    const folder = await codedProject();
    const file = await fillIn(folder, ALL_YES, '--code', 'opb_groen');
    writeFileSync(join(folder, 'codeboek.yaml'), CODEBOOK.replace('[moestuin]', '[boomgaard]'));
    await run(folder, 'code');
    expect((await take(folder, file, 'Anna')).code).toBe(0);
    expect(await codings(folder)).toContain('opb_groen R01 bevestigd positief');
  });

  it('asks anew about decisions whose words were corrected', async () => {
    const folder = await codedProject();
    await take(folder, await fillIn(folder, ALL_YES, '--code', 'opb_groen'), 'Anna');
    const interview = join(folder, 'interviews', 'R01.txt');
    writeFileSync(
      interview,
      readFileSync(interview, 'utf8').replace('De moestuin won', 'De moestuin verloor'),
    );
    await run(folder, 'import', '--replace');
    await run(folder, 'code');
    const file = await fillIn(folder, () => ({ besluit: 'ja', oordeel: 'negatief' }), '--nakijken');
    expect((await take(folder, file, 'Anna')).stdout).toContain('1 beslissing van Anna: 1 bevestigd');
    expect(await codings(folder)).toContain('opb_groen R01 bevestigd negatief');
    expect((await run(folder, 'fragments', '--nakijken')).stderr).toContain(
      'geen beslissingen om na te kijken',
    );
    expect((await take(folder, file, 'Anna')).stdout).toContain('1 rij al gedaan');
  });

  it.each([
    [['weg.csv', '--codeur', 'Anna'], 'weg.csv: dit bestand of deze map bestaat niet. Controleer de naam.'],
    [
      ['respondents.csv', '--codeur', 'Anna'],
      'respondents.csv: kolom "id", "versie", "code", "oordeel", "memo" ontbreekt.',
    ],
    [['project.yaml', '--codeur', '/'], '--codeur: dit kan geen naam zijn.'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await run(await codedProject(), 'review', 'import', ...args);
    expect(stderr).toContain(message);
    expect(code).toBe(1);
  });
});
