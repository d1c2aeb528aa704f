import { describe, expect, it } from 'vitest';
import { type Sign, strengthOf } from '../../../src/coding/suggesting/strength.js';

const sign = (term: string, first: number, last = first, isStrong = false): Sign => ({
  term,
  first,
  last,
  isStrong,
});

describe('strength', () => {
  it('is weak for one term, however often it is said', () => {
    expect(strengthOf([sign('plein', 1)])).toBe('zwak');
    expect(strengthOf([sign('plein', 1), sign('plein', 8)])).toBe('zwak');
  });

  it('is strong for two terms on different words, in any order', () => {
    expect(strengthOf([sign('plein', 1), sign('park', 2)])).toBe('sterk');
    expect(strengthOf([sign('park', 9), sign('plein', 1)])).toBe('sterk');
  });

  it('is weak for two terms that share a word', () => {
    expect(strengthOf([sign('plein', 1), sign('*plein*', 1)])).toBe('zwak');
    expect(strengthOf([sign('het plein', 0, 1), sign('plein is', 1, 2)])).toBe('zwak');
    expect(strengthOf([sign('wel..maar', 0, 3), sign('leuk', 1)])).toBe('zwak');
  });

  it('is strong when two terms share one word and one of them has another', () => {
    expect(strengthOf([sign('plein', 1), sign('*plein*', 1), sign('*plein*', 5)])).toBe('sterk');
  });

  it('is strong for one term with a mark', () => {
    expect(strengthOf([sign('schijninspraak!', 1, 1, true)])).toBe('sterk');
    expect(strengthOf([sign('plein', 1), sign('*plein*!', 1, 1, true)])).toBe('sterk');
  });
});
