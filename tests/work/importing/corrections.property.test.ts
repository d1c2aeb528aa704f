/** However a text is corrected, every decision is where its words are, with its speaker, or flagged with its words kept. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carryDecisions,
  decisionsOn,
  recordDecision,
  saveTranscript,
  write,
} from '../../../src/store/index.js';
import type { Store } from '../../../src/store/store.js';
import { carry } from '../../../src/work/importing/save-interview.js';
import { spoken } from '../../support/spoken.js';
import { stored, storeWith } from '../../support/store.js';

const FILE = 'R01.txt';

interface Line {
  readonly speaker: string;
  readonly sentences: readonly string[];
}

const SENTENCES = [
  'De moestuin won.',
  'De rest viel tegen.',
  'Ja.',
  'Het ging heel eerlijk.',
  'Nou ja, dat viel mee.',
  'Hoe ging het met de moestuin?',
];
const speaker = fc.constantFrom('I', 'R', 'S');
const sentence = fc.constantFrom(...SENTENCES);
const line = fc.record({ speaker, sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }) });
const edit = fc.record({
  kind: fc.constantFrom('remove', 'twice', 'move', 'edit', 'say', 'put in', 'cut', 'all back', 'none'),
  at: fc.nat(20),
  to: fc.nat(20),
  speaker,
  sentence,
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(lines: readonly Line[], first: readonly Line[], { kind, ...how }: Edit): readonly Line[] {
  const at = how.at % lines.length;
  const one = lines[at];
  if (one === undefined) throw new Error('no lines');
  const rest = lines.toSpliced(at, 1);
  const with_ = (sentences: readonly string[]): readonly Line[] =>
    sentences.length === 0 ? (rest.length > 0 ? rest : lines) : lines.with(at, { ...one, sentences });
  const s = how.to % one.sentences.length;
  if (kind === 'remove') return rest.length > 0 ? rest : lines;
  if (kind === 'twice') return lines.toSpliced(at, 0, one);
  if (kind === 'move') return rest.toSpliced(how.to % lines.length, 0, one);
  if (kind === 'edit') return with_(one.sentences.with(s, `Eh ${one.sentences[s]?.replace('de ', 'die ')}`));
  if (kind === 'say') return lines.with(at, { ...one, speaker: how.speaker });
  if (kind === 'put in') return with_(one.sentences.toSpliced(s, 0, how.sentence));
  if (kind === 'cut') return with_(one.sentences.toSpliced(s, 1));
  return kind === 'all back' ? first : lines;
}

function talk(lines: readonly Line[]) {
  return spoken(
    ...lines.map((one) => [one.speaker, one.sentences.join(' ')] as const),
    // Everybody speaks in every version: a label that is gone may have got another name.
    ...(['I', 'R', 'S'] as const).map((label) => [label, `Tot ziens, zegt ${label}.`] as const),
  );
}

function correct(store: Store, lines: readonly Line[]): void {
  const decided = decisionsOn(store, FILE);
  if (decided === null) throw new Error('no text');
  write(store, { command: 'import' }, () => {
    saveTranscript(store, FILE, 'verbeterd', talk(lines));
    carryDecisions(store, FILE, carry(decided, stored(store, FILE)).decisions);
  });
}

interface Row {
  readonly id: string;
  readonly revision: number;
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly attention: string | null;
  readonly was: string | null;
  readonly whose: string | null;
}

function rows({ db }: Store): Row[] {
  return db.prepare('SELECT * FROM decision ORDER BY id').all() as Row[];
}

/** Decides about each sentence of a text, as coders do. */
function decideAll(store: Store, lines: readonly Line[]): void {
  const { revision, turns } = stored(store, FILE);
  write(store, { command: 'review import' }, () => {
    for (const [at, { sentences }] of lines.entries()) {
      let start = turns[at]?.start ?? 0;
      for (const words of sentences) {
        const place = { start, end: start + words.length };
        const about = { code: 'c', verdict: 'bevestigd', oordeel: null, coder: 'Aya', memo: '' } as const;
        recordDecision(store, revision, at + 1, { ...about, ...place, settles: false, blind: null });
        start = place.end + 1;
      }
    }
  });
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word !== '');
}

/** How many words are in both, each as often as in both. */
function shared(one: string, other: string): number {
  const left = wordsOf(other);
  return wordsOf(one).filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  }).length;
}

describe('decisions on a text that is corrected time and again', () => {
  it('are where their words are, with their speaker, or flagged with their words kept', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(edit, { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (first, corrections) => {
          const store = storeWith({ [FILE]: talk(first) });
          decideAll(store, first);
          const { turns } = stored(store, FILE);
          const origin = new Map(
            rows(store).map(({ id, turn, text }) => [id, { words: text, speaker: turns[turn - 1]?.speaker }]),
          );
          let lines: readonly Line[] = first;
          for (const edits of corrections) {
            lines = edits.reduce((now, one) => edited(now, first, one), lines);
            correct(store, lines);
            const now = stored(store, FILE);
            const found = rows(store);
            expect(found.map(({ id }) => id)).toEqual([...origin.keys()].sort());
            for (const row of found) {
              const decided = origin.get(row.id);
              if (decided === undefined) throw new Error('a decision from nowhere');
              const turn = now.turns.find(({ number }) => number === row.turn);
              const there = now.text.slice(row.start, row.end);
              expect(row.revision).toBe(now.revision);
              expect(row.start >= (turn?.start ?? 0) && row.end <= (turn?.end ?? 0)).toBe(true);
              if (row.attention === null) {
                expect([there, turn?.speaker, row.was]).toEqual([decided.words, decided.speaker, null]);
                expect(row.text).toBe(decided.words);
                continue;
              }
              expect([row.was, row.whose]).toEqual([decided.words, decided.speaker]);
              if (row.attention === 'verdwenen') {
                expect(row.text).toBe(decided.words);
              } else {
                expect([row.text, turn?.speaker]).toEqual([there, decided.speaker]);
                const most = Math.max(wordsOf(there).length, wordsOf(decided.words).length);
                expect(shared(there, decided.words) * 2).toBeGreaterThanOrEqual(most);
              }
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it('stand there again when sentences that each stand once come back, and never waited for those that stayed', () => {
    const lines: readonly Line[] = [
      { speaker: 'I', sentences: ['Hoe ging het met de moestuin?'] },
      { speaker: 'R', sentences: ['De moestuin won.', 'Het ging heel eerlijk.'] },
      { speaker: 'S', sentences: ['Nou ja, dat viel mee.', 'De rest viel tegen.'] },
    ];
    const fewer = fc.subarray([0, 1, 2], { minLength: 1 });
    fc.assert(
      fc.property(fc.array(fewer, { minLength: 1, maxLength: 3 }), (corrections) => {
        const store = storeWith({ [FILE]: talk(lines) });
        decideAll(store, lines);
        const before = rows(store).map(({ revision: _, ...row }) => row);
        for (const kept of corrections) {
          correct(
            store,
            lines.filter((_, at) => kept.includes(at)),
          );
          const waiting = rows(store).filter(({ attention }) => attention !== null);
          const gone = lines.filter((_, at) => !kept.includes(at)).flatMap(({ sentences }) => sentences);
          expect(waiting.map(({ was }) => was).sort()).toEqual(gone.sort());
        }
        correct(store, lines);
        expect(rows(store).map(({ revision: _, ...row }) => row)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
