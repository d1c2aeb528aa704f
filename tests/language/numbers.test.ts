import { expect, it } from 'vitest';
import { counted } from '../../src/language/numbers.js';

it.each([
  [0, '0 transcripten'],
  [1, '1 transcript'],
  [2, '2 transcripten'],
  [1_200, '1.200 transcripten'],
])('%i is counted as %s', (value, text) => {
  expect(counted(value, 'transcript', 'transcripten')).toBe(text);
});
