/** How much is found in turns and talks that nobody read while rules were made and weights learned; they are for scoring only. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readMarked } from '../../scripts/learn/corpus.mjs';
import { loadDictionary } from '../../src/language/dictionary.js';
import { createLexicon, indexNames, type Kind, recognise } from '../../src/names/index.js';
import { type MarkedTurn, overlaps } from '../support/marked-turns.js';

const FOLDER = fileURLToPath(new URL('./unread/', import.meta.url));
const AIMED_AT: readonly Kind[] = ['PERSOON', 'ADRES', 'POSTCODE', 'TELEFOON', 'EMAIL', 'URL', 'BSN', 'IBAN'];
const RECOGNISING = {
  lexicon: createLexicon(await loadDictionary()),
  known: indexNames([]),
  heard: new Set<string>(),
};

interface Score {
  marked: number;
  replaced: number;
  listed: number;
  /** Replaced without a mark. */
  wrong: number;
}

/** How many doubtful places a person has to look at per thousand words. */
function doubtsIn(texts: readonly MarkedTurn[]): number {
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const doubts = texts.flatMap(({ text }) =>
    recognise(text, RECOGNISING).filter(({ certainty }) => certainty === 'twijfel'),
  );
  return (doubts.length / words) * 1_000;
}

/** What of each kind is found in the texts. */
function scoresOf(texts: readonly MarkedTurn[]): Map<Kind, Score> {
  const scores = new Map<Kind, Score>();
  const of = (kind: Kind): Score => {
    const score = scores.get(kind) ?? { marked: 0, replaced: 0, listed: 0, wrong: 0 };
    scores.set(kind, score);
    return score;
  };
  for (const { text, spans } of texts) {
    const finds = recognise(text, RECOGNISING);
    for (const span of spans) {
      const certainties = finds.filter((find) => overlaps(find, span)).map(({ certainty }) => certainty);
      const isReplaced = certainties.includes('zeker');
      const score = of(span.kind);
      score.marked += 1;
      if (isReplaced) score.replaced += 1;
      if (isReplaced || certainties.includes('twijfel')) score.listed += 1;
    }
    for (const find of finds) {
      if (find.certainty === 'zeker' && !spans.some((span) => overlaps(find, span))) of(find.kind).wrong += 1;
    }
  }
  return scores;
}

/** A talk is one text, since a name that is sure in one turn is known in the others; turns of a set stand alone. */
function readTexts(file: string): MarkedTurn[] {
  const content = readFileSync(FOLDER + file, 'utf8');
  if (!content.includes('###')) return readMarked(content) as MarkedTurn[];
  const talks = content.split(/^###.*$/m).filter((talk) => talk.trim() !== '');
  return talks.map((talk) => joined(readMarked(talk) as MarkedTurn[]));
}

function joined(turns: readonly MarkedTurn[]): MarkedTurn {
  let text = '';
  const spans = turns.flatMap((turn) => {
    const from = text.length;
    text += `${turn.text}\n`;
    return turn.spans.map((span) => ({ ...span, start: span.start + from, end: span.end + from }));
  });
  return { text, spans };
}

function sumOf(scores: readonly Score[]): Score {
  const sum = (key: keyof Score): number => scores.reduce((total, score) => total + score[key], 0);
  return { marked: sum('marked'), replaced: sum('replaced'), listed: sum('listed'), wrong: sum('wrong') };
}

function row(name: string, { marked, replaced, listed, wrong }: Score): string {
  const shares = [replaced / marked, listed / marked, replaced / (replaced + wrong)];
  return [name.padEnd(28), String(marked).padStart(4), ...shares.map((share) => share.toFixed(3))].join('  ');
}

it('are nearly all replaced, and nearly all others on the list to decide about', () => {
  const all = readdirSync(FOLDER).map((file) => {
    const texts = readTexts(file);
    return { file, scores: scoresOf(texts), doubts: doubtsIn(texts) };
  });
  const personsIn = (scores: Map<Kind, Score>): Score => sumOf([scores.get('PERSOON') ?? sumOf([])]);
  const aimedIn = (scores: Map<Kind, Score>): Score =>
    sumOf([...scores].flatMap(([kind, score]) => (AIMED_AT.includes(kind) ? [score] : [])));
  const rows = all.flatMap(({ file, scores, doubts }) => [
    row(`${file}: PERSOON`, personsIn(scores)),
    row(`${file}: with an aim`, aimedIn(scores)),
    `${file}: ${doubts.toFixed(1)} doubtful places per thousand words`,
  ]);
  const persons = sumOf(all.map(({ scores }) => personsIn(scores)));
  const aimed = sumOf(all.map(({ scores }) => aimedIn(scores)));
  const ofKinds = [...AIMED_AT, 'ORGANISATIE' as const, 'INITIATIEF' as const].map((kind) =>
    row(kind, sumOf(all.map(({ scores }) => scores.get(kind) ?? sumOf([])))),
  );
  process.stdout.write(
    `unread                       n   replaced  listed  precision\n${[...rows, ...ofKinds, row('all with an aim', aimed)].join('\n')}\n`,
  );
  for (const { marked, replaced, listed, wrong } of [persons, aimed]) {
    expect(replaced / marked).toBeGreaterThanOrEqual(0.97);
    expect(listed / marked).toBeGreaterThanOrEqual(0.98);
    expect(replaced / (replaced + wrong)).toBeGreaterThanOrEqual(0.9);
  }
});
