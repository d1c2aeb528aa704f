import { describe, expect, it, vi } from 'vitest';
import { writeZip } from '../../../src/files/office/write-zip.js';
import { readZip } from '../../../src/files/office/zip.js';

const PARTS = { 'word/één.xml': '<a>é</a>'.repeat(99), 'beeld.png': new Uint8Array(500).fill(7), leeg: '' };

describe('writeZip', () => {
  it.each([0, 6] as const)(
    'writes parts that come back as they were, in their order, at level %d',
    (level) => {
      const read = [...readZip(writeZip(PARTS, level), () => true)];
      expect(read.map(([name, part]) => [name, Buffer.from(part)])).toEqual(
        Object.entries(PARTS).map(([name, part]) => [name, Buffer.from(part)]),
      );
    },
  );

  it('makes the same bytes of the same parts whatever the clock says', () => {
    const at = (time: string) => {
      vi.setSystemTime(new Date(time));
      return Buffer.from(writeZip(PARTS));
    };
    try {
      expect(at('2026-01-01T00:00:00Z')).toEqual(at('2031-07-09T12:34:56Z'));
    } finally {
      vi.useRealTimers();
    }
  });
});
