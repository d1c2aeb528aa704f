// Interviews of the sentences of the demo in another order, from a seed: coding by likeness takes real words.
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentences } from '../../dist/language/sentences.js';
import { recordDecision } from '../../dist/store/decisions.js';
import { write } from '../../dist/store/index.js';
import { readTranscript } from '../../dist/transcripts/index.js';
import { rankTexts } from '../../dist/work/coding/ranked-texts.js';
import { openCodebook, openProject } from '../../dist/work/project/project-folder.js';
import { withStore } from '../../dist/work/project/project-store.js';
import { CALLER } from '../demo-copy.mjs';
import { node, ROOT } from '../run.mjs';
import { random } from './interviews.mjs';

const WORDS = 1_100;

/** Makes a project of so many interviews in the folder: questions of the demo, each answered with other sentences of it. */
export async function talkOfDemo(project, count) {
  node(join(ROOT, 'dist', 'program', 'wijkstem.js'), 'init', project, '--quiet');
  mkdirSync(join(project, 'interviews'), { recursive: true });
  cpSync(join(ROOT, 'codebooks', 'wijkbudget.yaml'), join(project, 'codeboek.yaml'));
  const { questions, answers } = await saidInDemo();
  const next = random(count);
  const one = (list) => list[Math.floor(next() * list.length)];
  const rows = ['respondent;perspectief;wijk;bestand;spreker'];
  for (let number = 1; number <= count; number += 1) {
    const lines = [];
    for (let words = 0; words < WORDS; ) {
      const answer = Array.from({ length: 2 + Math.floor(next() * 7) }, () => one(answers)).join(' ');
      const question = one(questions);
      words += `${question} ${answer}`.split(' ').length;
      lines.push(`I: ${question}`, `R: ${answer}`);
    }
    writeFileSync(join(project, 'interviews', `R${number}.txt`), lines.join('\n\n'));
    rows.push(`R${number};verdeler;moerwijk;R${number}.txt;R`);
  }
  writeFileSync(join(project, 'respondents.csv'), rows.join('\n'));
}

async function saidInDemo() {
  const folder = join(ROOT, 'data', 'demo', 'interviews');
  const files = readdirSync(folder, { recursive: true }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  const questions = [];
  const answers = [];
  for (const file of files.sort()) {
    const { transcript } = await readTranscript(readFileSync(join(folder, file)), { speakers: [] });
    const { text, turns } = transcript;
    for (const { start, end } of turns) {
      const said = text.slice(start, end).replaceAll(/\s+/g, ' ');
      if (said.endsWith('?')) questions.push(said);
      else for (const span of sentences(said)) answers.push(said.slice(span.start, span.end));
    }
  }
  return { questions, answers };
}

/**
 * Confirms what is likely in so many interviews of a project, the last five of it one by one.
 *
 * @returns in milliseconds how long ranking the turns of another interview takes after each of these, as a median, and
 *   opening the project for it
 */
export function afterOneDecision(project, interviews) {
  const here = openProject({ path: project, shownAs: 'project' }, CALLER);
  const codebook = openCodebook(here);
  return withStore(here, 'change', (store, cast) => {
    const likely = store.db
      .prepare(
        `SELECT revision, turn, code, start, end FROM suggestion WHERE probability > 0.35 AND revision IN
           (SELECT DISTINCT revision FROM suggestion ORDER BY revision LIMIT ?) ORDER BY id`,
      )
      .all(interviews);
    const decide = ({ revision, turn, ...passage }) =>
      write(store, { command: 'code' }, () =>
        recordDecision(store, revision, turn, { ...CONFIRMED, ...passage }),
      );
    for (const one of likely.slice(5)) decide(one);
    const start = performance.now();
    const { read, rankAnew } = rankTexts(store, codebook, true, cast);
    const text = read.text('R900.txt');
    const opened = performance.now();
    const times = likely.slice(0, 5).map((one) => {
      decide(one);
      const decided = performance.now();
      const ranked = rankAnew();
      for (const turn of text.turns) ranked.probabilities(text, turn);
      return performance.now() - decided;
    });
    return { reading: opened - start, ranking: times.toSorted((a, b) => a - b)[2] };
  });
}

const CONFIRMED = {
  verdict: 'bevestigd',
  oordeel: null,
  coder: 'anna',
  memo: '',
  settles: false,
  blind: null,
};
