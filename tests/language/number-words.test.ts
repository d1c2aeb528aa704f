import { expect, it } from 'vitest';
import { numberInWord } from '../../src/language/number-words.js';

it.each([
  ['één', 1],
  ['Elf', 11],
  ['drieëntwintig', 23],
  ['achtenveertig', 48],
  ['negentig', 90],
  ['honderd', 100],
  ['honderdtwaalf', 112],
  ['tweehonderdenvijf', 205],
  ['driehonderdachtendertig', 338],
  ['drieëntwintighonderd', 2_300],
  ['duizend', 1_000],
  ['vijftigduizend', 50_000],
  ['tweeduizendvierhonderd', 2_400],
  ['honderdtwintigduizend', 120_000],
])('reads %s as %d', (word, value) => {
  expect(numberInWord(word)).toBe(value);
});

it.each([
  '',
  'plein',
  'en',
  'enkele',
  'eenzaam',
  'honderdtal',
  'duizendpoot',
  'twintiger',
  'vijfhonderdkoppig',
])('sees no number in "%s"', (word) => {
  expect(numberInWord(word)).toBeNull();
});
