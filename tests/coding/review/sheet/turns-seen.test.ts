import { describe, expect, it } from 'vitest';
import { createCodeFinder } from '../../../../src/coding/codebook/find-code.js';
import type { ReviewContents, ReviewRow } from '../../../../src/coding/review/sheet/columns.js';
import { reviewRows } from '../../../../src/coding/review/sheet/rows.js';
import type { Transcript } from '../../../../src/model/transcript.js';
import { codebook } from '../../../support/codes.js';
import { person } from '../../../support/people.js';
import { proposed, reviewText, takenBack } from '../../../support/review.js';
import { spoken } from '../../../support/spoken.js';

const CODEBOOK = codebook({ T: ['groen', 'plein'] });
const TALK = spoken(
  ['I', 'Hoe was het?'],
  ['R01', 'Het plein is mooi.'],
  ['R01', 'Ja.'],
  ['R01', 'De moestuin ook.'],
);
const LONG = spoken(['R01', 'Het plein is heel erg mooi geworden. '.repeat(60).trim()]);

function textOf(talk: Transcript) {
  const suggestions =
    talk === TALK ? [proposed(TALK, 'aaaaaaaaaaaa', 'plein', 'Het plein is mooi.', 'plein')] : [];
  return reviewText(talk, { suggestions });
}

function rowsOf(contents: ReviewContents, talk = TALK): ReviewRow[] {
  return reviewRows(textOf(talk), {
    contents,
    filter: {},
    codes: createCodeFinder(CODEBOOK),
    people: new Map([['R01', person('R01', 'verdeler', 'noord')]]),
    coder: '',
    likelyIn: () => [],
  });
}

/** The turns that count as gone through after these answers; null takes a row out of the file. */
function seen(
  contents: ReviewContents,
  answer: (row: ReviewRow) => ReviewRow | null,
  talk = TALK,
  now = talk,
): number[] {
  const rows = rowsOf(contents, talk).flatMap((row) => {
    const given = answer(row);
    return given === null ? [] : [{ ...row, ...given }];
  });
  return takenBack(rows, textOf(now), { book: CODEBOOK }).seen.map(({ turn }) => turn);
}

const about = (row: ReviewRow, words: string): boolean => row.fragment?.includes(words) === true;

describe('a coder went through', () => {
  it('every turn of a respondent, also where nothing was filled in', () => {
    expect(seen('blind', (row) => (about(row, 'plein') ? { code: 'groen' } : {}))).toEqual([2, 3, 4]);
  });

  it('no turn of an interview in which nothing was filled in', () => {
    expect(seen('blind', () => ({}))).toEqual([]);
  });

  it('no turn whose row was taken out', () => {
    expect(seen('blind', (row) => (about(row, 'Ja') ? null : { code: 'groen' }))).toEqual([2, 4]);
  });

  it('no turn whose row was wrong', () => {
    expect(seen('blind', (row) => ({ code: about(row, 'moestuin') ? 'onbekend' : 'groen' }))).toEqual([2, 3]);
  });

  it('no turn whose words are others now', () => {
    const corrected = spoken(
      ['I', 'Hoe was het?'],
      ['R01', 'Het plein is mooi.'],
      ['R01', 'Ja!'],
      ['R01', 'De moestuin ook.'],
    );
    expect(seen('blind', (row) => (about(row, 'plein') ? { code: 'groen' } : {}), TALK, corrected)).toEqual([
      2, 4,
    ]);
  });

  it('a long turn only when all of its parts came back', () => {
    let parts = 0;
    const all = (): ReviewRow => {
      parts += 1;
      return { code: 'groen' };
    };
    expect([seen('blind', all, LONG), parts]).toEqual([[1], 2]);
    let at = 0;
    expect(
      seen(
        'blind',
        () => {
          at += 1;
          return at === 1 ? { code: 'groen' } : null;
        },
        LONG,
      ),
    ).toEqual([]);
  });

  it('no turn in which a proposal was left open', () => {
    const decide =
      (besluit: string) =>
      (row: ReviewRow): ReviewRow =>
        row.id?.startsWith('v-') === true ? { besluit } : about(row, 'moestuin') ? { code: 'groen' } : {};
    expect(seen('alles', decide(''))).toEqual([3, 4]);
    expect(seen('alles', decide('nee'))).toEqual([2, 3, 4]);
  });

  it('nothing by deciding about proposals alone', () => {
    expect(seen('voorstellen', () => ({ besluit: 'ja' }))).toEqual([]);
  });
});

describe('a turn was gone through blind', () => {
  const groen = (row: ReviewRow): ReviewRow => ({ ...row, code: 'groen' });
  const taken = (rows: readonly ReviewRow[]) => takenBack(rows, textOf(TALK), { book: CODEBOOK });

  it('when its rows are those of a blind sheet, and then its codings are blind too', () => {
    const { seen: turns, recordings } = taken(rowsOf('blind').map(groen));
    expect(turns.map(({ turn, isBlind }) => [turn, isBlind])).toEqual([
      [2, true],
      [3, true],
      [4, true],
    ]);
    expect(recordings.map(({ decision: { blind } }) => blind)).toEqual(Array(3).fill('bevestigd'));
  });

  it('not when proposals stood beside it, also where nothing was proposed', () => {
    const rows = rowsOf('alles').map((row) => (row.code === '' ? groen(row) : { ...row, besluit: 'ja' }));
    const { seen: turns, recordings } = taken(rows);
    expect(turns.map(({ isBlind }) => isBlind)).toEqual([false, false, false]);
    expect(recordings.map(({ decision: { blind } }) => blind)).toEqual(Array(4).fill(null));
  });

  it('not when a row of it that was not blind came along', () => {
    const [, proposal] = rowsOf('alles');
    const rows = [...rowsOf('blind').map(groen), { ...proposal, besluit: 'ja' }];
    expect(taken(rows).seen.map(({ turn, isBlind }) => [turn, isBlind])).toEqual([
      [2, false],
      [3, true],
      [4, true],
    ]);
  });
});
