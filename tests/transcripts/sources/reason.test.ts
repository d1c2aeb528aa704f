import { describe, expect, test } from 'vitest';
import { readTranscript } from '../../../src/transcripts/index.js';
import { refuseBeyondReason } from '../../../src/transcripts/sources/reason.js';
import type { Source } from '../../../src/transcripts/sources/source.js';
import { messageOf } from '../../support/message.js';

const TOO_LONG =
  'dit bestand is veel langer dan een interview en is daarom niet gelezen. Bewaar er alleen het transcript in.';
const CAPS = { characters: 8, lines: 3 };

function text(content: string): Source {
  return { kind: 'text', text: content };
}

function paragraphs(...texts: string[]): Source {
  return {
    kind: 'paragraphs',
    origin: 'docx',
    paragraphs: texts.map((content) => ({ text: content, boldLead: 0 })),
    warnings: [],
  };
}

describe('a source is refused', () => {
  test.each([
    ['a text of too many characters', text('123456789'), text('12345678')],
    ['a text of too many lines', text('\n\n\n'), text('a\nb\nc')],
    ['soft line breaks without end', text('\v\u2028\u2029'), text('\v\u2028')],
    ['paragraphs with too many characters together', paragraphs('1234', '56789'), paragraphs('1234', '5678')],
    ['too many paragraphs', paragraphs('', '', '', ''), paragraphs('', '', '')],
    ['too many lines in paragraphs', paragraphs('a\nb', 'c\nd'), paragraphs('a\nb', 'c')],
  ])('for %s, and not for one less', (_name, tooLong, fits) => {
    expect(messageOf(() => refuseBeyondReason(tooLong, CAPS))).toBe(TOO_LONG);
    expect(() => refuseBeyondReason(fits, CAPS)).not.toThrow();
  });

  test.each([undefined, 'txt', 'md', 'otter', 'enquete-csv'])(
    'before the format looks at it: %s',
    async (named) => {
      const lines = new TextEncoder().encode('I: ja\n'.repeat(100_000));
      await expect(readTranscript(lines, { speakers: [] }, named)).rejects.toThrow(TOO_LONG);
    },
  );

  test('but JSON may spread its words over more lines', async () => {
    const json = new TextEncoder().encode(`{"text": "ja"${'\n'.repeat(200_000)}}`);
    expect((await readTranscript(json, { speakers: [] })).transcript.text).toBe('ja');
  });
});
