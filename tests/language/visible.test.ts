import { describe, expect, it } from 'vitest';
import { harmlessJson, oneLine } from '../../src/language/visible.js';

describe('oneLine', () => {
  it('makes a tab a space, which every cell can hold', () => {
    expect(oneLine('a\tb')).toBe('a b');
  });
});

describe('harmlessJson', () => {
  it('escapes what JSON itself leaves, and says the same', () => {
    const value = { tekst: 'a\u001B\u007F\u009B\u202Eb\n' };
    const json = harmlessJson(JSON.stringify(value, null, 2));
    expect(json).toBe('{\n  "tekst": "a\\u001b\\u007f\\u009b\\u202eb\\n"\n}');
    expect(JSON.parse(json)).toEqual(value);
  });
});
