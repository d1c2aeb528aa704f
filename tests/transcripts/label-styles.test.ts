import { describe, expect, test } from 'vitest';
import { read, rowsOf } from '../support/turns.js';

/** Two speakers who each speak twice, with these labels in front, as a typist would write them. */
function typed(interviewer: string, respondent: string): string {
  return `${interviewer} Hoe ging het?\n${respondent} Het ging goed.\n${interviewer} En toen?\n${respondent} Beter.\n`;
}

function labelsIn(text: string): (readonly [string, number | null, string])[] {
  return rowsOf(read(text)).map(([speaker, seconds, spoken]) => [speaker, seconds, spoken]);
}

function conversation(interviewer: string, respondent: string, seconds: number | null = null) {
  return [
    [interviewer, seconds, 'Hoe ging het?'],
    [respondent, seconds, 'Het ging goed.'],
    [interviewer, seconds, 'En toen?'],
    [respondent, seconds, 'Beter.'],
  ];
}

describe('a typist may label with', () => {
  test.each([
    ['I:', 'R:'],
    ['i:', 'r:'],
    ['I :', 'R :'],
    ['I1:', 'R12:'],
    ['I 1:', 'R 2:'],
    ['INT:', 'RESP:'],
    ['Interviewer:', 'Respondent:'],
    ['INTERVIEWER:', 'GEÏNTERVIEWDE:'],
    ['Interviewster:', 'Respondente 3:'],
    ['Onderzoeker:', 'Deelnemer 12:'],
    ['Vraag:', 'Antwoord:'],
    ['V:', 'A:'],
    ['M:', 'P3:'],
    ['Spreker 1:', 'Spreker 2:'],
    ['Interviewer Sanne:', 'Opbouwwerker Moerwijk:'],
    ['SW:', 'W.H.:'],
    ['S. de Wit:', "Jan van 't Hof:"],
    ['Mw. Jansen:', 'Dhr. El Idrissi:'],
    ['İbrahim Şahin:', 'Zoë Özdemir-Čapek:'],
    ['Ans/Cor:', 'Allen:'],
    ['Int.:', 'Resp.:'],
    ['I:', 'R-1:'],
    ['Interviewer:', 'Geinterviewde 2:'],
  ])('%s and %s', (interviewer, respondent) => {
    const bare = (label: string) => label.replace(/ ?:$/, '');
    expect(labelsIn(typed(interviewer, respondent))).toEqual(
      conversation(bare(interviewer), bare(respondent)),
    );
  });

  test.each([
    ['[I]:', '[R]:'],
    ['**I:**', '**R:**'],
    ['**I**:', '**R**:'],
    ['__I:__', '__R:__'],
    ['I:\n', 'R:\n'],
    ['I:\t', 'R:\t'],
    ['I\u00a0:', 'R:\u00a0'],
  ])('%j and %j around the same letters', (interviewer, respondent) => {
    expect(labelsIn(typed(interviewer, respondent))).toEqual(conversation('I', 'R'));
  });

  test.each([
    '[00:01:02] X:',
    '(1:02) X:',
    '00:01:02 X:',
    '1:02.480 X:',
    'X [00:01:02]:',
    'X (1:02):',
    'X 1:02:',
  ])('a time, as in %s', (style) => {
    const text = typed(style.replace('X', 'I'), style.replace('X', 'R'));
    expect(labelsIn(text)).toEqual(conversation('I', 'R', 62));
  });

  test('a different label each time', () => {
    expect(labelsIn('I: Een.\nInterviewer: Twee.\nR: Drie.\nrespondent 1: Vier.\n')).toEqual([
      ['I', null, 'Een.'],
      ['Interviewer', null, 'Twee.'],
      ['R', null, 'Drie.'],
      ['respondent 1', null, 'Vier.'],
    ]);
  });
});

describe('a typist may also label with', () => {
  test.each([
    ['I:', 'R1 (v):'],
    ['I:', 'Respondent (man, 45):'],
    ['I:', 'Respondent #2:'],
    ['I:', 'Respondent nr. 2:'],
    ['Interviewer (Sanne):', 'Respondent (Wil):'],
    ['Interviewer:', 'mevrouw Jansen:'],
    ['Interviewer:', 'dhr. Jansen:'],
    ['Interviewer:', 'Ans en Cor:'],
    ['Interviewer:', "Ans d'Hont:"],
    ['Interviewer:', 'Piet in ’t Veld:'],
    ['Interviewer:', 'فاطمة:'],
  ])('%s and %s', (interviewer, respondent) => {
    const bare = (label: string) => label.replace(/:$/, '');
    expect(labelsIn(typed(interviewer, respondent))).toEqual(
      conversation(bare(interviewer), bare(respondent)),
    );
  });

  test.each([
    ['(I):', '(R):'],
    ['- I:', '- R:'],
    ['• I:', '• R:'],
    ['*I:*', '*R:*'],
    ['I\t', 'R\t'],
    ['\u200bI:', '\u200bR:'],
  ])('%j and %j around the same letters', (interviewer, respondent) => {
    expect(labelsIn(typed(interviewer, respondent))).toEqual(conversation('I', 'R'));
  });

  test.each(['X: [00:01:02]', 'X: (1:02)', '00:01:02 - X:', '[00:01:02 - 00:01:04] X:', '[00:01:02]\nX:'])(
    'a time, as in %j',
    (style) => {
      const text = typed(style.replace('X', 'I'), style.replace('X', 'R'));
      expect(labelsIn(text)).toEqual(conversation('I', 'R', 62));
    },
  );

  test.each(['Moderator', 'Gespreksleider', 'Geinterviewde', 'P1', 'R-1', 'Bewoner 2'])(
    'a role that speaks once, as %s',
    (role) => {
      expect(labelsIn(`I: Hoe ging het?\n${role}: Goed.\n`)).toEqual([
        ['I', null, 'Hoe ging het?'],
        [role, null, 'Goed.'],
      ]);
    },
  );

  test('a label glued to a number', () => {
    expect(labelsIn('I:Hoeveel?\nR:50 euro.\nI:Wanneer?\nR:17:30 uur.\n')).toEqual([
      ['I', null, 'Hoeveel?'],
      ['R', null, '50 euro.'],
      ['I', null, 'Wanneer?'],
      ['R', null, '17:30 uur.'],
    ]);
  });
});
