import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/errors.js';
import { FORMATS } from '../../src/transcripts/index.js';
import type { Source } from '../../src/transcripts/sources/source.js';

const SIZE = 400_000;
/** What a pattern may start on, or nearly match, again and again; the runner's time limit is the guard. */
const UNITS = [' ', 'a ', '*a', '__a ', '# ', '- ', '<v ', '<!--', '00:00:01 ', '[0', '(1 ', ': ', '//S01: '];

/** A line that ends otherwise than it goes on. */
function hostile(unit: string): string {
  return `${unit.repeat(Math.ceil(SIZE / unit.length))}\u00a7`;
}

/** Asks every format whether it recognises the source and, whatever it says, lets it read. */
function readInEveryWay(source: Source): void {
  for (const format of FORMATS) {
    const hints = { speakers: ['Ans Bos', 'a'] };
    try {
      if (format.kind === 'text' && source.kind === 'text') {
        format.recognises(source, hints);
        format.read(source, hints);
      } else if (format.kind === 'paragraphs' && source.kind === 'paragraphs') {
        format.recognises(source, hints);
        format.read(source, hints);
      }
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
    }
  }
}

describe('a line that goes on and on comes to an end in every format', () => {
  test.each(UNITS)('of %j', (unit) => {
    const line = hostile(unit);
    readInEveryWay({ kind: 'text', text: `${line}\nI: a\nR: b` });
    const paragraphs = [{ text: line, boldLead: SIZE }];
    readInEveryWay({ kind: 'paragraphs', origin: 'docx', paragraphs, warnings: [] });
  });
});
