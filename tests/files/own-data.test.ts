/** The data of the program itself: found wherever it runs from, and lists that a person can read. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readOwnBytes, readWords } from '../../src/files/own-data.js';
import { messageOf } from '../support/message.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LISTS = readdirSync(join(ROOT, 'data', 'words'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.txt'))
  .map((path) => path.replaceAll('\\', '/').replace('.txt', ''))
  .filter((name) => !name.endsWith('-licence'));

it('is found beside the folder that the program runs from', () => {
  expect(readOwnBytes('weights/names.bin').length).toBeGreaterThan(100_000);
  expect(readWords('names/titles')).toContain('mevrouw');
});

it('is said to be missing from the program, not from the project', () => {
  expect(messageOf(() => readOwnBytes('weights/weg.bin'))).toMatch(
    /weg\.bin: dit bestand hoort bij wijkstem zelf, en het ontbreekt of is niet te lezen\. Installeer wijkstem opnieuw\.$/,
  );
});

describe('a list of words', () => {
  it.each(LISTS)(
    '%s says first what it is for, and has every line once, without spaces around it',
    (name) => {
      const text = readFileSync(join(ROOT, 'data', 'words', `${name}.txt`), 'utf8');
      expect(text).toMatch(/^# [^\n]+[.:]/);
      expect(text.endsWith('\n')).toBe(true);
      const words = readWords(name);
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
      expect(words.filter((word) => word !== word.trim() || word !== word.normalize('NFC'))).toEqual([]);
    },
  );

  it('is read by the program, or stands for a word in a phrase', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /^(?:names|sensitive)\b.*\.ts$/.test(path))
      .map((path) => readFileSync(join(ROOT, 'src', path), 'utf8'));
    const phrases = LISTS.filter((name) => name.startsWith('sensitive/')).flatMap(readWords);
    const asked = [...sources, ...phrases].join('\n');
    const unread = LISTS.filter((name) => {
      const list = name.split('/').at(-1) ?? '';
      return ![`'${name}'`, `'${list}'`, `@${list}`].some((use) => asked.includes(use));
    });
    expect(unread).toEqual([]);
  });

  it('leaves out what says what it is for, and empty lines', () => {
    const [faith] = [readWords('sensitive/terms/faith')];
    expect(faith).toContain('moslim*');
    expect(faith.filter((line) => line === '' || line.startsWith('#'))).toEqual([]);
  });
});
