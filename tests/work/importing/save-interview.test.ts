/** Two imports at once: what the other one stored is neither overwritten nor lost. */

import { describe, expect, it } from 'vitest';
import {
  type KnownFile,
  knownFiles,
  recordDecision,
  renameTranscript,
  type Store,
  useCast,
  waitingDecisions,
} from '../../../src/store/index.js';
import type { FileResult } from '../../../src/work/importing/read-interview.js';
import { type CarriedOver, carryOver, saveInterview } from '../../../src/work/importing/save-interview.js';
import { spoken } from '../../support/spoken.js';
import { save, stored, storeWith } from '../../support/store.js';

const OLD = spoken(['R', 'Het ging heel eerlijk. De moestuin won.']);

function known(store: Store): Map<string, KnownFile> {
  return new Map(knownFiles(store).map((file) => [file.file, file]));
}

/** Saves what an import read, after another import did its work. */
function saveAfter(
  store: Store,
  result: FileResult,
  carried: CarriedOver | null,
  other: () => void,
): FileResult {
  const before = known(store);
  other();
  return saveInterview(result, carried, { open: store, known: before, meanwhile: known(store) });
}

describe('a file that got another name', () => {
  const renamed: FileResult = {
    file: 'nieuw.txt',
    outcome: 'vernieuwd',
    warnings: ['heette eerder oud.txt'],
    formerly: 'oud.txt',
  };
  const names = (store: Store): string[] => knownFiles(store).map(({ file }) => file);

  it('takes its text along', () => {
    const store = storeWith({ 'oud.txt': OLD });
    expect(saveAfter(store, renamed, null, () => {})).toBe(renamed);
    expect(names(store)).toEqual(['nieuw.txt']);
  });

  it('is left alone when another import gave it that name', () => {
    const store = storeWith({ 'oud.txt': OLD });
    const result = saveAfter(store, renamed, null, () => renameTranscript(store, 'oud.txt', 'nieuw.txt'));
    expect(result).toEqual({ file: 'nieuw.txt', outcome: 'ongewijzigd', warnings: [] });
    expect(names(store)).toEqual(['nieuw.txt']);
  });

  it.each([
    [
      'stored another text under that name',
      (store: Store) => save(store, 'nieuw.txt', spoken(['R', 'Nee.'])),
    ],
    ['gave it a third name', (store: Store) => renameTranscript(store, 'oud.txt', 'derde.txt')],
  ])('is skipped, with a reason, when another import %s', (_, other) => {
    const store = storeWith({ 'oud.txt': OLD });
    expect(saveAfter(store, renamed, null, () => other(store))).toEqual({
      file: 'nieuw.txt',
      outcome: 'overgeslagen',
      warnings: [],
      reason: {
        text: 'heette eerder oud.txt, maar een andere import veranderde dat intussen.',
        next: { how: 'Typ nog eens', command: 'import' },
      },
    });
  });
});

describe('decisions about a corrected text', () => {
  it('are all carried over, also one that was made while the correction was being worked out', () => {
    const store = storeWith({ 'R01.txt': OLD });
    const decide = (code: string, words: string): void => {
      const start = OLD.text.indexOf(words);
      const place = { start, end: start + words.length };
      const decision = { code, ...place, verdict: 'bevestigd', oordeel: null, coder: 'Aya' } as const;
      const inFull = { ...decision, memo: '', settles: false, blind: null };
      recordDecision(store, stored(store, 'R01.txt').revision, 1, inFull);
    };
    decide('opb_groen', 'De moestuin won.');
    const corrected = spoken(['R', 'Het ging eerlijk. De moestuin won.']);
    const result: FileResult = {
      file: 'R01.txt',
      outcome: 'vernieuwd',
      warnings: [],
      read: { transcript: corrected, warnings: [], sourceHash: 'verbeterd', speakers: '' },
    };
    const carried = carryOver(result, store);
    const saved = saveAfter(store, result, carried, () => decide('bes_eerlijk', 'Het ging heel eerlijk.'));
    expect(saved).toEqual({ ...result, flagged: 1 });
    useCast(store, [], []);
    expect(waitingDecisions(store, ['bes_eerlijk', 'opb_groen'])).toMatchObject([
      { code: 'bes_eerlijk', text: 'Het ging eerlijk.' },
    ]);
    expect(knownFiles(store)).toMatchObject([{ file: 'R01.txt', decisions: 2 }]);
  });
});
