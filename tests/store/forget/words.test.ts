/** A word that goes, goes from every row and byte, and all that stood on the texts is on the same words as before. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStore } from '../../../src/store/checks/check-store.js';
import { recordDecision } from '../../../src/store/decisions.js';
import { erase } from '../../../src/store/forget/bytes.js';
import { memosTelling } from '../../../src/store/forget/memos.js';
import { type HidesIn, hideWords, holdsWords } from '../../../src/store/forget/words.js';
import { trackedTables } from '../../../src/store/history/tracking.js';
import { addMemo } from '../../../src/store/memos.js';
import { keepModelAnswer, modelAnswers } from '../../../src/store/model-answers.js';
import { write } from '../../../src/store/open.js';
import { reviewedIn, suggestionsOf } from '../../../src/store/review.js';
import { quotingIn, recordQuoting, saveSensitive, sensitiveIn } from '../../../src/store/sensitive.js';
import type { Store } from '../../../src/store/store.js';
import { replaceSuggestions } from '../../../src/store/suggestions.js';
import { saveTokens, saveVocabulary } from '../../../src/store/tokens.js';
import { saveTranscript } from '../../../src/store/transcripts.js';
import { codebook } from '../../support/codes.js';
import { suggestion } from '../../support/passages.js';
import { spoken } from '../../support/spoken.js';
import { stored, storeWith } from '../../support/store.js';

const ACT = { command: 'proef' };
const FILE = 'R01.txt';

const hides: HidesIn = (words) =>
  [...words.matchAll(/kabouter/gi)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    by: '[PERSOON-1]',
  }));

/** What weighed most in a text, a name with it. */
const WHY = { said: ['kabouter', 'plein'], asked: ['kabouter'], terms: ['plein*'], like: null };

/** A text with an earlier revision, and something of everything on every turn. */
function fullStore(): Store {
  const store = storeWith({ [FILE]: spoken(['Ans', 'de Kabouter eerst'], ['Kabouter', 'een plein']) });
  const corrected = spoken(
    ['Ans', 'een plein voor kabouter en kabouter samen'],
    ['Cor', 'eerlijk was het pleintje'],
  );
  write(store, ACT, () => saveTranscript(store, FILE, 'bron', corrected));
  const transcript = stored(store, FILE);
  const { revision, text, turns } = transcript;
  write(store, ACT, () => {
    const made = turns.map(({ number, start, end }) =>
      suggestion(transcript, 'plein', text.slice(start, end), number === 1 ? 'plein' : 'pleintje'),
    );
    replaceSuggestions(
      store,
      codebook({ T: ['plein'] }),
      made.map((one) => ({ transcript, suggestion: { ...one, why: WHY } })),
    );
    for (const { number, start, end } of turns) {
      for (const place of [
        { start, end },
        { start: start + 3, end: end - 2 },
      ]) {
        const rest = { oordeel: null, coder: 'anna', memo: '', settles: false, blind: null };
        recordDecision(store, revision, number, { code: 'eerlijk', ...place, verdict: 'bevestigd', ...rest });
        recordQuoting(store, revision, { turn: number, ...place, quotability: 'mag', coder: 'anna' });
        addMemo(store, {
          coder: 'anna',
          written: '2026-11-28T10:00:00Z',
          body: `bij beurt ${number}`,
          target: { kind: 'passage', revision, turn: number, ...place, code: null },
        });
      }
    }
    saveSensitive(
      store,
      revision,
      1,
      turns.map(({ number, start, end }) => ({ turn: number, start, end, kinds: ['geloof'] })),
    );
    saveTokens(store, 1, revision, new Uint8Array(12));
    saveVocabulary(store, 1, text.split(/\s/));
    store.db
      .prepare("UPDATE decision SET attention = 'verdwenen', text = 'die kabouter' WHERE id = ?")
      .run(reviewedIn(store, revision).at(-1)?.id);
  });
  return store;
}

/** What stands on the text, each with its words. */
function contents(store: Store): string[] {
  const { revision, text, turns } = stored(store, FILE);
  const wordsOf = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const memos = store.db.prepare('SELECT turn, start, end, text FROM memo').all() as {
    turn: number;
    start: number;
    end: number;
    text: string;
  }[];
  return [
    ...turns.map((turn) => `${turn.number} ${turn.speaker} ${wordsOf(turn)}`),
    ...suggestionsOf(store, revision).map(
      ({ fragment, evidence, why }) =>
        `voorstel ${wordsOf(fragment)} ${evidence.map(wordsOf).join()} ${JSON.stringify(why)}`,
    ),
    ...reviewedIn(store, revision).map((one) => `besluit ${one.turn} ${one.text}`),
    ...quotingIn(store, revision).map((one) => `citeren ${one.turn} ${wordsOf(one)}`),
    ...sensitiveIn(store, revision).map((one) => `gevoelig ${wordsOf(one)}`),
    ...memos.map((memo) => `memo ${memo.turn} ${wordsOf(memo)} ${memo.text}`),
  ].sort();
}

function bytesOf({ db }: Store): string {
  const folder = dirname(db.name);
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');
}

describe('words that go', () => {
  it('leave no byte, and everything on the words that it stood on', () => {
    const store = fullStore();
    const before = contents(store);
    expect(holdsWords(store, hides)).toBe(true);
    erase(store, 'proef', () => hideWords(store, hides));
    expect(bytesOf(store)).not.toMatch(/kabouter/i);
    expect(holdsWords(store, hides)).toBe(false);
    const expected = before.map((row) =>
      row
        .replace(JSON.stringify(WHY), JSON.stringify({ ...WHY, said: ['plein'], asked: [] }))
        .replaceAll(/kabouter/gi, '[PERSOON-1]'),
    );
    expect(contents(store)).toEqual(expected.sort());
    expect(store.db.pragma('foreign_key_check')).toEqual([]);
    expect(checkStore(store)).toEqual([]);
  });

  it('are found in rows that are only kept to take an act back', () => {
    const store = storeWith({ [FILE]: spoken(['Ans', 'een kabouter']) });
    write(store, ACT, () => store.db.exec('DELETE FROM transcript'));
    expect(holdsWords(store, hides)).toBe(true);
    erase(store, 'proef', () => hideWords(store, hides));
    expect(bytesOf(store)).not.toContain('kabouter');
  });

  it('leave what a language model said of any text, and the words that it pointed at', () => {
    const store = storeWith({
      [FILE]: spoken(['Ans', 'een kabouter op het plein']),
      'R02.txt': spoken(['Cor', 'niets']),
    });
    const model = { protocol: 'ollama', model: 'proef', digest: '' } as const;
    const transcript = stored(store, FILE);
    write(store, ACT, () => {
      const quoted = suggestion(transcript, 'plein', transcript.text, 'een kabouter');
      replaceSuggestions(store, codebook({ T: ['plein'] }), [
        { transcript, suggestion: { ...quoted, source: 'taalmodel', probability: 0.3 } },
      ]);
      for (const [file, answer] of [
        [FILE, 'een kabouter'],
        ['R02.txt', 'verzonnen: kabouter'],
        ['R02.txt', 'niets'],
      ] as const) {
        const { revision, textHash } = stored(store, file);
        const rest = { seed: 1, prompt: answer, heard: '', meanings: {}, answer };
        keepModelAnswer(store, model, { revision, textHash, turn: 1 }, rest);
      }
    });
    erase(store, 'proef', () => hideWords(store, hides));
    expect(bytesOf(store)).not.toMatch(/kabouter/i);
    expect(modelAnswers(store, model).map(({ answer }) => answer)).toEqual(['niets']);
    const [left] = suggestionsOf(store, stored(store, FILE).revision);
    expect(left?.evidence.map(({ term }) => term)).toEqual(['een [PERSOON-1]']);
  });

  it('stay in what people wrote themselves, which is named', () => {
    const store = storeWith({});
    write(store, ACT, () => {
      for (const body of ['over de kabouter', 'over niets']) {
        addMemo(store, { coder: 'anna', written: '2026-11-28T10:00:00Z', body, target: { kind: 'project' } });
      }
    });
    expect(memosTelling(store, (body) => hides(body, null).length > 0)).toHaveLength(1);
    expect(holdsWords(store, hides)).toBe(false);
  });

  it('are looked for in every column with text: add a new one to store/forget/words, or say here what it holds', () => {
    const { db } = storeWith();
    const columns = [...trackedTables(db).map(({ name }) => name), 'model_answer'].flatMap((name) =>
      (
        db.prepare("SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'").pluck().all(name) as string[]
      ).map((column) => `${name}.${column}`),
    );
    const spokenIn = ['revision.text', 'turn.speaker', 'turn.notes'];
    const ofPassages = ['suggestion.text', 'suggestion.why', 'decision.text', 'memo.text', 'quoting.text'];
    const beforeCorrections = ['decision.was', 'decision.whose', 'memo.was', 'memo.whose'];
    const byModels = ['suggestion.evidence', 'model_answer.answer'];
    const byPeople = ['decision.memo', 'memo.body', 'answer.question', 'answer.paragraphs', 'summary.text'];
    expect(columns.filter((column) => !HOLDS_NO_SPEECH.test(column)).sort()).toEqual(
      [...spokenIn, ...ofPassages, ...beforeCorrections, ...byModels, ...byPeople].sort(),
    );
  });
});

const HOLDS_NO_SPEECH =
  /\.(?:id|file|format|source_hash|speakers|text_hash|code|strength|source|verdict|oordeel|coder|attention|coding|kind|written|respondent|kinds|interviewers|codebook|version|hash|rules|blind|place|saved|read|protocol|model|digest|prompt|heard|meanings|perspective|wijk|about|subject|mark)$/;
