import { afterEach, describe, expect, it, vi } from 'vitest';
import { newProjectFile, newRespondentsFile } from '../../src/project/new-project.js';
import { readProject } from '../../src/project/project-file.js';
import { readRespondents } from '../../src/project/respondents-file.js';
import { person } from '../support/people.js';

const TODAY = new Date('2026-05-12T12:00:00Z');
const bytes = (text: string) => new TextEncoder().encode(text);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the files of a new project', () => {
  it('hold a project.yaml that can be read as it is', () => {
    const project = readProject(bytes(newProjectFile(TODAY)));
    expect(project).toMatchObject({
      name: 'Evaluatie wijkbudget',
      client: 'Gemeente Den Haag',
      reportDate: '2026-05-12',
      interviewers: [],
      paths: {
        interviews: 'interviews',
        respondents: 'respondents.csv',
        codebook: 'codeboek.yaml',
        database: 'wijkstem.db',
        reports: 'rapporten',
      },
      quotesPerCode: 2,
    });
    expect(project.wijken.map(({ label }) => label)).toEqual([
      'Spoorwijk',
      'Moerwijk',
      'Nieuw Waldeck',
      'Zeeheldenkwartier',
    ]);
    expect(project.perspectives.map(({ id }) => id)).toEqual([
      'gemeente',
      'verdeler',
      'ontvanger',
      'afgewezen',
      'procesbegeleider',
    ]);
    expect(project.questions.map(({ id }) => id)).toEqual(['V1', 'V2', 'V3', 'V4', 'V5']);
  });

  it('hold a project.yaml that can be read after Windows changed its line ends', () => {
    const text = newProjectFile(TODAY);
    expect(readProject(bytes(`\uFEFF${text.replaceAll('\n', '\r\n')}`))).toEqual(readProject(bytes(text)));
  });

  it('show in a comment how interviewers are named', () => {
    const example = /# Voorbeeld: (interviewers: .*)/.exec(newProjectFile(TODAY))?.[1] ?? '';
    const text = newProjectFile(TODAY).replace('interviewers: []', example);
    expect(readProject(bytes(text)).interviewers).toEqual(['Voornaam Achternaam', 'Tweede Interviewer']);
  });

  it('hold a respondents.csv that can be read as it is, with nobody in it', () => {
    const project = readProject(bytes(newProjectFile(TODAY)));
    expect(readRespondents(bytes(newRespondentsFile()), project, 'respondents.csv')).toEqual({
      respondents: [],
      appearances: [],
    });
  });

  it('hold an example row that counts when its # is taken away', () => {
    const project = readProject(bytes(newProjectFile(TODAY)));
    const text = newRespondentsFile().replace('# R01;', ' R01;');
    expect(readRespondents(bytes(text), project, 'respondents.csv')).toEqual({
      respondents: [person('R01', 'verdeler', 'moerwijk', { keepUntil: '2028-12-31' })],
      appearances: [{ respondent: 'R01', file: 'moerwijk/R01.docx', speaker: 'R', date: '2026-05-12' }],
    });
  });

  it('hold a respondents.csv that Excel on Windows opens right: BOM and CRLF only', () => {
    const text = newRespondentsFile();
    expect(text.startsWith('\uFEFFrespondent;perspectief;wijk;')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('hold a respondents.csv that is still read after Excel saved it with a semicolon for every column', () => {
    const project = readProject(bytes(newProjectFile(TODAY)));
    const text = newRespondentsFile().replace(/^#.*$/gm, (line) => `${line};;;;;;;`);
    expect(readRespondents(bytes(text), project, 'respondents.csv').respondents).toEqual([]);
  });

  it('carry the date of today in the Netherlands, also just after midnight', () => {
    vi.stubEnv('TZ', 'Europe/Amsterdam');
    expect(newProjectFile(new Date('2026-05-11T22:30:00Z'))).toContain('rapportdatum: 2026-05-12\n');
  });
});
