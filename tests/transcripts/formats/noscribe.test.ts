import { describe, expect, test } from 'vitest';
import { messageOf } from '../../support/message.js';
import { read, rowsOf } from '../../support/turns.js';

describe('the text of noScribe', () => {
  test('begins below its preamble', () => {
    const result = read(
      'Titel: tuin\n\nTranscribed with noScribe vers. 0.6\n\nS01: [00:00:12] Ja: (..) goed.\nEn af.',
    );
    expect(result.transcript.format).toBe('noscribe-txt');
    expect(rowsOf(result)).toEqual([['S01', 12, 'Ja: goed. En af.']]);
  });

  test('may have names instead of numbers', () => {
    const text = 'Transcribed with noScribe vers. 0.6\n\nAns Bos [00:00:12]: Hoe?\nCor [00:00:15]: Goed.';
    expect(rowsOf(read(text))).toEqual([
      ['Ans Bos', 12, 'Hoe?'],
      ['Cor', 15, 'Goed.'],
    ]);
  });

  test('is no typed transcript with times', () => {
    expect(read('Interviewer [00:00:12]: Hoe?\nRespondent: [00:00:15] Goed.').transcript.format).toBe('txt');
  });

  test('without speakers is one turn, with a warning', () => {
    const result = read('Transcribed with noScribe vers. 0.6\n\nHoe ging het?\nGoed.');
    expect(rowsOf(result)).toHaveLength(1);
    expect(result.warnings).toEqual(['het bestand noemt geen sprekers: de hele tekst is één beurt']);
  });
});

describe('the page of noScribe', () => {
  const anchor = (start: number, text: string) => `<p><a name="ts_${start}_9_S01">${text}</a></p>`;

  test('takes the time of the anchor where the label has none', () => {
    expect(
      rowsOf(read(`<html><body>${anchor(1_500, 'Ans: Hoe?')}${anchor(2_000, 'Cor: Goed.')}</body></html>`)),
    ).toEqual([
      ['Ans', 1.5, 'Hoe?'],
      ['Cor', 2, 'Goed.'],
    ]);
  });

  test('may hold signs that look like tags', () => {
    expect(rowsOf(read(`<html>${anchor(0, 'S01: 5 &lt; 6 &amp;amp; <b>7</b>')}</html>`))).toEqual([
      ['S01', 0, '5 < 6 &amp; 7'],
    ]);
  });

  test.each([
    '<!DOCTYPE html><html><body><p>I: Hoe?</p><p>R: Goed.</p></body></html>',
    '\n<html lang="nl">',
    '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html xmlns="x">',
  ])('is refused when another program made it: %s', (page) => {
    expect(messageOf(() => read(page))).toBe(
      'dit is een webpagina en geen transcript van noScribe. Sla het transcript op als tekst of als docx.',
    );
  });

  test.each(['<', '<a name="ts_', '<p><a name="ts_1_">', '<p', '&lt;', '&', 'S01: [00:00:01] ', '//S01: '])(
    'returns from 0.9 megabytes of %j',
    (piece) => {
      const page = `<html>${anchor(0, 'S01: Ja.')}${anchor(1, piece.repeat(900_000 / piece.length))}`;
      expect(rowsOf(read(page))[0]?.[2]).toMatch(/^Ja\./);
    },
  );
});

describe('the captions of noScribe', () => {
  test('keep what is said through another with that turn', () => {
    const cue = (tag: string, text: string) => `00:01.000 --> 00:02.000\n<v ${tag}>${text}\n\n`;
    const result = read(
      `WEBVTT t\n\n${cue('S01', 'Ik')}${cue('//S02', '//S02: ja')}${cue('S01', '// ook.')}${cue('S02', 'Mooi.')}`,
    );
    expect(result.transcript.format).toBe('noscribe-vtt');
    expect(rowsOf(result).map(([speaker, , text]) => [speaker, text])).toEqual([
      ['S01', 'Ik ook.'],
      ['S02', 'Mooi.'],
    ]);
    expect(result.transcript.turns[0]?.notes).toEqual(['S02: ja']);
  });
});
