/** What holds for every transcript that a reader gives, whatever the file was. */

import { expect } from 'vitest';
import type { ReadResult } from '../../src/model/transcript.js';

/** A refusal is sound too. */
export function expectSound(result: ReadResult | null): void {
  if (result === null) return;
  const { text, turns } = result.transcript;
  const spoken = turns.map(({ start, end }) => text.slice(start, end));
  expect(spoken.join('\n')).toBe(text);
  expect(turns.length).toBeGreaterThan(0);
  let next = 0;
  turns.forEach(({ number, start, end, speaker, seconds }, index) => {
    expect([number, start]).toEqual([index + 1, next]);
    expect(end).toBeGreaterThan(start);
    expect(speaker).toBe(speaker.trim());
    if (seconds !== null) expect(Number.isFinite(seconds) && seconds >= 0).toBe(true);
    next = end + 1;
  });
  for (const words of spoken) expect(words).toMatch(/^\S(?:[^\n\r]*\S)?$/);
  expect(text.isWellFormed()).toBe(true);
  expect(text.normalize('NFC')).toBe(text);
  for (const warning of result.warnings) expect(warning).not.toMatch(/[.\n]$/);
}
