import { describe, expect, test } from 'vitest';
import { linesOfMarkdown, looksLikeMarkdown } from '../../src/transcripts/markdown.js';

/** The lines that are speech, unless a label makes something else of them. */
function speechIn(text: string): string[] {
  return linesOfMarkdown(text).flatMap(({ text: line, isSpeech }) => (isSpeech ? [line] : []));
}

describe('linesOfMarkdown', () => {
  test('keeps the number of each line, also behind a comment of several lines', () => {
    const lines = linesOfMarkdown('een <!-- a\nb\nc --> twee\n\n> quote\ndrie');
    expect(lines.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(lines[2]?.text).toBe(' twee');
  });

  test('takes headings, drawn lines and quotes with their next lines for no speech', () => {
    expect(speechIn('## Kop ##\neen\n---\n* * *\n> quote\nverder\n\ntwee')).toEqual(['een', '', 'twee']);
  });

  test('loses no more than a line to a comment without an end', () => {
    expect(speechIn('een <!-- weg\ntwee\n<!-- x --> drie')).toEqual(['een ', 'twee', ' drie']);
  });

  test('takes marks out, and only marks', () => {
    expect(speechIn('*a* **b** ***c*** 5 * 3 \\*d\\* 2*3 \\# e')).toEqual(['a b c 5 * 3 *d* 2*3 # e']);
  });

  test('reads a heading beyond reason as speech', () => {
    const long = `# ${'woord '.repeat(60)}`;
    expect(speechIn(long)).toEqual([long]);
  });
});

describe('looksLikeMarkdown', () => {
  test.each(['# T\nI: a', 'I: a\n\n### R\nb', '**I** a', 'a\n__R:__ b', 'a\n<!-- b -->'])(
    'knows %j',
    (text) => {
      expect(looksLikeMarkdown(text)).toBe(true);
    },
  );

  test.each(['I: a\n# b', '#kop', 'a **b** c', 'a # b', ''])('is not misled by %j', (text) => {
    expect(looksLikeMarkdown(text)).toBe(false);
  });
});

test('a heading loses the signs behind it, and only those', () => {
  expect(linesOfMarkdown('# a # b  ## ').map(({ text }) => text)).toEqual(['a # b\t']);
});
