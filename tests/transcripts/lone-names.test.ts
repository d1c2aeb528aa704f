import { describe, expect, test } from 'vitest';
import { warnOfLoneNames } from '../../src/transcripts/lone-names.js';
import { docx, line } from '../support/docx.js';
import { read, saidIn } from '../support/turns.js';

const ADVICE =
  'misschien met een spreker die niemand kent. Zet de naam in respondents.csv als dat zo is, en importeer opnieuw';

describe('a name that opens one line only', () => {
  test('stays speech, with a warning that names the line and not the name', () => {
    const text = 'Interview\n\nI: Hoe?\nR: Goed, ik zei\nook nog: goed.\nAns Bos: Ik ook.\nI: Mooi.\n';
    expect(saidIn(text)).toEqual([
      'I | Hoe?',
      'R | Goed, ik zei ook nog: goed. Ans Bos: Ik ook.',
      'I | Mooi.',
    ]);
    expect(read(text).warnings).toEqual([`regel 6 begint ${ADVICE}`]);
    expect(read(text, ['Ans Bos']).warnings).toEqual([]);
  });

  test('is counted in paragraphs in a document', () => {
    const lines = ['I: Hoe?', 'R: Goed.', 'Ans: Ik ook.', 'Cor: En ik.'];
    expect(read(docx(lines.map(line))).warnings).toEqual([`alinea's 3 en 4 beginnen ${ADVICE}`]);
  });

  test('is counted in lines of the file in captions', () => {
    const text = 'WEBVTT\n\n00:01.000 --> 00:02.000\nI: Hoe?\nAns: Zo.\n\n00:02.000 --> 00:03.000\nI: Ja.\n';
    expect(read(text).warnings).toEqual([`regel 5 begint ${ADVICE}`]);
  });

  test('may be a heading where headings are labels, but not where they are titles', () => {
    const labels = '# T\n\n### I\n\nHoe?\n\n### Opbouwwerker\n\nGoed.\n\n### I\n\nJa.\n';
    expect(read(labels).warnings).toEqual([`regel 7 begint ${ADVICE}`]);
    expect(read('# T\n\n**I:** Hoe?\n\n## Zeggenschap\n\n**R:** Goed.\n').warnings).toEqual([]);
  });

  test('is no common word, remark or heading of the typist', () => {
    const speech = [
      'Kortom: ja.',
      'Let op: nee.',
      'Vrijdag: de avond.',
      'Zie https://voorbeeld.example',
      'En Ans zei: ja.',
    ];
    expect(read(['Gesprek: Ans', '', 'I: Hoe?', 'R: Zo.', ...speech].join('\n')).warnings).toEqual([]);
  });
});

describe('warnOfLoneNames', () => {
  test('needs a place', () => {
    expect(warnOfLoneNames([], 'regel')).toEqual([]);
  });

  test('names every place, since each has to be looked at', () => {
    expect(warnOfLoneNames([1, 2, 3, 4, 5, 6], 'regel')).toEqual([
      `regels 1, 2, 3, 4, 5 en 6 beginnen ${ADVICE}`,
    ]);
  });
});
