import { describe, expect, it } from 'vitest';
import { scaleWord } from '../../../src/report/wording/scale.js';

describe('the verbal scale', () => {
  it.each([
    [0, 12, 'niemand'],
    [1, 12, 'één'],
    [1, 1, 'één'],
    [2, 12, 'enkele'],
    [4, 12, 'enkele'],
    [5, 12, 'een deel'],
    [6, 12, 'een deel'],
    [7, 12, 'de meeste'],
    [10, 12, 'de meeste'],
    [11, 12, 'vrijwel alle'],
    [9, 10, 'vrijwel alle'],
    [12, 12, 'alle'],
    [2, 2, 'alle'],
  ])('says of %i out of %i: %s people, as methods.md lays down', (count, total, word) => {
    expect(scaleWord(count, total)).toBe(word);
  });
});
