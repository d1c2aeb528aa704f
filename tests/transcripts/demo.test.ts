import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readProject } from '../../src/project/project-file.js';
import { readRespondents } from '../../src/project/respondents-file.js';
import { read } from '../support/turns.js';

const DEMO = fileURLToPath(new URL('../../data/demo/', import.meta.url));
const project = readProject(readFileSync(`${DEMO}project.yaml`));
const { appearances } = readRespondents(readFileSync(`${DEMO}respondents.csv`), project, 'respondents.csv');

/** What recorder or typist each file came from, the number of its turns, and the first words. */
const FILES: readonly (readonly [file: string, format: string, turns: number, opening: string])[] = [
  ['moerwijk/R07.docx', 'teams-docx', 28, 'Ja, het rode lampje brandt.'],
  ['moerwijk/R08.txt', 'txt', 30, 'Oké, we nemen op.'],
  ['moerwijk/R09.docx', 'docx', 28, 'Zo, hij neemt op.'],
  ['moerwijk/R10.vtt', 'zoom-vtt', 28, 'Even testen, ja.'],
  ['moerwijk/R11.md', 'md', 30, "Oké, ik heb 'm aan."],
  ['moerwijk/R12.txt', 'txt', 26, 'We lopen.'],
  ['nieuw-waldeck/R13.vtt', 'teams-vtt', 26, 'Hoi, ja, nu hoor ik je.'],
  ['nieuw-waldeck/R14-R16.docx', 'docx', 54, 'Fijn dat u er alle drie bent.'],
  ['nieuw-waldeck/R17.srt', 'srt', 26, 'Oké, hij loopt.'],
  ['nieuw-waldeck/R18.txt', 'txt', 30, 'Het bandje loopt.'],
  ['nieuw-waldeck/R19.docx', 'docx', 30, 'Dank dat je tijd maakt tussen twee diensten.'],
  ['spoorwijk/R01.docx', 'docx', 26, 'Zo, hij loopt.'],
  ['spoorwijk/R02.txt', 'txt', 20, 'Ja, dan zeg ik er nog even bij'],
  ['spoorwijk/R03.md', 'md', 26, 'Oké, opname staat aan.'],
  ['spoorwijk/R04.vtt', 'teams-vtt', 24, 'Hij neemt op.'],
  ['spoorwijk/R05.docx', 'docx', 26, 'We beginnen.'],
  ['spoorwijk/R06.srt', 'srt', 26, 'Ik druk hem aan.'],
  ['zeeheldenkwartier/R20.txt', 'txt', 30, 'Zo, hij loopt.'],
  ['zeeheldenkwartier/R21.docx', 'teams-docx', 28, 'Goed, het lampje brandt.'],
  ['zeeheldenkwartier/R22.md', 'md', 22, 'Zo, het rode lampje is aan.'],
  ['zeeheldenkwartier/R23.vtt', 'zoom-vtt', 30, 'Oké, hij neemt op.'],
  ['zeeheldenkwartier/R24.txt', 'txt', 26, 'Ja, hij neemt op.'],
  ['zeeheldenkwartier/R25.docx', 'docx', 26, 'Hij doet het.'],
];

function demoFile(file: string): Uint8Array {
  return readFileSync(`${DEMO}interviews/${file}`);
}

describe('the demo transcripts', () => {
  test('are the 23 files of this list, each named in respondents.csv', () => {
    const present = readdirSync(`${DEMO}interviews`, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.includes('.'));
    const listed = FILES.map(([file]) => file);
    expect(present.sort()).toEqual(listed);
    expect([...new Set(appearances.map(({ file }) => file))].sort()).toEqual(listed);
  });

  test.each(FILES)(
    '%s is read as %s, with and without the labels of the project',
    (file, format, turns, opening) => {
      const speakers = appearances.flatMap((row) =>
        row.file === file && row.speaker !== null ? [row.speaker] : [],
      );
      for (const hints of [[], [...project.interviewers, ...speakers]]) {
        const { transcript, warnings } = read(demoFile(file), hints);
        expect(warnings).toEqual([]);
        expect(transcript.format).toBe(format);
        expect(transcript.turns).toHaveLength(turns);
        expect(transcript.text.slice(0, opening.length)).toBe(opening);
      }
    },
  );

  test.each(FILES)('%s gives every label of respondents.csv and none that nobody knows', (file) => {
    const named = appearances.flatMap((row) =>
      row.file === file && row.speaker !== null ? [row.speaker] : [],
    );
    const labels = new Set(read(demoFile(file)).transcript.turns.map(({ speaker }) => speaker));
    expect([...labels]).toEqual(expect.arrayContaining(named));
    const researchers = ['I', 'Interviewer', ...project.interviewers];
    expect([...labels].filter((label) => !named.includes(label) && !researchers.includes(label))).toEqual([]);
    expect(labels.size).toBe(named.length + 1);
  });

  test.each(FILES)('%s keeps clock times, labels and markup out of the spoken text', (file) => {
    const { text } = read(demoFile(file)).transcript;
    expect(text).not.toMatch(/-->|<v |\*\*|^#|\d:\d\d:\d\d|^(?:I|R|Interviewer|Respondent):/m);
    expect(text).not.toContain('Fictief interview, geschreven voor de demo');
  });

  test('R08.txt, in Windows-1252, keeps its ellipses', () => {
    expect(read(demoFile('moerwijk/R08.txt')).transcript.text).toContain('…');
  });
});
