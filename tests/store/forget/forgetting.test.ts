import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/model/coding.js';
import { recordDecision } from '../../../src/store/decisions.js';
import { erase, forgetWords } from '../../../src/store/forget/bytes.js';
import { forgetMemosAbout, memosTelling } from '../../../src/store/forget/memos.js';
import { namesAny } from '../../../src/store/forget/naming.js';
import { forgetText } from '../../../src/store/forget/texts.js';
import { forgetTurns } from '../../../src/store/forget/turns.js';
import { LEFT_OUT, trackedTables } from '../../../src/store/history/tracking.js';
import { addMemo } from '../../../src/store/memos.js';
import { write } from '../../../src/store/open.js';
import { reviewedIn, suggestionsOf } from '../../../src/store/review.js';
import { recordReviewed, reviewersOf } from '../../../src/store/reviewed.js';
import { quotingIn, recordQuoting, saveSensitive, sensitiveIn } from '../../../src/store/sensitive.js';
import type { Store } from '../../../src/store/store.js';
import { replaceSuggestions } from '../../../src/store/suggestions.js';
import { saveTokens, saveVocabulary } from '../../../src/store/tokens.js';
import { withoutTurns } from '../../../src/transcripts/without-turns.js';
import { codebook } from '../../support/codes.js';
import { suggestion } from '../../support/passages.js';
import { spoken } from '../../support/spoken.js';
import { stored, storeWith } from '../../support/store.js';

const ACT = { command: 'proef' };
const GROUP = 'groep.txt';

/** What is left of a person in the tables that hold texts, or what people left on them. */
const FORGOTTEN_TABLES: Readonly<Record<string, string>> = {
  transcript: 'with the whole text',
  revision: 'with the whole text, or in favour of a shortened one',
  turn: 'with its revision',
  suggestion: 'by its place',
  decision: 'by its place, and by its words when they are gone',
  memo: 'by its place or its respondent',
  reviewed: 'with its turn',
  sensitive: 'with its turn',
  looked_at: 'with its revision',
  quoting: 'by its place',
  model_answer: 'with its turn, also when the turn itself stays in a shortened text',
  coded_revision: 'with its revision',
  tokens: 'all at once',
  vocabulary: 'all at once',
  summary: 'those of what they hold; forget names those in which the view of others tells of them',
  summary_earlier: 'hashes, those of what they hold',
  ranking: 'all at once, with the word lists',
  ranked_text: 'all at once, with the word lists',
  searchable: 'all at once, with the index',
  gone_over: 'all at once, by whoever forgets: a report is gone over anew',
  voice: 'with its revision, or counted anew with the turns that stay',
};
/** Tables in which nothing of a respondent stands. */
const OTHER_TABLES: Readonly<Record<string, string>> = {
  act: 'commands and coders',
  answer: 'what researchers wrote, which is theirs to change: forget says so',
  held_report: 'names of files and hashes',
  known_text: 'hashes of what researchers wrote',
  act_now: 'numbers',
  act_rows: 'names of tables and numbers',
  coding_run: 'about the codebook',
  key_mark: 'an id and numbers',
  coded_code: 'about the codebook',
  voice_code: 'about the codebook',
  voice_due: 'numbers',
};

describe('forgetting', () => {
  it('knows every table: add a new one to store/forget and here, or say why it holds nothing of a person', () => {
    const { db } = storeWith();
    const tables = [...trackedTables(db).map(({ name }) => name), ...LEFT_OUT.keys()];
    expect([...new Set(tables)].sort()).toEqual(
      [...Object.keys(FORGOTTEN_TABLES), ...Object.keys(OTHER_TABLES)].sort(),
    );
  });

  it('leaves no row with words of a text that was removed, in any table', () => {
    const store = fullStore(['Ans', 'een eerlijk plein'], ['Cor', 'een kabouter']);
    erase(store, 'forget', () => {
      forgetText(store, GROUP);
      for (const respondent of ['Ans', 'Cor']) forgetMemosAbout(store, respondent);
      forgetWords(store);
    });
    for (const { name } of trackedTables(store.db)) {
      if (!(name in FORGOTTEN_TABLES)) continue;
      expect([name, store.db.prepare(`SELECT count(*) FROM ${name}`).pluck().get()]).toEqual([name, 0]);
    }
    expect(bytesOf(store).includes('kabouter')).toBe(false);
  });

  it('keeps for all others in a group exactly what stood on their words, and not a byte of who goes', () => {
    const line = fc.tuple(
      fc.constantFrom('Ans', 'Cor', 'Yvonne'),
      fc.array(fc.constantFrom('plein', 'eerlijk', 'ja', '😀', 'één'), { minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 8 }), (lines) => {
        fc.pre(lines.some(([speaker]) => speaker === 'Cor') && lines.some(([speaker]) => speaker !== 'Cor'));
        const marked = lines.map(
          ([speaker, words]) =>
            [speaker, `${words.join(' ')}${speaker === 'Cor' ? ' kabouter' : ''}`] as const,
        );
        const store = fullStore(...marked);
        const before = contents(store).filter((row) => !row.includes('kabouter'));
        erase(store, 'forget', () => {
          const shortened = withoutTurns(stored(store, GROUP), ({ speaker }) => speaker === 'Cor');
          forgetTurns(store, GROUP, shortened, new Set(['Ans', 'Yvonne']));
          forgetMemosAbout(store, 'Cor');
          forgetWords(store);
        });
        expect(contents(store)).toEqual(before);
        expect(bytesOf(store).includes('kabouter')).toBe(false);
        expect(store.db.pragma('foreign_key_check')).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('finds memos that name a respondent by number, and no longer number', () => {
    const store = storeWith();
    write(store, ACT, () => {
      for (const body of ['Vergelijk r07 hiermee', 'Zie R070', 'Niets']) {
        addMemo(store, { coder: 'anna', written: '2026-11-28T10:00:00Z', body, target: { kind: 'project' } });
      }
    });
    expect(memosTelling(store, namesAny(['R07']))).toHaveLength(1);
  });
});

/** A group interview with something of everything on every turn. */
function fullStore(...lines: readonly (readonly [speaker: string, words: string])[]): Store {
  const store = storeWith({ [GROUP]: spoken(...lines) });
  const transcript = stored(store, GROUP);
  const { revision, text, turns } = transcript;
  write(store, ACT, () => {
    const proposals = turns.map(({ start, end }) => {
      const words = text.slice(start, end);
      const made = suggestion(transcript, 'plein', words, words);
      return { transcript, suggestion: { ...made, fragment: { ...made.fragment, start, end } } };
    });
    replaceSuggestions(
      store,
      codebook({ T: ['plein'] }),
      proposals.map(({ suggestion: made, ...rest }, index) => {
        const { number, start, end } = turns[index] ?? { number: 1, start: 0, end: 1 };
        return {
          ...rest,
          suggestion: {
            ...made,
            fragment: { turn: number, start, end, text: text.slice(start, end) },
            evidence: [{ term: 'plein', start, end }],
          },
        };
      }),
    );
    for (const { number, speaker, start, end } of turns) {
      const verdict: Verdict = number % 2 === 0 ? 'bevestigd' : 'verworpen';
      const rest = { oordeel: null, coder: 'anna', memo: '', settles: false, blind: null };
      recordDecision(store, revision, number, { code: 'eerlijk', start, end, verdict, ...rest });
      recordReviewed(store, revision, { turn: number, coder: 'bram', isBlind: true });
      recordQuoting(store, revision, {
        turn: number,
        start,
        end,
        quotability: number % 2 === 0 ? 'graag' : 'nooit',
        coder: 'anna',
      });
      const about = {
        coder: 'anna',
        written: '2026-11-28T10:00:00Z',
        body: `over ${text.slice(start, end)}`,
      };
      addMemo(store, {
        ...about,
        target: { kind: 'passage', revision, turn: number, start, end, code: null },
      });
      addMemo(store, { ...about, target: { kind: 'respondent', respondent: speaker } });
    }
    saveSensitive(
      store,
      revision,
      1,
      turns.map(({ number, start, end }) => ({ turn: number, start, end, kinds: ['geloof'] })),
    );
    saveTokens(store, 1, revision, new Uint8Array(12));
    saveVocabulary(store, 1, text.split(/\s/));
  });
  return store;
}

/** All that stands on the text, each with the words that it is about. */
function contents(store: Store): string[] {
  const { revision, text, turns } = stored(store, GROUP);
  const wordsOf = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const turnWords = new Map(turns.map((turn) => [turn.number, wordsOf(turn)]));
  const memos = store.db.prepare('SELECT body, respondent, start, end, turn FROM memo').all() as {
    body: string;
    respondent: string | null;
    start: number;
    end: number;
    turn: number | null;
  }[];
  return [
    ...turns.map((turn) => `${turn.number} ${turn.speaker} ${wordsOf(turn)}`),
    ...suggestionsOf(store, revision).map(
      ({ fragment, evidence }) =>
        `voorstel ${fragment.turn} ${fragment.text} ${wordsOf(fragment)} ${evidence.map(wordsOf).join()}`,
    ),
    ...reviewedIn(store, revision).map(
      (one) => `besluit ${one.turn} ${one.verdict} ${one.text} ${wordsOf(one)}`,
    ),
    ...quotingIn(store, revision).map((one) => `citeren ${one.turn} ${one.quotability} ${wordsOf(one)}`),
    ...sensitiveIn(store, revision).map((one) => `gevoelig ${one.turn} ${wordsOf(one)}`),
    ...[...reviewersOf(store, revision)].map(([turn, coders]) => `${turn} ${coders} ${turnWords.get(turn)}`),
    ...memos.map((memo) => `memo ${memo.respondent} ${memo.turn} ${memo.body} ${memo.turn && wordsOf(memo)}`),
  ].sort();
}

/** The bytes of the database and of what SQLite keeps beside it. */
function bytesOf({ db }: Store): Buffer {
  const folder = dirname(db.name);
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
}
