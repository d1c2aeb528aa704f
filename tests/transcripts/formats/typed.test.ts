import { describe, expect, test } from 'vitest';
import { messageOf } from '../../support/message.js';
import { read, rowsOf, saidIn } from '../../support/turns.js';

const CONVERSATION = 'I: Hoe ging het?\nR: Goed.\n';

describe('a typed text', () => {
  test('drops the heading of the typist', () => {
    const heading = 'Interview met een bewoner\nDatum: 3 mei 2026\nAanwezig: twee mensen\n\n';
    const result = read(heading + CONVERSATION);
    expect(saidIn(heading + CONVERSATION)).toEqual(['I | Hoe ging het?', 'R | Goed.']);
    expect(result.warnings).toEqual([]);
  });

  test('warns when the heading is so long that it may be speech', () => {
    const words = (count: number) => `${'woord '.repeat(count - 1)}einde\n`;
    expect(read(words(59) + CONVERSATION).warnings).toEqual([]);
    expect(read(words(80) + CONVERSATION).warnings).toEqual([
      'de eerste 80 woorden staan vóór de eerste spreker en zijn niet ingelezen',
    ]);
  });

  test('joins the lines of a turn, over empty lines too', () => {
    expect(saidIn('I: Hoe\nging het?\nR: Goed.\n\nEn beter.\n\n\n  (lacht)\n')).toEqual([
      'I | Hoe ging het?',
      'R | Goed. En beter. (lacht)',
    ]);
  });

  test('makes one turn of what one speaker says until another speaks', () => {
    expect(saidIn('R: Een.\nR: Twee.\nI: Drie.')).toEqual(['R | Een. Twee.', 'I | Drie.']);
  });

  test('leaves out a speaker who says nothing', () => {
    expect(saidIn('I: Hoe?\nR:\nI: Hallo?\nR: ...\nI: Zo.')).toEqual(['I | Hoe? Hallo? Zo.']);
  });

  test('without a single label is one turn, with one warning', () => {
    const result = read('We begonnen in mei.\nToen kwam de rest: in juni.\n');
    expect(rowsOf(result)).toEqual([['', null, 'We begonnen in mei. Toen kwam de rest: in juni.']]);
    expect(result.warnings).toEqual([
      'geen enkele spreker herkend: de hele tekst is één beurt. Zet "I:" of "R:" vóór elke beurt',
    ]);
  });

  test('keeps stars, hashes and angle brackets as they are typed', () => {
    expect(saidIn('I: 2*3*4?\nR: *echt* **heel** #1 > 2 < 3\nI: Zo.')).toEqual([
      'I | 2*3*4?',
      'R | *echt* **heel** #1 > 2 < 3',
      'I | Zo.',
    ]);
  });

  test('leaves out the tags of a web page, and reads its signs', () => {
    expect(
      saidIn('I: <b>Hoe</b>?\nR: Zie <a href="https://plan.example">het plan</a>&nbsp;&amp; zo.<br/>Ja.\n'),
    ).toEqual(['I | Hoe?', 'R | Zie het plan & zo. Ja.']);
  });

  test('takes the names of a heading for no speech, although it has labels', () => {
    const heading =
      'Interview 7\nDatum: 3 mei 2026\nInterviewer: Ans Bos\nRespondent: Cor Bakker\nDuur: 45 minuten\n\n';
    expect(saidIn(heading + CONVERSATION)).toEqual(['I | Hoe ging het?', 'R | Goed.']);
  });

  test('takes the times that a speech recogniser puts on a line of their own for no speech', () => {
    const text = '00:00:00\nSpeaker 1: Hoe ging het?\n\n00:00:04\nSpeaker 2: Goed.\n';
    expect(saidIn(text)).toEqual(['Speaker 1 | Hoe ging het?', 'Speaker 2 | Goed.']);
  });

  test('takes the time that noScribe puts behind the label for a time', () => {
    expect(rowsOf(read('S01: [00:00:12] Hoe ging het?\nS02: [00:00:15] Goed.\n'))).toEqual([
      ['S01', 12, 'Hoe ging het?'],
      ['S02', 15, 'Goed.'],
    ]);
  });

  test('begins a turn after the soft line breaks that Word writes into a text file', () => {
    expect(saidIn('I: Hoe?\u000bR: Goed.\u2028I: Zo.')).toEqual(['I | Hoe?', 'R | Goed.', 'I | Zo.']);
  });
});

describe('markdown', () => {
  test('takes headings and bold for labels, with or without a colon', () => {
    for (const [before, after] of [
      ['### ', '\n'],
      ['# ', ' #\n'],
      ['**', ':** '],
      ['**', '**: '],
      ['**', '** '],
      ['__', '__ '],
      ['**', '**\n'],
    ] as const) {
      const text = `# Titel\n\n${before}Interviewer${after}Hoe?\n\n${before}R2${after}Goed.\n`;
      expect(saidIn(text)).toEqual(['Interviewer | Hoe?', 'R2 | Goed.']);
    }
  });

  test('knows a role in a heading from the project, or when it comes twice', () => {
    const once = '### I\n\nHoe?\n\n### Opbouwwerker\n\nGoed.\n';
    expect(saidIn(once, ['Opbouwwerker'])).toEqual(['I | Hoe?', 'Opbouwwerker | Goed.']);
    expect(saidIn(once + once)).toEqual([
      'I | Hoe?',
      'Opbouwwerker | Goed.',
      'I | Hoe?',
      'Opbouwwerker | Goed.',
    ]);
  });

  test('drops block quotes and comments, also over several lines', () => {
    const text =
      '# T\n\n> **R:** niet gezegd\n> ook niet\n\n**I:** Hoe? <!-- Ans\n\n**R:** niet -->\n\n**R:** Goed.\n>notitie\n';
    expect(saidIn(text)).toEqual(['I | Hoe?', 'R | Goed.']);
  });

  test('takes the marks of emphasis out of speech', () => {
    expect(saidIn('**I:** Hoe *dan*?\n\n**R:** **Heel** goed, *echt*. 5 * 3 is 15.\n')).toEqual([
      'I | Hoe dan?',
      'R | Heel goed, echt. 5 * 3 is 15.',
    ]);
  });

  test('with Windows line ends is the same', () => {
    expect(saidIn('### I\r\n\r\nHoe?\r\n\r\n**R** Goed.\r\n')).toEqual(['I | Hoe?', 'R | Goed.']);
  });

  test('without anything but headings is refused', () => {
    expect(messageOf(() => read('# I\n\n# R\n'))).toMatch(/^dit transcript bevat geen gesproken tekst\./);
  });

  test.each([
    ['a heading of the typist', '**R:** Goed.\n\n## Zeggenschap\n\n**I:** En?\n', ['R | Goed.', 'I | En?']],
    ['a quote with blanks before it', '**R:** Goed.\n\n  > notitie\n', ['R | Goed.']],
    ['the second line of a quote', '**R:** Goed.\n\n> notitie van\nde typist\n', ['R | Goed.']],
    ['a comment without an end', '**R:** Goed.\n\n<!-- Ans Bakker\n', ['R | Goed.']],
    ['a line between parts', '**R:** Goed.\n\n---\n\n**I:** En?\n', ['R | Goed.', 'I | En?']],
    ['a backslash before a mark', '**R:** 5 \\* 3\n', ['R | 5 * 3']],
  ])('takes %s for no speech', (_, text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  test('adds no colon to a sentence that begins in bold', () => {
    expect(saidIn('**I:** Hoe?\n\n**R:** Ja.\n\n**Nooit** heb ik dat gezegd.\n')).toEqual([
      'I | Hoe?',
      'R | Ja. Nooit heb ik dat gezegd.',
    ]);
  });

  test('takes the time behind a bold label for a time', () => {
    expect(rowsOf(read('**I** (00:12): Hoe?\n\n**R** (00:15): Goed.\n'))).toEqual([
      ['I', 12, 'Hoe?'],
      ['R', 15, 'Goed.'],
    ]);
  });

  test('drops comments also when nothing else shows that it is markdown', () => {
    expect(saidIn('I: Hoe?\n\n<!-- Ans Bakker -->\n\nR: Goed.\n')).toEqual(['I | Hoe?', 'R | Goed.']);
  });
});
