import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/model/errors.js';
import { messageOf } from '../../support/message.js';
import { read, rowsOf } from '../../support/turns.js';

const NO_TRANSCRIPT =
  'dit JSON-bestand is geen transcript van whisper of Amberscript, of het is beschadigd. Exporteer het opnieuw.';
const NOBODY = 'het bestand noemt geen sprekers: de hele tekst is één beurt';

describe('a transcript in JSON', () => {
  test('may be a bare list of segments', () => {
    expect(
      rowsOf(read('[{"start": 1.5, "text": " Ja."}, {"start": "2", "text": "Nee.", "speaker": "A"}]')),
    ).toEqual([
      ['', 1.5, 'Ja.'],
      ['A', 2, 'Nee.'],
    ]);
  });

  test('may hold the text alone', () => {
    const result = read('{"text": "Ja. Nee."}');
    expect([rowsOf(result), result.warnings]).toEqual([[['', null, 'Ja. Nee.']], [NOBODY]]);
  });

  test('of Amberscript may name a speaker nowhere, or call it by a number', () => {
    const words = '[{"text": "Ja", "start": "0.5"}, {"text": "."}]';
    const result = read(`{"speakers": [{"spkid": 1}], "segments": [{"speaker": 1, "words": ${words}}]}`);
    expect(result.transcript.format).toBe('amberscript-json');
    expect(rowsOf(result)).toEqual([['1', 0.5, 'Ja.']]);
  });

  test.each(['-1', '"x"', 'null', '""', '[]', 'true', '1e999'])('with time %s has no time', (start) => {
    expect(rowsOf(read(`{"segments": [{"start": ${start}, "text": "Ja."}]}`))).toEqual([['', null, 'Ja.']]);
  });

  test.each(['null', '{}', '[]', 'true'])('passes over a text that is %s', (said) => {
    expect(rowsOf(read(`{"segments": [{"text": ${said}}, 7, null, [], {"text": "Ja."}]}`))).toEqual([
      ['', null, 'Ja.'],
    ]);
  });

  test('holds no control characters', () => {
    expect(read('{"segments": [{"text": "a\\u0000b\\u001bc\\ud800"}]}').transcript.text).toBe('a b c\ufffd');
  });
});

describe('JSON that is no transcript is refused', () => {
  test.each([
    '{"a": 1}',
    '{}',
    '{"segments": {}}',
    '{"segments": [{"text": "Ja."',
    '{"speakers": []}',
    '[{}]',
    '[{',
    `{"a": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    `${'{"a":'.repeat(100_000)}`,
  ])('%#', (text) => {
    expect(messageOf(() => read(text))).toMatch(
      new RegExp(`^(?:${NO_TRANSCRIPT.replaceAll('.', '\\.')}|dit transcript bevat geen gesproken tekst.*)$`),
    );
  });

  test('and a list of whatever gives turns or a line for a person', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, named) => {
        const text = JSON.stringify(named ? { segments: [value], speakers: [value] } : { segments: value });
        try {
          expect(read(text).transcript.turns.length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          expect(error.message).toMatch(/^[^\n]+\.$/);
        }
      }),
    );
  });

  test('but a text that begins with a bracket is text', () => {
    expect(read('[SPEAKER_00]: Ja.').transcript.format).toBe('txt');
    expect(read('[] I: Ja.\nR: Nee.').transcript.format).toBe('txt');
  });
});

describe('hostile JSON', () => {
  const TOO_LARGE =
    'dit JSON-bestand is veel groter dan een transcript en is daarom niet gelezen. Exporteer het transcript opnieuw.';

  test('may hold a million values and not one more', () => {
    const json = (commas: number) => `{"text": "ja", "x": [0${',0'.repeat(commas)}]}`;
    expect(rowsOf(read(json(1_000_000 - 3)))).toEqual([['', null, 'ja']]);
    expect(messageOf(() => read(json(1_000_000 - 2)))).toBe(TOO_LARGE);
  });

  test.each(['[', '{"a":'])('that nests %s without end is refused', (piece) => {
    expect(messageOf(() => read(`{"segments": ${piece.repeat(2_000_000)}`))).toBe(TOO_LARGE);
    expect(messageOf(() => read(`{"segments": ${piece.repeat(200_000)}`))).toBe(NO_TRANSCRIPT);
  });
});
