import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.js';
import { readProject } from '../../src/project/project-file.js';
import { readRespondents } from '../../src/project/respondents-file.js';
import { messageOf } from '../support/message.js';
import { person } from '../support/people.js';
import { PROJECT } from '../support/project.js';

const project = readProject(new TextEncoder().encode(PROJECT));
const HEADER = 'respondent;perspectief;wijk;bestand;spreker;datum;toestemming_citeren;bewaren_tot;dubbelrol';

function read(...rows: readonly string[]) {
  return readRespondents(new TextEncoder().encode([HEADER, ...rows, ''].join('\n')), project, 'mensen.csv');
}

const mistakes = (...rows: readonly string[]) => messageOf(() => read(...rows)).split('\n');

describe('readRespondents', () => {
  it('reads a person and where that person speaks', () => {
    expect(read('R01;verdeler;noord;noord/R01.docx;Anna V.;12-5-2026;ja;2028-12-31;nee')).toEqual({
      respondents: [person('R01', 'verdeler', 'noord', { keepUntil: '2028-12-31' })],
      appearances: [{ respondent: 'R01', file: 'noord/R01.docx', speaker: 'Anna V.', date: '2026-05-12' }],
    });
  });

  it('never lets a person be quoted, and assumes no date or double role, where nothing is filled in', () => {
    const expected = {
      respondents: [person('R01', 'verdeler', 'noord', { mayBeQuoted: false })],
      appearances: [{ respondent: 'R01', file: 'R01.txt', speaker: null, date: null }],
    };
    expect(read('R01;verdeler;noord;R01.txt')).toEqual(expected);
    const short = new TextEncoder().encode(
      'bestand,wijk,perspectief,respondent\nR01.txt,noord,verdeler,R01\n',
    );
    expect(readRespondents(short, project, 'mensen.csv')).toEqual(expected);
  });

  it.each([
    ['ja', true],
    ['JA', true],
    ['j', true],
    ['nee', false],
    ['N', false],
    ['', false],
  ])('reads %j under toestemming_citeren as %s', (written, allowed) => {
    expect(read(`R01;verdeler;noord;R01.txt;;;${written}`).respondents[0]?.mayBeQuoted).toBe(allowed);
  });

  it.each(['x', '1', '0', 'WAAR', 'onwaar', 'ok'])(
    'takes %j under toestemming_citeren for no answer',
    (written) => {
      expect(messageOf(() => read(`R01;verdeler;noord;R01.txt;;;${written}`))).toBe(
        `mensen.csv, regel 2, kolom "toestemming_citeren": "${written}" is geen ja of nee. Vul ja of nee in (of j of n).`,
      );
    },
  );

  it('reads what else a person agreed to, and when they took it back', () => {
    const file = [
      'respondent;perspectief;wijk;bestand;toestemming_opname;toestemming_hercontact;ingetrokken_op',
      'R01;verdeler;noord;R01.txt;ja;nee;1-11-2026',
      'R02;verdeler;noord;R02.txt;;;',
    ].join('\n');
    const { respondents } = readRespondents(new TextEncoder().encode(file), project, 'mensen.csv');
    expect(respondents).toMatchObject([
      { mayBeRecorded: true, mayBeContacted: false, withdrawnOn: '2026-11-01' },
      { mayBeRecorded: null, mayBeContacted: null, withdrawnOn: null },
    ]);
  });

  it('does not mind capitals in a wijk and a perspective', () => {
    expect(read('R01;Verdeler;NOORD;R01.txt').respondents[0]).toMatchObject({
      perspective: 'verdeler',
      wijk: 'noord',
    });
  });

  it('writes the name of a file as the disk lists it: forward slashes, joined accents', () => {
    expect(read('R01;verdeler;noord;noord\\Rene\u0301.docx').appearances[0]?.file).toBe(
      'noord/Ren\u00E9.docx',
    );
  });

  it('takes two interviews with one person for one respondent', () => {
    const { respondents, appearances } = read(
      'R01;verdeler;noord;a.txt;R;1-5-2026',
      'R01;verdeler;noord;b.txt;R;2-6-2026',
    );
    expect(respondents.map(({ id }) => id)).toEqual(['R01']);
    expect(appearances.map(({ file, date }) => [file, date])).toEqual([
      ['a.txt', '2026-05-01'],
      ['b.txt', '2026-06-02'],
    ]);
  });

  it('takes a group interview for several respondents in one file', () => {
    const { respondents, appearances } = read(
      'R01;verdeler;noord;a.txt;Anna',
      'R02;afgewezen;zuid;a.txt;Bram',
    );
    expect(respondents.map(({ id }) => id)).toEqual(['R01', 'R02']);
    expect(appearances.map(({ speaker }) => speaker)).toEqual(['Anna', 'Bram']);
  });

  it.each([
    [
      'R01;bewoner;noord;a.txt',
      'perspectief',
      '"bewoner" staat niet in project.yaml. Kies uit: verdeler, afgewezen.',
    ],
    ['R01;verdeler;oost;a.txt', 'wijk', '"oost" staat niet in project.yaml. Kies uit: noord, zuid.'],
    [';verdeler;noord;a.txt', 'respondent', 'is leeg. Geef iedere respondent een nummer, zoals R07.'],
    ['R01;verdeler;noord;', 'bestand', 'bij R01 staat geen bestand. Vul de naam van het transcript in.'],
    [
      'R01;verdeler;noord;a.txt;;31-2-2026',
      'datum',
      '"31-2-2026" is geen datum. Schrijf hem als 2026-05-12 of 12-5-2026.',
    ],
    [
      'R01;verdeler;noord;a.txt;;;;lang',
      'bewaren_tot',
      '"lang" is geen datum. Schrijf hem als 2026-05-12 of 12-5-2026.',
    ],
  ])('says of %j where and what is wrong', (row, column, message) => {
    expect(mistakes(row)).toEqual([`mensen.csv, regel 2, kolom "${column}": ${message}`]);
  });

  it('names every mistake of every row', () => {
    expect(mistakes('R01;x;y;a.txt', '# uitleg', 'R02;verdeler;noord;b.txt;;morgen')).toEqual([
      'mensen.csv, regel 2, kolom "perspectief": "x" staat niet in project.yaml. Kies uit: verdeler, afgewezen.',
      'mensen.csv, regel 2, kolom "wijk": "y" staat niet in project.yaml. Kies uit: noord, zuid.',
      'mensen.csv, regel 4, kolom "datum": "morgen" is geen datum. Schrijf hem als 2026-05-12 of 12-5-2026.',
    ]);
  });

  it('wants the attributes of one person to agree in all rows', () => {
    expect(
      mistakes('R01;verdeler;noord;a.txt', 'R02;verdeler;noord;c.txt', 'R01;verdeler;zuid;b.txt'),
    ).toEqual([
      'mensen.csv, regel 4, kolom "respondent": de gegevens wijken af van regel 2. Maak ze gelijk.',
    ]);
  });

  it.each([
    ['R01;verdeler;noord;a.txt;R', 'R02;verdeler;noord;a.txt;R'],
    ['R01;verdeler;noord;a.txt', 'R02;verdeler;noord;a.txt'],
  ])('does not give one voice to two people: %j, %j', (one, other) => {
    expect(mistakes(one, other)).toEqual([
      'mensen.csv, regel 3, kolom "spreker": dit bestand en deze spreker horen al bij R01. Kies er één.',
    ]);
  });

  it('names columns that are unknown or missing', () => {
    const bytes = new TextEncoder().encode(
      'respondent;perspectief;buurt;bestand\nR01;verdeler;noord;a.txt\n',
    );
    expect(messageOf(() => readRespondents(bytes, project, 'mensen.csv')).split('\n')).toEqual([
      'mensen.csv, regel 1: de kolom "buurt" is onbekend. Kolommen: respondent, perspectief, wijk, bestand, spreker, datum, toestemming_citeren, toestemming_opname, toestemming_hercontact, ingetrokken_op, bewaren_tot, dubbelrol, opmerking. Een eigen kolom noemt u onder kenmerken in project.yaml.',
      'mensen.csv, regel 1: de kolom "wijk" ontbreekt. Voeg hem toe.',
    ]);
  });

  it('puts the name of the file before a mistake in the csv', () => {
    expect(messageOf(() => read('"R01;verdeler'))).toMatch(/^mensen\.csv, regel 2: /);
  });

  it('ends in a UserError or in order, whatever the cells', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('R01', 'noord', 'verdeler', 'ja', '"', ''),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 5 }), (rows) => {
        try {
          read(...rows.map((row) => row.join(';')));
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});

describe('columns of one’s own', () => {
  const text =
    'respondent;perspectief;wijk;bestand;leeftijd\nR01;verdeler;noord;a.txt;65+\nR02;verdeler;noord;b.txt;\n';
  const withOwn = (more: string) => readProject(new TextEncoder().encode(`${PROJECT}${more}`));
  const read = (more: string) => readRespondents(new TextEncoder().encode(text), withOwn(more), 'mensen.csv');

  it('are of the respondent when project.yaml names them, and refused when it does not', () => {
    const { respondents } = read('kenmerken: [leeftijd]\n');
    expect(respondents.map(({ attributes }) => attributes)).toEqual([{ leeftijd: '65+' }, { leeftijd: '' }]);
    expect(() => read('')).toThrow('Een eigen kolom noemt u onder kenmerken in project.yaml.');
  });

  it('have no name that means something already', () => {
    expect(() => withOwn('kenmerken: [dubbelrol]\n')).toThrow('heeft al een betekenis');
    expect(() => withOwn('kenmerken: [Hoe oud]\n')).toThrow('een kenmerk is een kolom');
  });
});
