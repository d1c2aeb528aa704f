// A project of many codings, filled through the store itself: node scripts/bench/million.mjs FOLDER TRANSCRIPTS [long]
// makes it with a hundred codings for each transcript, of which a coder confirmed ten; with `long` the last one has 20,000
// words and six hundred codings.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCodebook } from '../../dist/coding/codebook/file.js';
import {
  closeStore,
  openStore,
  recordDecision,
  replaceSuggestions,
  saveSensitive,
  saveTranscript,
  transcripts,
  write,
} from '../../dist/store/index.js';
import { readTranscript } from '../../dist/transcripts/index.js';
import { node, ROOT } from '../run.mjs';
import { random, typedInterview } from './interviews.mjs';

const USUAL = { words: 2_000, open: 90, decided: 10 };
const LONG = { words: 20_000, open: 540, decided: 60 };
const SENSITIVE = 3;
const BATCH = 1_000;
const BY_LIKENESS = {
  source: 'gelijkenis',
  probability: 0.3,
  why: { said: ['plein', 'jury', 'geld'], asked: ['plan'], terms: ['proef'], like: null },
  strength: 'zwak',
  oordeel: null,
};
const WIJKEN = ['spoorwijk', 'moerwijk', 'nieuw-waldeck', 'zeeheldenkwartier'];
const PERSPECTIVES = ['gemeente', 'verdeler', 'ontvanger', 'afgewezen', 'procesbegeleider'];

const [folder, count, long] = process.argv.slice(2);
/** How much there is of a transcript, by its number from 1. */
const sizeOf = (number) => (long !== undefined && number === Number(count) ? LONG : USUAL);
await makeProject(folder, Number(count));

async function makeProject(project, many) {
  node(join(ROOT, 'dist', 'program', 'wijkstem.js'), 'init', project, '--quiet');
  mkdirSync(join(project, 'interviews'), { recursive: true });
  const rows = Array.from({ length: many }, (_, at) => {
    const perspective = PERSPECTIVES[at % PERSPECTIVES.length];
    return `R${at + 1};${perspective};${WIJKEN[at % WIJKEN.length]};R${at + 1}.txt;R;ja`;
  });
  writeFileSync(
    join(project, 'respondents.csv'),
    ['respondent;perspectief;wijk;bestand;spreker;toestemming_citeren', ...rows].join('\n'),
  );
  const { codebook } = readCodebook(readFileSync(join(project, 'codeboek.yaml')), 'codeboek.yaml', 'all');
  const codes = codebook.themes.flatMap((theme) => theme.codes.map(({ id }) => id));
  const store = openStore(join(project, 'wijkstem.db'));
  for (let from = 0; from < many; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, many - from) }, (_, at) => from + at + 1);
    const read = await Promise.all(numbers.map(interview));
    write(store, { command: 'import' }, () => {
      for (const [at, transcript] of read.entries()) {
        saveTranscript(store, `R${numbers[at]}.txt`, String(numbers[at]), transcript);
      }
    });
  }
  const places = chosen(store, codes);
  write(store, { command: 'code' }, () => {
    replaceSuggestions(store, codebook, suggestions(places));
  });
  write(store, { command: 'review import', coder: 'Bo' }, () => {
    for (const { transcript, codings, number } of places()) {
      for (const { code, turn } of codings.slice(sizeOf(number).open)) decide(store, transcript, code, turn);
    }
  });
  write(store, { command: 'code' }, () => {
    for (const { transcript, codings } of places()) mark(store, transcript, codings.slice(0, SENSITIVE));
  });
  closeStore(store);
}

async function interview(number) {
  const text = Buffer.from(typedInterview(number, sizeOf(number).words).join('\n\n'));
  const { transcript } = await readTranscript(text, { speakers: ['R'] });
  return transcript;
}

/** For each transcript the codes and turns of its codings; the first codes of the codebook come most often. */
function chosen(store, codes) {
  return function* () {
    let seed = 0;
    for (const transcript of transcripts(store)) {
      seed += 1;
      const next = random(seed);
      const turns = transcript.turns.filter(({ speaker }) => speaker === 'R');
      const number = Number(/\d+/.exec(transcript.file)?.[0]);
      const { open, decided } = sizeOf(number);
      const codings = Array.from({ length: open + decided }, () => ({
        code: codes[Math.floor(next() ** 2 * codes.length)],
        turn: turns[Math.floor(next() * turns.length)],
        at: next(),
      }));
      yield { transcript, codings, number };
    }
  };
}

function* suggestions(places) {
  for (const { transcript, codings, number } of places()) {
    for (const { code, turn, at } of codings.slice(0, sizeOf(number).open)) {
      const start = turn.start + Math.floor(at * (turn.end - turn.start - 1));
      const evidence = [{ start, end: start + 1, term: 'proef' }];
      const fragment = { turn: turn.number, start: turn.start, end: turn.end };
      const text = transcript.text.slice(turn.start, turn.end);
      yield {
        transcript,
        suggestion: { code, fragment: { ...fragment, text }, evidence, ...BY_LIKENESS },
      };
    }
  }
}

function mark(store, { revision }, codings) {
  const passages = codings.map(({ turn: { number, start, end } }) => [start, { turn: number, start, end }]);
  const distinct = [...new Map(passages).values()];
  saveSensitive(
    store,
    revision,
    1,
    distinct.map((place) => ({ ...place, kinds: ['schulden'] })),
  );
}

function decide(store, { revision }, code, { number, start, end }) {
  const verdict = { verdict: 'bevestigd', oordeel: 'positief', coder: 'Bo', memo: '', settles: false };
  recordDecision(store, revision, number, { code, start, end, ...verdict });
}
