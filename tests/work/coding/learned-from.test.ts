import { describe, expect, it } from 'vitest';
import type { PersonsWork } from '../../../src/store/work-of-people.js';
import { lessonFrom } from '../../../src/work/coding/learned-from.js';

interface Done {
  readonly file?: string;
  readonly byHand?: boolean;
  readonly settles?: boolean;
}

/** Codes that a coder gave in a turn; those behind a minus were rejected. */
function work(coder: string, turn: number, codes: string, done: Done = {}): PersonsWork {
  const { file = 'R01.txt', byHand = false, settles = false } = done;
  return {
    file,
    turn,
    coder,
    isByHand: byHand,
    decisions: codes
      .split(' ')
      .filter((code) => code !== '')
      .map((code) => ({
        code: code.replace('-', ''),
        verdict: code.startsWith('-') ? 'verworpen' : 'bevestigd',
        settles,
        start: 0,
        end: 5,
      })),
  };
}

const given = (...all: readonly PersonsWork[]) =>
  lessonFrom(all).turns.map(({ turn, codes }) => [turn, codes.join(' ')]);

describe('what suggestions learn from', () => {
  it('is what people confirmed and added, and the turns in which they found nothing', () => {
    expect(
      given(work('anna', 1, 'groen plein'), work('anna', 2, '-groen'), work('anna', 3, '', { byHand: true })),
    ).toEqual([
      [1, 'groen plein'],
      [2, ''],
      [3, ''],
    ]);
  });

  it('counts interviews and codings, each once', () => {
    const lesson = lessonFrom([
      work('anna', 1, 'groen groen plein'),
      work('anna', 2, '-groen'),
      work('anna', 1, 'groen', { file: 'R02.txt' }),
      work('anna', 1, '-groen', { file: 'R03.txt' }),
    ]);
    expect([lesson.interviews, lesson.codings]).toEqual([2, 3]);
    expect(lessonFrom([])).toEqual({ turns: [], interviews: 0, codings: 0 });
  });

  it('is never what a second coder found by hand on their own', () => {
    const byHand = { byHand: true };
    const elsewhere = work('anna', 9, 'groen');
    expect(given(work('anna', 1, 'plein', byHand), work('bram', 1, 'jury geld', byHand), elsewhere)).toEqual([
      [1, 'plein'],
      [9, 'groen'],
    ]);
    expect(given(work('anna', 1, 'plein'), work('bram', 1, 'geld', byHand), elsewhere)).toEqual([
      [1, 'plein'],
      [9, 'groen'],
    ]);
  });

  it('is the work by hand of whoever was alone in a turn', () => {
    expect(given(work('bram', 1, 'geld', { byHand: true }), work('anna', 2, 'plein groen'))).toEqual([
      [1, 'geld'],
      [2, 'groen plein'],
    ]);
  });

  it('leaves out what coders differ about until somebody settles it', () => {
    expect(given(work('anna', 1, 'groen'), work('bram', 1, '-groen'))).toEqual([[1, '']]);
    const settled = (codes: string) => work('carla', 1, codes, { settles: true });
    expect(given(work('anna', 1, 'groen'), work('bram', 1, '-groen'), settled('groen'))).toEqual([
      [1, 'groen'],
    ]);
    expect(given(work('anna', 1, 'groen'), settled('-groen'))).toEqual([[1, '']]);
  });

  it('holds a coding whose part the same coder rejected', () => {
    expect(given(work('anna', 1, 'groen -groen'))).toEqual([[1, 'groen']]);
  });
});
