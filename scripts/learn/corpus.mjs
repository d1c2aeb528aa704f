// The turns that weights are learned from, with what identifies somebody marked in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';

const MARKED = join(ROOT, 'data', 'names');
const GOLD = join(ROOT, 'tests', 'names', 'gold');
const MARK = /\{\{(\w+)\|([^}]*)\}\}/g;

/** `[{ text, spans: [{ kind, start, end }] }]`, offsets in UTF-16 code units. */
export function readCorpus() {
  const marked = readdirSync(MARKED).flatMap((file) => readMarked(readFileSync(join(MARKED, file), 'utf8')));
  const gold = readdirSync(GOLD)
    .filter((file) => file !== 'accepted.json')
    .flatMap((file) => JSON.parse(readFileSync(join(GOLD, file), 'utf8')));
  return [...marked, ...gold];
}

/** Lines such as `toen zei {{PERSOON|karim}} niets`; those that begin with `#` part talks. */
export function readMarked(text) {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readTurn);
}

function readTurn(line) {
  const spans = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: kind, 2: marked, index } of line.matchAll(MARK)) {
    text += line.slice(from, index);
    spans.push({ kind, start: text.length, end: text.length + marked.length });
    text += marked;
    from = index + mark.length;
  }
  return { text: text + line.slice(from), spans };
}
