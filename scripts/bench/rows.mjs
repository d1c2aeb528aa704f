// The rows of the benchmark, each time as a ratio against a peer in the same run; at the end they are written into docs/measurements.md.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import mammoth from 'mammoth';
import { main } from '../../dist/cli/main.js';
import { closeStore, openStore } from '../../dist/store/index.js';
import { readTranscript } from '../../dist/transcripts/index.js';
import { table, writeSection } from '../measurements/section.mjs';
import { node, ROOT } from '../run.mjs';
import { hostileRow, measureHostile } from './hostile.mjs';
import { typedInterview } from './interviews.mjs';
import { afterOneDecision, talkOfDemo } from './likeness.mjs';
import { ms, processTime, row, rows, tell, workTime } from './measure.mjs';
import { workbenchRows } from './workbench.mjs';

const BIN = join(ROOT, 'dist', 'program', 'wijkstem.js');
const PEAK = join(ROOT, 'scripts', 'bench', 'peak-memory.mjs');
const CORPUS = join(ROOT, 'scripts', 'bench', 'code-corpus.mjs');
const silent = { write() {} };
const work = mkdtempSync(join(tmpdir(), 'wijkstem-bench-'));
const empty = () => processTime('-e', '0');
// Some of the random words may be names, and then the key is locked.
process.env.WIJKSTEM_WACHTWOORD ??= 'wachtwoord van de meting';

try {
  if (process.argv[2] === 'likeness') await codeByLikeness();
  else await everything();
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function everything() {
  await row('`wijkstem --help`', 15, () => processTime(BIN, '--help'), '`node -e 0`', empty);
  await mainJob();
  await readDocx();
  const project = await importMany();
  codeCorpus();
  await codeAgain(project);
  await codeByLikeness();
  await longReport();
  await millionCodings();
  await workbenchRows(work);
  tell(...hostileRow(measureHostile()));
  writeSection('bench', 'npm run bench', table(['what', 'time', 'peer in the same run', 'ratio'], rows()));
}

async function mainJob() {
  for (const folder of ['codebooks', 'data'])
    cpSync(join(ROOT, folder), join(work, folder), { recursive: true });
  const demo = join(work, 'data', 'demo');
  const run = () => {
    forgetDatabase(demo);
    const commands = ['import', 'code', 'compare', 'report'];
    return commands.reduce(
      (sum, command) => sum + processTime(BIN, command, '--project', demo, '--quiet'),
      0,
    );
  };
  await row('import, code, compare and report on the demo', 5, run, '`node -e 0`', empty);
}

async function readDocx() {
  // Word cuts speech into runs wherever it was edited or checked; here at every sentence, and not at all.
  const bySentence = await docxOf((line) => line.split(/(?<=[:.])/));
  await againstMammoth('read a docx of 46,000 words, a run per sentence', bySentence);
  await againstMammoth(
    'the same words, a run per turn, which Word seldom writes',
    await docxOf((line) => [line]),
  );
  await againstPandoc(bySentence);
}

function docxOf(runsOf) {
  const children = typedInterview(1, 46_000).map(
    (line) => new Paragraph({ children: runsOf(line).map((text) => new TextRun(text)) }),
  );
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

async function againstMammoth(what, bytes) {
  const own = () => workTime(() => readTranscript(bytes, { speakers: [] }));
  const peer = () => workTime(() => mammoth.extractRawText({ buffer: bytes }));
  for (let warm = 0; warm < 3; warm += 1) await Promise.all([own(), peer()]);
  await row(what, 15, own, 'mammoth', peer);
}

/** Whole processes, since pandoc is one. */
async function againstPandoc(bytes) {
  const version = versionOf('pandoc', '--version');
  if (version === null) return;
  const project = makeProject(1);
  const file = join(project, 'interviews', 'R1.docx');
  writeFileSync(file, bytes);
  writeFileSync(
    join(project, 'respondents.csv'),
    'respondent;perspectief;wijk;bestand;spreker\nR1;verdeler;moerwijk;R1.docx;R',
  );
  rmSync(join(project, 'interviews', 'R1.txt'));
  const pandoc = () =>
    workTime(() => spawnSync('pandoc', ['-t', 'plain', file, '-o', join(work, 'plain.txt')]));
  const own = () => {
    forgetDatabase(project);
    return processTime(BIN, 'import', '--project', project, '--quiet');
  };
  await row('import of the first docx, as a process, names looked for', 5, own, `pandoc ${version}`, pandoc);
}

/** By likeness and by terms alone; then by likeness after one code got another term. */
async function codeByLikeness() {
  const project = join(work, 'likeness');
  await talkOfDemo(project, 1_000);
  node(BIN, 'import', '--no-pseudonyms', '--quiet', '--project', project);
  const settings = join(project, 'project.yaml');
  const codebook = join(project, 'codeboek.yaml');
  const [written, codes] = [settings, codebook].map((path) => readFileSync(path, 'utf8'));
  const database = join(project, 'wijkstem.db');
  cpSync(database, `${database}.imported`);
  const code = () => processTime(BIN, 'code', '--quiet', '--project', project);
  const afresh = (method) => () => {
    forgetDatabase(project);
    cpSync(`${database}.imported`, database);
    writeFileSync(settings, `${written}\nsuggesties: { werkwijze: ${method} }\n`);
    return code();
  };
  await row(
    'code 1,000 interviews of 1,100 words by likeness',
    3,
    afresh('gelijkenis'),
    'by terms alone',
    afresh('termen'),
  );
  let changes = 0;
  const again = () => {
    changes += 1;
    writeFileSync(codebook, codes.replace('zoektermen:', `zoektermen:\n          - wachten${changes}`));
    return code();
  };
  const first = [];
  const changed = [];
  for (let round = 0; round < 3; round += 1) {
    first.push(afresh('gelijkenis')());
    changed.push(again());
  }
  const [once, anew] = [first, changed].map((times) => times.toSorted((a, b) => a - b)[1]);
  tell(
    'the same after one changed code',
    ms(anew),
    `the first time: ${ms(once)}`,
    `${(anew / once).toFixed(2)} (n = 3)`,
  );
  const { reading, ranking } = await afterOneDecision(project, 50);
  tell(
    'the codes of one of these interviews ranked anew after a decision, with 50 others coded',
    ms(ranking),
    `opening the project for it: ${ms(reading)}`,
  );
}

/** Whole processes; the peers get the charts as pictures that are already drawn, and write no comments. */
async function longReport() {
  const script = join(ROOT, 'scripts', 'bench', 'report-word.mjs');
  const inPython = join(ROOT, 'scripts', 'bench', 'report-python-docx.py');
  const [docx, markdown, byPeer] = ['long.docx', 'long.md', 'peer.docx'].map((name) => join(work, name));
  processTime(script, '1', docx, markdown);
  const own = () => processTime(script, '1', docx);
  const against = async (name, version, program, ...args) => {
    if (version === null) return;
    const peer = () => workTime(() => spawnSync(program, args, { cwd: work }));
    const what = 'a report of 270 pages, 60 native charts, 1,000 quotes and a comment at every sentence';
    await row(what, 5, own, `${name} ${version}, charts given as pictures, no comments`, peer);
  };
  await against('pandoc', versionOf('pandoc', '--version'), 'pandoc', markdown, '-o', byPeer);
  const pythonVersion = versionOf('python3', '-c', 'import docx; print(docx.__version__)');
  await against('python-docx', pythonVersion, 'python3', inPython, markdown, byPeer);
  const ten = () => processTime(script, '10', join(work, 'longer.docx'));
  await row('that report ten times as long', 1, ten, 'once', own);
  const { stdout } = spawnSync(process.execPath, [script, '1', docx], { encoding: 'utf8' });
  tell('peak memory of the report of 270 pages', `${JSON.parse(stdout).peak} MB`);
}

async function importMany() {
  const [few, many] = [100, 1_000].map(makeProject);
  const run =
    (project, ...more) =>
    () => {
      forgetDatabase(project);
      return processTime(BIN, 'import', '--project', project, '--quiet', ...more);
    };
  await row('import of 1,000 interviews of 8,000 words', 3, run(many), '100 of them', run(few));
  await row('the same, names looked for', 3, run(many), 'not', run(many, '--no-pseudonyms'));
  forgetDatabase(many);
  const { stdout } = spawnSync(process.execPath, [PEAK, 'import', '--project', many, '--quiet'], {
    encoding: 'utf8',
  });
  tell('peak memory of that import', `${JSON.parse(stdout).peak} MB`);
  return few;
}

/** 10 MB against 300 terms: how quick, how much memory, and whether ten times the text takes ten times as long. */
function codeCorpus() {
  const [small, large] = [1e6, 1e7].map((bytes) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [CORPUS, String(bytes), ...process.argv.slice(2)],
      {
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  const speed = (large.mb / large.ours) * 1_000;
  tell(
    `300 terms of all kinds in ${large.mb.toFixed(0)} MB, tokenising included`,
    `${ms(large.ours)}, ${speed.toFixed(1)} MB/s`,
    `words by one expression and a Map, no terms: ${ms(large.peer)}`,
    `${large.ratio.toFixed(2)} (n = 5)`,
  );
  tell(
    `the same against ${small.mb.toFixed(0)} MB`,
    ms(large.ours),
    ms(small.ours),
    (large.ours / small.ours).toFixed(2),
  );
  tell('peak memory of that work', `${large.memory} MB, of which ${large.added} MB for the work`);
}

/** The whole of what `code` does to an imported corpus, without starting a process: first, and after one changed term. */
async function codeAgain(project) {
  const io = { cwd: project, stdout: silent, stderr: silent, passphrase: process.env.WIJKSTEM_WACHTWOORD };
  const codebook = join(project, 'codeboek.yaml');
  cpSync(join(ROOT, 'codebooks', 'wijkbudget.yaml'), codebook);
  const written = readFileSync(codebook, 'utf8');
  const code = () =>
    workTime(async () => {
      if ((await main(['code', '--quiet'], io)) !== 0) throw new Error('code failed');
    });
  appendFileSync(join(project, 'project.yaml'), '\nsuggesties: { werkwijze: termen }\n');
  await main(['import', '--quiet'], io);
  const first = await code();
  const changed = [];
  for (let round = 0; round < 5; round += 1) {
    writeFileSync(codebook, written.replace('zoektermen:', `zoektermen:\n          - wachten${round}`));
    changed.push(await code());
  }
  const again = changed.toSorted((a, b) => a - b)[2];
  tell(
    'code 800,000 words by terms alone after one changed code',
    ms(again),
    `the first time: ${ms(first)}`,
    `${(again / first).toFixed(2)} (n = 5)`,
  );
}

/** Commands that read, in one process after a first time, on 10,000 transcripts with 100 codings each and on a tenth of that. */
async function millionCodings() {
  const [tenth, whole] = [1_000, 10_000].map((count) => {
    const folder = join(work, `million-${count}`);
    node(join(ROOT, 'scripts', 'bench', 'million.mjs'), folder, String(count));
    return folder;
  });
  const opened = (project) => () =>
    workTime(() => closeStore(openStore(join(project, 'wijkstem.db'), { readOnly: true })));
  await row('opening a database of 1,000,000 codings', 5, opened(whole), 'of a tenth', opened(tenth));
  for (const argv of [['status'], ['compare'], ['fragments', '--limit', '50'], ['search', 'buurvrouw']]) {
    const run = (project) => () =>
      workTime(async () => {
        if ((await main(argv, { cwd: project, stdout: silent, stderr: silent })) !== 0)
          throw new Error(`${argv[0]} failed`);
      });
    await Promise.all([run(whole)(), run(tenth)()]);
    await row(`\`${argv.join(' ')}\` on it`, 9, run(whole), 'on a tenth', run(tenth));
  }
}

/** The last word of what a program says of its version; null where it is not installed. */
function versionOf(program, ...args) {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? (stdout.split('\n')[0]?.split(' ').at(-1) ?? null) : null;
}

function makeProject(count) {
  const project = join(work, `of-${count}`);
  node(BIN, 'init', project, '--quiet');
  mkdirSync(join(project, 'interviews'), { recursive: true });
  const rows = ['respondent;perspectief;wijk;bestand;spreker'];
  for (let number = 1; number <= count; number += 1) {
    writeFileSync(join(project, 'interviews', `R${number}.txt`), typedInterview(number, 8_000).join('\n\n'));
    rows.push(`R${number};verdeler;moerwijk;R${number}.txt;R`);
  }
  writeFileSync(join(project, 'respondents.csv'), rows.join('\n'));
  return project;
}

function forgetDatabase(project) {
  for (const end of ['', '-wal', '-shm']) rmSync(join(project, `wijkstem.db${end}`), { force: true });
  // With reserve copies beside it, a database that is gone is one that was lost.
  rmSync(join(project, 'reservekopieen'), { recursive: true, force: true });
}
