import { describe, expect, test } from 'vitest';
import { doubtsAbout } from '../../src/transcripts/doubts.js';
import { spoken } from '../support/spoken.js';
import { read } from '../support/turns.js';

const LISTEN = 'Luister na en haal ze zo nodig uit het bestand';

describe('doubts about what a speech recogniser wrote', () => {
  test.each([
    'Ondertitels ingediend door de Amara.org gemeenschap',
    'Ondertiteld door iemand',
    'Ondertiteling door de omroep',
    'TV GELDERLAND 2021',
    'Bedankt voor het kijken!',
  ])('name the turn of a line from television: %s', (line) => {
    expect(doubtsAbout(spoken(['I', 'Hoe?'], ['R', `Goed. ${line} Dus.`]))).toEqual([
      `1 zin lijkt verzonnen door de spraakherkenning, zoals ondertiteling (beurt 2). ${LISTEN}`,
    ]);
  });

  test('count such lines, and name five turns at most', () => {
    const turns = Array.from({ length: 7 }, () => ['R', 'Bedankt voor het kijken.'] as const);
    expect(doubtsAbout(spoken(...turns))).toEqual([
      `7 zinnen lijken verzonnen door de spraakherkenning, zoals ondertiteling (beurten 1, 2, 3, 4, 5, 6 en 7). ${LISTEN}`,
    ]);
  });

  test('name the turn in which one sentence comes ten times in a row, within a turn or over several', () => {
    const loop =
      '1 zin staat 10 keer of vaker achter elkaar (beurt 2). Luister na en haal de herhaling zo nodig uit het bestand';
    expect(doubtsAbout(spoken(['I', 'Hoe?'], ['R', 'Ik weet het niet. '.repeat(12).trim()]))).toEqual([loop]);
    expect(doubtsAbout(spoken(['R', 'Ja. '.repeat(6).trim()], ['I', 'Ja. '.repeat(4).trim()]))).toEqual([
      loop,
    ]);
  });

  test('are none about ordinary speech', () => {
    const turns = [
      ['I', 'Bedankt. En kijken jullie terug? Ja. Ja. Ja.'],
      ['R', `Ik keek tv met ondertitels. ${'Nee. Ja. '.repeat(12)}`.trim()],
    ] as const;
    expect(doubtsAbout(spoken(...turns))).toEqual([]);
  });

  test('are raised for every format', () => {
    expect(read('I: Hoe?\nR: Bedankt voor het kijken.').warnings).toHaveLength(1);
  });
});
