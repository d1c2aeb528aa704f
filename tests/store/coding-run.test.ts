import { describe, expect, it } from 'vitest';
import {
  lastCodingRun,
  lastRunState,
  type RunState,
  unchangedSince,
  uncodedTexts,
} from '../../src/store/coding-run.js';
import { write } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { replaceSuggestions } from '../../src/store/suggestions.js';
import { codebook } from '../support/codes.js';
import { spoken } from '../support/spoken.js';
import { save, stored, storeWith } from '../support/store.js';

const BOOK = codebook({ T: ['groen'] });
const TEXT = spoken(['R', 'Het plein is mooi.']);

function code(store: Store, book = BOOK): void {
  write(store, { command: 'proef' }, () => replaceSuggestions(store, book, []));
}

describe('the last run of code', () => {
  it('is remembered with its codebook', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    expect(lastCodingRun(store)).toBeNull();
    code(store);
    expect(lastCodingRun(store)).toEqual({
      codebook: 'proef',
      version: '1.0',
      hash: 'proef-1',
      learned: { interviews: 0, codings: 0 },
    });
    code(store, { ...BOOK, version: '1.1', hash: 'proef-2' });
    expect(lastCodingRun(store)).toMatchObject({ codebook: 'proef', version: '1.1', hash: 'proef-2' });
  });

  it('saw every text that was current then, also one without suggestions', () => {
    const store = storeWith({ 'R01.txt': TEXT, 'R02.txt': TEXT });
    expect(uncodedTexts(store)).toBe(2);
    code(store);
    expect(uncodedTexts(store)).toBe(0);
  });

  it('did not see what came later: a new text, or a correction, even one that changes no word', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    code(store);
    save(store, 'R02.txt', TEXT);
    save(store, 'R01.txt', spoken(['Anna', 'Het plein is mooi.']));
    expect(uncodedTexts(store)).toBe(2);
    code(store);
    expect(uncodedTexts(store)).toBe(0);
  });
});

describe('by what the last run went', () => {
  const state = (rules: Record<string, string>, interviewers: Record<number, string>): RunState => ({
    rules: new Map(Object.entries(rules)),
    interviewers: new Map(Object.entries(interviewers).map(([revision, who]) => [Number(revision), who])),
  });

  it('is nothing before the first', () => {
    expect(lastRunState(storeWith({ 'R01.txt': TEXT }))).toEqual(state({}, {}));
  });

  it('is remembered, and replaced as a whole by the next run', () => {
    const store = storeWith({ 'R01.txt': TEXT, 'R02.txt': TEXT });
    const [one, two] = [stored(store, 'R01.txt').revision, stored(store, 'R02.txt').revision];
    const first = state({ groen: 'a', oud: 'b' }, { [one]: '["I"]', [two]: '[]' });
    write(store, { command: 'proef' }, () => replaceSuggestions(store, BOOK, [], first));
    expect(lastRunState(store)).toEqual(first);
    const next = state({ groen: 'c' }, { [one]: '[]', [two]: '[]' });
    write(store, { command: 'proef' }, () => replaceSuggestions(store, BOOK, [], next, first));
    expect(lastRunState(store)).toEqual(next);
  });

  it('leaves codes and texts unchanged that are the same in both', () => {
    const before = state({ same: 'a', other: 'b', gone: 'c' }, { 1: '["I"]', 2: '[]', 3: '[]' });
    const now = state({ same: 'a', other: 'x', new: 'c' }, { 1: '["I"]', 2: '["I"]', 4: '[]' });
    expect(unchangedSince(before, now)).toEqual({ codes: new Set(['same']), revisions: new Set([1]) });
  });
});
