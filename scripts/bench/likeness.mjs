// Interviews of the sentences of the demo in another order, from a seed: coding by likeness takes real words.
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentences } from '../../dist/language/sentences.js';
import { readTranscript } from '../../dist/transcripts/index.js';
import { node, ROOT } from '../run.mjs';
import { random } from './interviews.mjs';

const WORDS = 1_100;

/** Makes a project of so many interviews in the folder: questions of the demo, each answered with other sentences of it. */
export async function talkOfDemo(project, count) {
  node(join(ROOT, 'dist', 'cli', 'bin.js'), 'init', project, '--quiet');
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
