import { describe, expect, it } from 'vitest';
import { isStopword } from '../../src/language/stopwords.js';

describe('isStopword', () => {
  it.each(['de', 'het', 'een', 'ik', 'niet', 'ook', 'van', 'wij', 'zijn'])('knows %s', (word) => {
    expect(isStopword(word)).toBe(true);
  });

  it.each(['wijk', 'budget', 'plein', 'gemeente', '', 'constructor', 'vande'])(
    'does not take %j for one',
    (word) => {
      expect(isStopword(word)).toBe(false);
    },
  );

  it('knows je, which the list writes with a space behind it', () => {
    expect(isStopword('je')).toBe(true);
  });
});
