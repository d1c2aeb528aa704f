/** The data of the program itself: found wherever the program runs from, with what comments say left out. */

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readOwnBytes } from '../../src/files/own-data.js';

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

it('is found beside the folder that the program runs from', () => {
  expect(readdirSync(`${DATA}weights`)).toEqual(['names.bin']);
  expect(readOwnBytes('weights/names.bin').length).toBeGreaterThan(100_000);
});
