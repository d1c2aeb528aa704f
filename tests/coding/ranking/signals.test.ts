import { describe, expect, it } from 'vitest';
import { signalsOf } from '../../../src/coding/ranking/signals.js';

const LN = (likeness: number) => Math.log(likeness + 0.02);

describe('the signals of the codes in a turn', () => {
  it('are how alike they are, how that stands out against the third, and how many terms hit', () => {
    expect(signalsOf([0.5, 0, 0.1, 0.3], [0, 2, 0, 1])).toEqual([
      [LN(0.5), LN(0.5) - LN(0.1), 0],
      [LN(0), LN(0) - LN(0.1), Math.log(3)],
      [LN(0.1), 0, 0],
      [LN(0.3), LN(0.3) - LN(0.1), Math.log(2)],
    ]);
  });

  it('stand out against the last one where there are fewer than three', () => {
    expect(signalsOf([0.5, 0.1], [0, 0])).toEqual([
      [LN(0.5), LN(0.5) - LN(0.1), 0],
      [LN(0.1), 0, 0],
    ]);
    expect(signalsOf([0.5], [])).toEqual([[LN(0.5), 0, 0]]);
    expect(signalsOf([], [])).toEqual([]);
  });
});
