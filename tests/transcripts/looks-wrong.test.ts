import { describe, expect, test } from 'vitest';
import { signsOfMisreading } from '../../src/transcripts/looks-wrong.js';
import { spoken } from '../support/spoken.js';
import { read } from '../support/turns.js';

const long = (end: string): string =>
  `${'Wij gingen naar het plein en kozen daar met stickers. '.repeat(6)}${end}`;

describe('a file that looks as if it was read wrong', () => {
  test.each([
    ['times', '00:01:30 Goed hoor.'],
    ['tags of captions', '<v Ans>Goed hoor.'],
    ['signs of a web page', 'Goed&nbsp;hoor.'],
    ['marks of speakers', 'Goed. SPEAKER_01 Hoor.'],
    ['arrows', '00.01 --> 00.02 Goed.'],
  ])('has %s among its words', (_, said) => {
    const turns = [1, 2, 3].flatMap(() => [['I', 'Hoe?'] as const, ['R', said] as const]);
    expect(signsOfMisreading(spoken(...turns))).toEqual([
      'tussen de woorden staan tijden of tekens die niemand uitspreekt (beurten 2, 4 en 6). Waarschijnlijk is het bestand niet goed gelezen: kijk het na, of haal ze eruit',
    ]);
  });

  test('has one speaker, and questions', () => {
    const text = `${long('Hoe ging dat? En toen? Wat vond u?')} ${long('Ja.').repeat(4)}`;
    expect(signsOfMisreading(spoken(['R', text]))).toEqual([
      expect.stringContaining('er is maar één spreker'),
    ]);
  });

  test('has long answers that end with the next question', () => {
    const turns = [1, 2, 3, 4, 5].flatMap(() => [
      ['R', long('En hoe ging het toen?')] as const,
      ['I', 'Ja.'] as const,
    ]);
    expect(signsOfMisreading(spoken(...turns))).toEqual([
      'lange antwoorden eindigen op een vraag (beurten 1, 3, 5, 7 en 9): misschien ontbreekt daar een label. Kijk het na',
    ]);
  });

  test('is told with every format', () => {
    const text = [1, 2, 3].map(() => 'I: Hoe?\nR: Goed. <v Ans>Hoor').join('\n');
    expect(read(text).warnings).toEqual([expect.stringContaining('tekens die niemand uitspreekt')]);
  });
});

describe('a file that was read well', () => {
  test('may hold a time or two, questions of who answers, and one who only tells', () => {
    expect(
      signsOfMisreading(
        spoken(
          ['I', 'Hoe laat begon het?'],
          ['R', 'Om 10:30, en om 12:15 was het klaar. Weet u dat niet meer?'],
          ['I', long('Wat vond u daarvan?')],
          ['R', long('Ja.')],
        ),
      ),
    ).toEqual([]);
    expect(signsOfMisreading(spoken(['R', long('Ja.').repeat(6)]))).toEqual([]);
  });
});
