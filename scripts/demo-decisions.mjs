// Writes the review file of the demo: what its fictional coder decided, by the gold file, on the rows as `review export --all`
// gives them. Run it again when other names are found in the demo: then its turns have other words.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hitsOf, passagesIn, readInterviews } from '../dist/coding/index.js';
import { readCsv, writeCsv } from '../dist/files/table/csv.js';
import { projectTexts } from '../dist/work/project/project-texts.js';
import { onDemo } from './demo-copy.mjs';
import { ROOT } from './run.mjs';

/** What `review import` needs of a row, and what a reader of the file does. */
const COLUMNS = [
  'id',
  'versie',
  'bestand',
  'beurt',
  'code',
  'fragment',
  'besluit',
  'andere_code',
  'woorden',
  'oordeel',
  'memo',
];
const BIN = join(ROOT, 'dist', 'cli', 'bin.js');

await onDemo(({ store, cast, codebook, gold, folder }) => {
  wijkstem('code', '--project', folder, '--quiet');
  wijkstem(
    'review',
    'export',
    '--all',
    '--project',
    folder,
    '--output',
    join(folder, 'alles.csv'),
    '--quiet',
  );
  const sheet = readCsv(readFileSync(join(folder, 'alles.csv')), 'alles.csv').rows.map(
    ({ values }) => values,
  );
  const texts = projectTexts(store, cast, false);
  const read = readInterviews(codebook, texts.vocabulary, texts);
  const ranked = read.rank([]);
  const codes = codebook.themes.flatMap((theme) => theme.codes.map(({ id }) => id));

  /** The sentences around a term of the code; without a term nobody but a person can tell which, so that it is the whole turn. */
  const marked = (file, number, code) => {
    const text = read.text(file);
    const turn = text.turns.find((one) => one.turn.number === number);
    const hits = hitsOf(turn, code);
    if (hits.length === 0) return '';
    const { start, end } = passagesIn(ranked, text, turn, 'zinnen')(codes.indexOf(code), hits);
    return text.transcript.text.slice(start, end);
  };

  const files = new Set(gold.map(({ file }) => file));
  const own = sheet.filter(({ bestand }) => files.has(bestand));
  const given = new Map(gold.map((one) => [`${one.file} ${one.turn} ${one.code}`, one]));
  const rows = own.flatMap((row) => {
    if (row.id.startsWith('b-')) return [];
    const wanted = given.get(`${row.bestand} ${row.beurt} ${row.code}`);
    return [{ ...row, besluit: wanted ? 'ja' : 'nee', oordeel: wanted?.oordeel ?? '' }];
  });
  const proposed = new Set(rows.map((row) => `${row.bestand} ${row.beurt} ${row.code}`));
  const added = gold.flatMap(({ file, turn, code, oordeel }) => {
    if (proposed.has(`${file} ${turn} ${code}`)) return [];
    const woorden = marked(file, turn, code);
    const pieces = own.filter(
      ({ id, bestand, beurt }) => id.startsWith('b-') && bestand === file && Number(beurt) === turn,
    );
    const piece = pieces.find(({ fragment }) => fragment.includes(woorden.slice(0, 60))) ?? pieces[0];
    return [{ ...piece, code, woorden, oordeel: oordeel ?? '', besluit: '' }];
  });
  const all = [...rows, ...added].sort(
    (a, b) => compare(a.bestand, b.bestand) || Number(a.beurt) - Number(b.beurt) || compare(a.code, b.code),
  );
  const csv = writeCsv(
    COLUMNS,
    all.map((row) => COLUMNS.map((column) => row[column] ?? '')),
  );
  writeFileSync(join(ROOT, 'data', 'demo', 'nagekeken.csv'), csv);
  console.log(`${all.length} rows of ${files.size} interviews`);
});

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function wijkstem(...argv) {
  const { status, stderr } = spawnSync(process.execPath, [BIN, ...argv], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
