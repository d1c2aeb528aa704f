/** A question asked of texts beside the index finds those that the index would. */

import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../src/store/search/query.js';
import { textsWith } from '../../../src/store/search/texts-with.js';
import { indexable } from '../../../src/store/search/words.js';

const WORD = fc.constantFrom('geld', 'gelden', 'buurt', 'de', 'één', 'loting', "foto's", 'ik');
const PHRASE = fc.oneof(
  WORD,
  WORD.map((word) => `${word}*`),
  fc.tuple(WORD, WORD).map((words) => `"${words.join(' ')}"`),
  fc.tuple(WORD, WORD).map((words) => `"${words.join(' ')}"*`),
);
const LONGEST = 500;
const QUESTION = fc
  .letrec<{ question: string; part: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 3 },
      PHRASE,
      fc
        .tuple(fc.array(PHRASE, { minLength: 2, maxLength: 3 }), fc.nat(4))
        .map(([phrases, distance]) => `NEAR(${phrases.join(' ')}, ${distance})`),
      tie('question').map((question) => `(${question})`),
    ),
    question: fc
      .tuple(
        tie('part'),
        fc.array(fc.tuple(fc.constantFrom(' ', ' EN ', ' OF ', ' NIET '), tie('part')), { maxLength: 3 }),
      )
      .map(([first, others]) => [first, ...others.flat()].join('')),
  }))
  .question.filter((question) => question.length <= LONGEST);

describe('a question asked of texts', () => {
  it('finds a text exactly when the index finds it', () => {
    const db = new Database(':memory:');
    db.exec("CREATE VIRTUAL TABLE t USING fts5 (words, tokenize = 'ascii')");
    const put = db.prepare('INSERT INTO t (rowid, words) VALUES (?, ?)');
    const clear = db.prepare('DELETE FROM t');
    const search = db.prepare('SELECT rowid FROM t WHERE t MATCH ? ORDER BY rowid').pluck();
    const texts = fc.array(fc.array(WORD, { maxLength: 12 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(QUESTION, texts, (written, spoken) => {
        const all = spoken.map((words) => words.join(' '));
        clear.run();
        for (const [row, text] of all.entries()) put.run(row, indexable(text));
        const { expression } = readQuery(written);
        expect(textsWith({ db, shownAs: 'proef' }, expression, all)).toEqual(search.all(expression));
      }),
      { numRuns: 400 },
    );
    db.close();
  });
});
