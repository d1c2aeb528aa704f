/** English words, by a list and the endings of English. */

import { expect, it } from 'vitest';
import { englishWords } from '../../src/language/english.js';

const isEnglish = englishWords('carry\ndepend\nrun\nmake\nthey\ndo\n');

it.each(['carry', 'carries', 'carried', 'depends', 'running', 'making', 'makes', "they're", "don't", 'i'])(
  'knows a word that is listed, also with an ending: %s',
  (word) => {
    expect(isEnglish(word)).toBe(true);
  },
);

it.each(['ing', 's', 'dependeren', 'wijkbudget', 'runde', 'x'.repeat(10_000)])(
  'knows no other words: %.20s',
  (word) => {
    expect(isEnglish(word)).toBe(false);
  },
);
