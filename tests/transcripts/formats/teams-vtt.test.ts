import { describe, expect, test } from 'vitest';
import { messageOf } from '../../support/message.js';
import { type Row, read, rowsOf } from '../../support/turns.js';

const A = '3f0c9a54-7d1e-4b62-9c0a-5be1d2a7f601';
const B = 'b81d77e2-06f4-4f0e-8a53-20c6f4f9e3aa';

/** A file of these cues, one second apart; each is an id and a text. */
function vtt(...cues: readonly (readonly [id: string, text: string])[]): string {
  const blocks = cues.map(([id, text], at) => `${id}\n00:00:0${at}.000 --> 00:00:0${at}.900\n${text}\n`);
  return `WEBVTT\n\n${blocks.join('\n')}`;
}

function turnsOf(...cues: readonly (readonly [id: string, text: string])[]): Row[] {
  return rowsOf(read(vtt(...cues)));
}

describe('captions of Teams', () => {
  test('join the pieces of one utterance into one turn', () => {
    const rows = turnsOf(
      [`${A}/18-0`, '<v Ans>Hoe\nging</v>'],
      [`${A}/18-1`, '<v Ans>het?</v>'],
      [`${B}/7-0`, '<v Cor>Goed.</v>'],
    );
    expect(rows).toEqual([
      ['Ans', 0, 'Hoe ging het?'],
      ['Cor', 2, 'Goed.'],
    ]);
  });

  test('make one turn of what one speaker says in two utterances', () => {
    const rows = turnsOf([`${A}/18-0`, '<v Ans>Ja.</v>'], [`${A}/19-0`, '<v Ans>Nee.</v>']);
    expect(rows).toEqual([['Ans', 0, 'Ja. Nee.']]);
  });

  test('without ids join what one speaker says on', () => {
    const rows = turnsOf(['', '<v Ans>Ja.</v>'], ['', '<v Ans>Nee.</v>'], ['', '<v Cor>Zo.</v>']);
    expect(rows).toEqual([
      ['Ans', 0, 'Ja. Nee.'],
      ['Cor', 2, 'Zo.'],
    ]);
  });

  test.each([
    ['<v Ans Bos | Buurtwerk &amp; Co>Ja.</v>', 'Ans Bos | Buurtwerk & Co'],
    ['<v Ans Bos (Guest)>Ja.</v>', 'Ans Bos (Guest)'],
    ['<v Andr&#233; &quot;Dré&quot; O&apos;Neill>Ja.</v>', 'André "Dré" O\'Neill'],
    ['<v Ans\nBos>Ja.</v>', 'Ans Bos'],
    ['<v.luid.eerst Ans>Ja.</v>', 'Ans'],
    ['<v  Ans  >Ja.', 'Ans'],
    ['<v [extern] Ans: Bos>Ja.</v>', '[extern] Ans: Bos'],
  ])('take the name from %j', (text, name) => {
    expect(turnsOf(['', text])).toEqual([[name, 0, 'Ja.']]);
  });

  test('give a cue without a tag no speaker when its utterance is its own', () => {
    const rows = turnsOf(
      [`${A}/1-0`, '<v Ans>Ja.</v>'],
      [`${B}/2-0`, '(ruis op de lijn)'],
      [`${A}/3-0`, '<v Ans>Nee.</v>'],
    );
    expect(rows).toEqual([
      ['Ans', 0, 'Ja.'],
      ['', 1, '(ruis op de lijn)'],
      ['Ans', 2, 'Nee.'],
    ]);
  });

  test('keep a colon in speech', () => {
    expect(turnsOf(['', '<v Ans>Cor: dat zei ik. R: ook.</v>'])).toEqual([
      ['Ans', 0, 'Cor: dat zei ik. R: ook.'],
    ]);
  });

  test('take the name from a later piece when the first has none', () => {
    const rows = turnsOf([`${A}/18-0`, 'Hoe ging'], [`${A}/18-1`, '<v Ans>het?</v>']);
    expect(rows).toEqual([['Ans', 0, 'Hoe ging het?']]);
  });

  test('give each of two voices in one cue its own words', () => {
    expect(turnsOf(['', '<v Ans>Hoe?</v>\n<v Cor>Goed.</v>'])).toEqual([
      ['Ans', 0, 'Hoe?'],
      ['Cor', 0, 'Goed.'],
    ]);
  });

  test('join an utterance through which another was spoken', () => {
    const rows = turnsOf(
      [`${A}/18-0`, '<v Ans>Ik dacht</v>'],
      [`${B}/19-0`, '<v Cor>Hm.</v>'],
      [`${A}/18-1`, '<v Ans>van niet.</v>'],
    );
    expect(rows).toEqual([
      ['Ans', 0, 'Ik dacht van niet.'],
      ['Cor', 1, 'Hm.'],
    ]);
  });
});

test('a cue names at most a thousand voices', () => {
  const voices = (count: number) => `WEBVTT\n\n00:00 --> 00:01\n${'<v Ans>ja</v>'.repeat(count)}`;
  expect(read(voices(1_000)).transcript.turns).toHaveLength(1);
  expect(messageOf(() => read(voices(1_001)))).toBe(
    'regel 4: dit blok heeft onredelijk veel sprekers. Exporteer het transcript opnieuw uit Teams.',
  );
});
