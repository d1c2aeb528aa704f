import { describe, expect, it } from 'vitest';
import { readProject } from '../../src/project/project-file.js';
import { readRespondents } from '../../src/project/respondents-file.js';
import { messageOf } from '../support/message.js';
import { PROJECT } from '../support/project.js';

const projectFrom = (text: string) => readProject(new TextEncoder().encode(text));
const HEADER = 'respondent;perspectief;wijk;bestand;spreker;datum;toestemming_citeren';

function read(text: string, project = projectFrom(PROJECT)) {
  return readRespondents(new TextEncoder().encode(text), project, 'mensen.csv');
}

describe('mistakes in respondents.csv that are easily made', () => {
  it('find an id that project.yaml writes with a capital', () => {
    const project = projectFrom(PROJECT.replace('id: noord', 'id: Noord'));
    expect(read(`${HEADER}\nR01;verdeler;Noord;a.txt`, project).respondents[0]?.wijk).toBe('Noord');
  });

  it('see one voice given to two people when only its capitals differ', () => {
    const text = `${HEADER}\nR01;verdeler;noord;a.txt;Anna\nR02;verdeler;noord;a.txt;anna\n`;
    expect(messageOf(() => read(text))).toBe(
      'mensen.csv, regel 3, kolom "spreker": dit bestand en deze spreker horen al bij R01. Kies er één.',
    );
  });

  it('see that R01 and r01 are one person, so that nobody counts twice', () => {
    const text = `${HEADER}\nR01;verdeler;noord;a.txt\nr01;verdeler;noord;b.txt\n`;
    expect(messageOf(() => read(text))).toBe(
      'mensen.csv, regel 3, kolom "respondent": regel 2 schrijft "R01". Schrijf het nummer overal hetzelfde.',
    );
  });

  it('show a cell with a line break on one line', () => {
    expect(messageOf(() => read(`${HEADER}\nR01;"ver\ndeler";noord;a.txt\n`))).not.toContain('\n');
  });

  it('are told with what to do when a cell holds neither ja nor nee', () => {
    expect(messageOf(() => read(`${HEADER}\nR01;verdeler;noord;a.txt;;;misschien\n`))).toBe(
      'mensen.csv, regel 2, kolom "toestemming_citeren": "misschien" is geen ja of nee. Vul ja of nee in (of j of n).',
    );
  });

  it('are told with the line of the header when comments stand above it', () => {
    const text = `# uitleg\n# meer uitleg\n${HEADER};leeftijd\n`;
    expect(messageOf(() => read(text))).toMatch(/^mensen\.csv, regel 3: de kolom "leeftijd" is onbekend/);
  });

  it('are told once per row without a respondent', () => {
    const text = `${HEADER}\n;verdeler;noord;a.txt\n;afgewezen;zuid;b.txt\n`;
    expect(messageOf(() => read(text)).split('\n')).toHaveLength(2);
  });

  it('include an empty file', () => {
    expect(messageOf(() => read(''))).toMatch(/^mensen\.csv/);
  });

  it('include a workbook saved under the name of a csv file, which is no transcript', () => {
    const message = messageOf(() => read('PK\u0003\u0004\u0014\0\u0006\0'));
    expect(message).toMatch(/^mensen\.csv/);
    expect(message).not.toContain('transcript');
  });

  it('see a name where a number belongs, since numbers stand in the report', () => {
    expect(messageOf(() => read(`${HEADER}\nAya de Proef;verdeler;noord;a.txt\n`))).toBe(
      'mensen.csv, regel 2, kolom "respondent": een nummer heeft geen spaties. Gebruik een nummer zoals R07, nooit een naam.',
    );
  });
});
