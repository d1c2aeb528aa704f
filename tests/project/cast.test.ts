import { describe, expect, it } from 'vitest';
import { byFile, castOf } from '../../src/project/cast.js';
import { readProject } from '../../src/project/project-file.js';
import { PROJECT } from '../support/project.js';

const project = readProject(new TextEncoder().encode(`${PROJECT}interviewers: [Noor Voorbeeld]\n`));

/** Who the labels of `groep.txt` stand for, one line each; `rows` are respondent and speaker. */
function cast(labels: readonly string[], rows: readonly (readonly [string, string | null])[]): string[] {
  const appearances = rows.map(([respondent, speaker]) => ({
    respondent,
    speaker,
    file: 'groep.txt',
    date: null,
  }));
  return castOf('groep.txt', labels, project, appearances).map(
    ({ speaker, role, respondent }) => `${speaker} = ${respondent ?? role}`,
  );
}

describe('castOf', () => {
  it('says for each label, in order, in which file and role it speaks', () => {
    const appearances = [{ respondent: 'R01', speaker: 'R', file: 'a.txt', date: null }];
    expect(castOf('a.txt', ['I', 'R', 'Stem'], project, appearances)).toEqual([
      { file: 'a.txt', speaker: 'I', role: 'interviewer', respondent: null },
      { file: 'a.txt', speaker: 'R', role: 'respondent', respondent: 'R01' },
      { file: 'a.txt', speaker: 'Stem', role: 'onbekend', respondent: null },
    ]);
  });

  it.each([
    'I',
    'i',
    'I2',
    'I 2',
    'Int',
    'Interviewer',
    'INTERVIEWER 1',
    'Interviewster',
    'Onderzoeker',
    'Vraag',
    'Vraag 12',
    'Interviewer 10',
    'Interviewer_1',
    'Interviewer #2',
    'Interviewer (Sanne)',
    'Int.',
    'Moderator',
    'Gespreksleider',
    'Q',
    ' I ',
  ])('takes %j for an interviewer', (label) => {
    expect(cast([label], [])).toEqual([`${label} = interviewer`]);
  });

  it.each(['Ina', 'Irene', 'R', 'Vraagbaak', 'Interviewee', ''])(
    'does not take %j for an interviewer',
    (label) => {
      expect(cast([label], [])).toEqual([`${label} = onbekend`]);
    },
  );

  it('knows the interviewers that project.yaml names, whatever their capitals', () => {
    expect(cast(['noor voorbeeld '], [])).toEqual(['noor voorbeeld  = interviewer']);
  });

  it('compares labels without regard to capitals, outer spaces and the way accents are written', () => {
    expect(
      cast(
        ['RENE\u0301', 'Anna'],
        [
          ['R01', 'René'],
          ['R02', ' anna '],
        ],
      ),
    ).toEqual(['RENE\u0301 = R01', 'Anna = R02']);
  });

  it('gives the only label left to the row without a speaker', () => {
    expect(cast(['I', 'Noor Voorbeeld', 'Bewoner'], [['R01', null]])).toEqual([
      'I = interviewer',
      'Noor Voorbeeld = interviewer',
      'Bewoner = R01',
    ]);
    expect(
      cast(
        ['I', 'Anna', 'Bram'],
        [
          ['R01', 'Anna'],
          ['R02', null],
        ],
      ),
    ).toEqual(['I = interviewer', 'Anna = R01', 'Bram = R02']);
  });

  it('gives a text without speakers to the row without a speaker', () => {
    expect(cast([''], [['R01', null]])).toEqual([' = R01']);
  });

  it('guesses nothing when two labels are left', () => {
    expect(cast(['I', 'Anna', 'Bram'], [['R01', null]])).toEqual([
      'I = interviewer',
      'Anna = onbekend',
      'Bram = onbekend',
    ]);
  });

  it('believes respondents.csv when it gives the label of an interviewer to a respondent', () => {
    expect(cast(['I', 'R'], [['R01', 'I']])).toEqual(['I = R01', 'R = onbekend']);
  });

  it('gives no cast to a file without turns', () => {
    expect(cast([], [['R01', null]])).toEqual([]);
  });

  it('takes labels that differ only in capitals for one voice', () => {
    expect(cast(['I', 'R', 'r'], [['R01', null]])).toEqual(['I = interviewer', 'R = R01', 'r = R01']);
  });
});

describe('byFile', () => {
  it('gives the rows of each file, in the order of respondents.csv', () => {
    const rows = [
      { respondent: 'R01', speaker: 'Anna', file: 'groep.txt', date: null },
      { respondent: 'R02', speaker: null, file: 'ander.txt', date: null },
      { respondent: 'R03', speaker: 'Bram', file: 'groep.txt', date: null },
    ];
    expect(byFile(rows)).toEqual(
      new Map([
        ['groep.txt', [rows[0], rows[2]]],
        ['ander.txt', [rows[1]]],
      ]),
    );
  });
});
