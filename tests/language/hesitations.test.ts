import { expect, it } from 'vitest';
import { isHesitation } from '../../src/language/hesitations.js';

it.each(['eh', 'ehm', 'euh', 'uh', 'uhm', 'hm', 'hmm'])('%s is a hesitation', (word) => {
  expect(isHesitation(word)).toBe(true);
});

it.each(['he', 'nou', 'ja', 'mm2', 'u', 'een', ''])('%j is a word', (word) => {
  expect(isHesitation(word)).toBe(false);
});
