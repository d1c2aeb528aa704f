import { describe, expect, it } from 'vitest';
import { reanchor } from '../../src/coding/passages/reanchor.js';
import type { Quotability } from '../../src/model/sensitive.js';
import { useCast } from '../../src/store/cast.js';
import { findCodings } from '../../src/store/codings.js';
import { carryMarks, marksOn } from '../../src/store/marks.js';
import { write } from '../../src/store/open.js';
import {
  quotingIn,
  recordQuoting,
  removeQuoting,
  saveSensitive,
  sensitiveCounts,
  sensitiveIn,
} from '../../src/store/sensitive.js';
import type { Store } from '../../src/store/store.js';
import { replaceSuggestions } from '../../src/store/suggestions.js';
import { codebook } from '../support/codes.js';
import { suggestion } from '../support/passages.js';
import { person } from '../support/people.js';
import { spoken } from '../support/spoken.js';
import { save, stored, storeWith } from '../support/store.js';

const BOOK = codebook({ T: ['plein'] });

const ACT = { command: 'proef' };
const PLEIN = 'Het plein is mooi.';
const ZIEK = 'Daar werd ik ziek, op het plein.';
const TEXT = spoken(['I', 'En het plein?'], ['R', `${PLEIN} ${ZIEK}`]);
const CAST = [
  { file: 'R01.txt', speaker: 'I', role: 'interviewer', respondent: null },
  { file: 'R01.txt', speaker: 'R', role: 'respondent', respondent: 'R01' },
] as const;

/** A text of which the second sentence is sensitive, with a proposal on each. */
function storeWithProposals(mayBeQuoted = true): Store {
  const store = storeWith({ 'R01.txt': TEXT });
  const transcript = stored(store, 'R01.txt');
  write(store, ACT, () =>
    replaceSuggestions(store, codebook({ T: ['plein'] }), [
      { transcript, suggestion: suggestion(transcript, 'plein', PLEIN, 'plein') },
      { transcript, suggestion: suggestion(transcript, 'plein', ZIEK, 'plein') },
    ]),
  );
  useCast(store, [person('R01', 'verdeler', 'noord', { mayBeQuoted })], CAST);
  return store;
}

function lookAt(store: Store): void {
  const { revision, text } = stored(store, 'R01.txt');
  const start = text.indexOf(ZIEK);
  write(store, ACT, () =>
    saveSensitive(store, revision, 1, [{ turn: 2, start, end: start + ZIEK.length, kinds: ['gezondheid'] }]),
  );
}

function decide(store: Store, coder: string, quotability: Quotability, words: string): void {
  const { revision, text } = stored(store, 'R01.txt');
  const start = text.indexOf(words);
  write(store, ACT, () =>
    recordQuoting(store, revision, { turn: 2, start, end: start + words.length, quotability, coder }),
  );
}

/** Gives the file other words, as an import does. */
function correct(store: Store, from: string, to: string): void {
  const line = `${PLEIN} ${ZIEK}`.replace(from, to);
  const before = stored(store, 'R01.txt');
  const marks = marksOn(store, 'R01.txt');
  save(store, 'R01.txt', spoken(['I', 'En het plein?'], ['R', line]));
  const places = reanchor(before, stored(store, 'R01.txt'), marks);
  write(store, ACT, () =>
    carryMarks(
      store,
      'R01.txt',
      marks.flatMap((mark, index) => {
        const place = places[index];
        return place === undefined ? [] : [{ thing: mark, place }];
      }),
    ),
  );
}

/** What somebody marked as apt for a quote. */
function apt(store: Store): string[] {
  return findCodings(store, BOOK).flatMap(({ apt, fragment }) => (apt ? [fragment.text] : []));
}

function quotable(store: Store): string[] {
  return findCodings(store, BOOK).flatMap(({ quotable, fragment }) => (quotable ? [fragment.text] : []));
}

function decisions(store: Store): string[] {
  const { revision, text } = stored(store, 'R01.txt');
  return quotingIn(store, revision).map(
    ({ coder, quotability, start, end }) => `${coder}: ${quotability}, ${text.slice(start, end)}`,
  );
}

describe('a passage may be quoted', () => {
  it('only once a program looked at its text', () => {
    const store = storeWithProposals();
    expect(quotable(store)).toEqual([]);
    lookAt(store);
    expect(quotable(store)).toEqual([PLEIN]);
  });

  it('never when its speaker did not agree', () => {
    const store = storeWithProposals(false);
    lookAt(store);
    decide(store, 'anna', 'mag', ZIEK);
    expect(quotable(store)).toEqual([]);
    expect(sensitiveCounts(store)).toEqual({ found: 0, decided: 0 });
  });

  it('when a coder released all that is sensitive in it, and not for a part of it', () => {
    const store = storeWithProposals();
    lookAt(store);
    decide(store, 'anna', 'mag', 'Daar werd ik');
    expect(quotable(store)).toEqual([PLEIN]);
    decide(store, 'anna', 'mag', ZIEK);
    expect(quotable(store)).toEqual([PLEIN, ZIEK]);
    expect(sensitiveCounts(store)).toEqual({ found: 1, decided: 1 });
  });

  it('not when anybody keeps back some of its words, whoever released them', () => {
    const store = storeWithProposals();
    lookAt(store);
    decide(store, 'anna', 'mag', ZIEK);
    decide(store, 'bram', 'nooit', 'ziek');
    expect(quotable(store)).toEqual([PLEIN]);
    decide(store, 'bram', 'mag', 'ziek');
    expect(quotable(store)).toEqual([PLEIN, ZIEK]);
  });
});

describe('a passage is apt for a quote', () => {
  it('when somebody marked its words, a part of them or all around them, and nobody took that back', () => {
    const store = storeWithProposals();
    lookAt(store);
    expect(apt(store)).toEqual([]);
    decide(store, 'anna', 'graag', 'Het plein');
    expect([apt(store), quotable(store)]).toEqual([[PLEIN], [PLEIN]]);
    decide(store, 'anna', 'mag', 'Het plein');
    expect(apt(store)).toEqual([]);
    decide(store, 'anna', 'graag', ZIEK);
    expect([apt(store), quotable(store)]).toEqual([[ZIEK], [PLEIN, ZIEK]]);
    const { revision, text } = stored(store, 'R01.txt');
    const start = text.indexOf(ZIEK);
    write(store, { command: 'review import' }, () =>
      removeQuoting(store, revision, { turn: 2, start, end: start + ZIEK.length, coder: 'anna' }),
    );
    expect([apt(store), quotable(store)]).toEqual([[], [PLEIN]]);
  });
});

describe('what coders decided about quoting', () => {
  it('moves along with the words, also when a program looks again', () => {
    const store = storeWithProposals();
    lookAt(store);
    decide(store, 'anna', 'mag', ZIEK);
    correct(store, 'Het plein', 'Nou, het grote plein');
    lookAt(store);
    expect(decisions(store)).toEqual([`anna: mag, ${ZIEK}`]);
    expect(sensitiveIn(store, stored(store, 'R01.txt').revision)).toHaveLength(1);
  });

  it('lapses with other words when it was yes, and stays when it was no', () => {
    const store = storeWithProposals();
    decide(store, 'anna', 'mag', ZIEK);
    decide(store, 'bram', 'nooit', ZIEK);
    correct(store, 'ziek', 'depressief');
    expect(decisions(store)).toEqual([`bram: nooit, ${ZIEK.replace('ziek', 'depressief')}`]);
  });

  it('goes when the words are gone', () => {
    const store = storeWithProposals();
    decide(store, 'bram', 'nooit', ZIEK);
    correct(store, ` ${ZIEK}`, '');
    expect(decisions(store)).toEqual([]);
  });
});
