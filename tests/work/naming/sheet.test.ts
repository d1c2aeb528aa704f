/** Decisions about names as they come back in a sheet: what is said of a doubtful word is not said of a pseudonym. */

import { expect, it } from 'vitest';
import { EMPTY_KEY, type Key } from '../../../src/names/index.js';
import { readNameDecisions } from '../../../src/work/naming/sheet.js';

const KEY: Key = {
  ...EMPTY_KEY,
  entries: [
    {
      kind: 'PERSOON',
      number: 1,
      respondent: null,
      forms: [
        { text: 'Wil Proefman', files: [] },
        { text: 'Wil', files: [] },
      ],
    },
  ],
};

function decisions(...rows: readonly string[]) {
  return decisionsIn(KEY, ...rows);
}

function decisionsIn(key: Key, ...rows: readonly string[]) {
  const bytes = new TextEncoder().encode(['soort;tekst;beslissing;zelfde_als', ...rows].join('\r\n'));
  return readNameDecisions(bytes, 'namen.csv', key).flatMap(({ decisions }) => decisions);
}

it('lets only doubtful passages stay where a doubtful word may stay', () => {
  expect(decisions('PERSOON;wil;laat staan;')).toEqual([
    { kind: 'PERSOON', name: 'wil', action: 'laat mogelijke staan', as: null },
  ]);
});

it('lets every form of a person stay where a pseudonym may be readable again', () => {
  expect(decisions('PERSOON;[PERSOON-1];laat staan;')).toEqual([
    { kind: 'PERSOON', name: 'Wil Proefman', action: 'laat staan', as: null },
    { kind: 'PERSOON', name: 'Wil', action: 'laat staan', as: null },
  ]);
});

it('replaces a doubtful word, or gives it to somebody', () => {
  expect(decisions('PERSOON;wil;vervang;', 'PERSOON;willie;zelfde als;PERSOON-1')).toEqual([
    { kind: 'PERSOON', name: 'wil', action: 'vervang mogelijke', as: null },
    { kind: 'PERSOON', name: 'willie', action: 'zelfde als', as: 'PERSOON-1' },
  ]);
});

const THREE: Key = {
  ...EMPTY_KEY,
  entries: ['Ans', 'Annie', 'Anna'].map((text, at) => ({
    kind: 'PERSOON',
    number: at + 1,
    respondent: null,
    forms: [{ text, files: [] }],
  })),
};

it('follows a chain of who is whom to its end, and refuses a circle', () => {
  const rows = ['PERSOON;[PERSOON-1];zelfde als;PERSOON-2', 'PERSOON;[PERSOON-2];zelfde als;PERSOON-3'];
  expect(decisionsIn(THREE, ...rows).map(({ as }) => as)).toEqual(['PERSOON-3', 'PERSOON-3']);
  const circle = [...rows, 'PERSOON;[PERSOON-3];zelfde als;PERSOON-1'];
  expect(() => decisionsIn(THREE, ...circle)).toThrow('verwijzen naar elkaar');
});

it('says that nothing was taken over when a row is wrong', () => {
  expect(() => decisions('PERSOON;wil;misschien;')).toThrow('er is niets overgenomen');
});
