import { describe, expect, it } from 'vitest';
import { editRespondents, respondentRows } from '../../src/project/edit-respondents.js';
import { readRespondents } from '../../src/project/respondents-file.js';
import { aPerspective, aProject } from '../support/a-project.js';
import { messageOf } from '../support/message.js';

const FILE = 'respondents.csv';
const project = aProject({
  wijken: [
    { id: 'noord', label: 'Noord' },
    { id: 'zuid', label: 'Zuid' },
  ],
  perspectives: [aPerspective('verdeler', 'verdelers'), aPerspective('afgewezen', 'afgewezen')],
});
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (written: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(written);

const TYPED =
  '\uFEFF# van Anna, niet aankomen\r\n' +
  'bestand;respondent;"opmerking";wijk;Perspectief\r\n' +
  '"R01.txt"; R01 ;"belt\nliever; \'s avonds";noord;verdeler\r\n' +
  '\r\n' +
  '# hieronder de tweede ronde\r\n' +
  "R02.txt;R02;'t kan;ZUID;afgewezen";

describe('editing respondents.csv', () => {
  it('adds a row below the last one, in the order of the columns, and keeps that the last line has no end', () => {
    const added = [{ respondent: 'R03', perspectief: 'verdeler', wijk: 'zuid', bestand: 'R03.txt' }];
    const after = text(editRespondents(bytes(TYPED), { changed: [], added }, project, FILE));
    expect(after).toBe(`${TYPED}\r\nR03.txt;R03;;zuid;verdeler`);
  });

  it('changes one cell and leaves the spaces, quotes and comments around it', () => {
    const [, second] = respondentRows(bytes(TYPED), FILE);
    const changed = [{ line: second?.line ?? 0, cells: { wijk: 'noord' } }];
    const after = text(editRespondents(bytes(TYPED), { changed, added: [] }, project, FILE));
    expect(after).toBe(TYPED.replace('ZUID', 'noord'));
  });

  it('puts a column that was missing behind the others, and fills only the rows that need it', () => {
    const [first] = respondentRows(bytes(TYPED), FILE);
    const changed = [{ line: first?.line ?? 0, cells: { toestemming_citeren: 'ja' } }];
    const after = editRespondents(bytes(TYPED), { changed, added: [] }, project, FILE);
    expect(text(after)).toBe(
      TYPED.replace('Perspectief\r', 'Perspectief;toestemming_citeren\r').replace(
        'noord;verdeler',
        'noord;verdeler;ja',
      ),
    );
    expect(readRespondents(after, project, FILE).respondents.map(({ mayBeQuoted }) => mayBeQuoted)).toEqual([
      true,
      false,
    ]);
  });

  it('puts rows before the empty lines that Excel leaves at the end', () => {
    const before = 'respondent;perspectief;wijk;bestand\nR01;verdeler;noord;R01.txt\n;;;\n\n';
    const added = [{ respondent: 'R02', perspectief: 'verdeler', wijk: 'zuid', bestand: 'R02.txt' }];
    expect(text(editRespondents(bytes(before), { changed: [], added }, project, FILE))).toBe(
      'respondent;perspectief;wijk;bestand\nR01;verdeler;noord;R01.txt\nR02;verdeler;zuid;R02.txt\n;;;\n\n',
    );
  });

  it('makes a file that is not there, with the explanation of a new project', () => {
    const added = [
      { respondent: 'R01', perspectief: 'verdeler', wijk: 'noord', bestand: 'R01.txt', spreker: 'R' },
    ];
    const after = editRespondents(null, { changed: [], added }, project, FILE);
    expect(text(after)).toMatch(
      /^\uFEFFrespondent;perspectief;wijk;bestand;spreker;[^\r]*\r\n#[\s\S]*R01;verdeler;noord;R01.txt;R;;;;\r\n$/,
    );
    expect(readRespondents(after, project, FILE).appearances).toHaveLength(1);
  });

  it('keeps a speaker label that a spreadsheet would run from being run, and knows it again', () => {
    const label = '=HYPERLINK("x")';
    const added = [
      { respondent: 'R03', perspectief: 'verdeler', wijk: 'zuid', bestand: 'R03.txt', spreker: label },
    ];
    const after = editRespondents(bytes(TYPED), { changed: [], added }, project, FILE);
    expect(text(after)).toContain(`"'=HYPERLINK(""x"")"`);
    expect(readRespondents(after, project, FILE).appearances.at(-1)?.speaker).toBe(label);
    expect(respondentRows(after, FILE).at(-1)?.cells.spreker).toBe(label);
  });

  it('refuses what the reader would find wrong, in the words of the reader', () => {
    const added = [{ respondent: 'R03', perspectief: 'bewoner', wijk: 'zuid', bestand: 'R03.txt' }];
    expect(messageOf(() => editRespondents(bytes(TYPED), { changed: [], added }, project, FILE))).toBe(
      'respondents.csv, regel 8, kolom "perspectief": "bewoner" staat niet in project.yaml. Kies uit: verdeler, afgewezen.',
    );
  });

  it("refuses a row that would be a comment, and a sign that the file can't hold", () => {
    const row = { respondent: '#3', perspectief: 'verdeler', wijk: 'zuid', bestand: 'R03.txt' };
    const plain = 'respondent;perspectief;wijk;bestand\n';
    expect(
      messageOf(() => editRespondents(bytes(plain), { changed: [], added: [row] }, project, FILE)),
    ).toMatch(/kan niet worden bijgewerkt/);
    const windows = Buffer.from(
      'respondent;perspectief;wijk;bestand;opmerking\nR01;verdeler;noord;R01.txt;één\n',
      'latin1',
    );
    const turkish = { ...row, respondent: 'R03', opmerking: 'Şahin' };
    expect(
      messageOf(() => editRespondents(windows, { changed: [], added: [turkish] }, project, FILE)),
    ).toMatch(/past niet in dit bestand/);
  });

  it('refuses a line on which no row begins', () => {
    const changed = [{ line: 99, cells: { wijk: 'noord' } }];
    expect(() => editRespondents(bytes(TYPED), { changed, added: [] }, project, FILE)).toThrow();
  });
});
