import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOLD, docx, LINE_BREAK, line, paragraph, run, table } from '../../support/docx.js';
import { read, saidIn } from '../../support/turns.js';

interface Said {
  readonly speaker: string;
  readonly words: readonly string[];
}

const SPEAKERS = ['Interviewer', 'Respondent 2', 'Ans van den Berg', "Zoë 't Hart-Özer"];
const WORDS = [
  'ja',
  'één',
  'dus.',
  'om',
  '17.30',
  'uur',
  "zo'n",
  '“mooi”',
  '(lacht)',
  '…',
  '🌳',
  '50.000,-',
  'wijk-budget?',
];

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((rest) => ['Nou', ...rest]);
/** Everybody speaks at least twice, and never twice in a row, since captions join that. */
const conversation = fc
  .array(fc.tuple(fc.constantFrom(...SPEAKERS), words), { maxLength: 8 })
  .map((pairs): Said[] => pairs.map(([speaker, spoken]) => ({ speaker, words: spoken })))
  .map((middle) => [...opening(), ...middle, ...opening()])
  .map((all) => all.filter(({ speaker }, index) => speaker !== all[index - 1]?.speaker));

function opening(): Said[] {
  return SPEAKERS.map((speaker) => ({ speaker, words: ['Hallo', 'allemaal.'] }));
}

function lined(said: readonly Said[], turn: (speaker: string, text: string) => string): string {
  return said.map(({ speaker, words: spoken }) => turn(speaker, spoken.join(' '))).join('');
}

function clock(second: number, point = '.'): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(second / 3600)}:${two((second / 60) % 60)}:${two(second % 60)}${point}000`;
}

/** Cues of three words each; only the first of a turn carries what `label` gives. */
function cues(
  said: readonly Said[],
  point: string,
  label: (speaker: string, first: boolean) => string,
): string {
  const pieces = said.flatMap(({ speaker, words: spoken }) =>
    Array.from({ length: Math.ceil(spoken.length / 3) }, (_, at) => ({
      label: label(speaker, at === 0),
      text: spoken.slice(3 * at, 3 * at + 3).join(' '),
    })),
  );
  return pieces
    .map(
      (piece, at) =>
        `${at + 1}\n${clock(at, point)} --> ${clock(at + 1, point)}\n${piece.label}${piece.text}\n\n`,
    )
    .join('');
}

const WRITERS: Readonly<Record<string, (said: readonly Said[]) => string | Uint8Array>> = {
  'txt with labels': (said) => lined(said, (speaker, text) => `${speaker}: ${text}\r\n`),
  'txt with glued labels and empty lines': (said) => lined(said, (speaker, text) => `${speaker}:${text}\n\n`),
  'txt with times and broken lines': (said) =>
    lined(said, (speaker, text) => `[00:10] ${speaker}:\n${text.replaceAll(' ', '\n')}\n`),
  'md with bold and colon': (said) => lined(said, (speaker, text) => `**${speaker}:** ${text}\n\n`),
  'md with bold': (said) => lined(said, (speaker, text) => `**${speaker}** ${text}\n\n`),
  'md with headings': (said) => lined(said, (speaker, text) => `### ${speaker}\n\n${text}\n\n`),
  'teams-vtt': (said) => `WEBVTT\n\n${cues(said, '.', (speaker) => `<v ${speaker}>`)}`,
  'zoom-vtt': (said) => `WEBVTT\n\n${cues(said, '.', (speaker, first) => (first ? `${speaker}: ` : ''))}`,
  srt: (said) => cues(said, ',', (speaker) => `[${speaker}]: `),
  'docx with labels': (said) => docx([lined(said, (speaker, text) => line(`${speaker}: ${text}`))]),
  'docx with bold names': (said) =>
    docx([lined(said, (speaker, text) => paragraph(run(speaker, BOLD), run(` ${text}`)))]),
  'docx with a table': (said) =>
    docx([table(...said.map(({ speaker, words: spoken }) => [line(speaker), spoken.map(line).join('')]))]),
  'teams-docx': (said) =>
    docx([lined(said, (speaker, text) => paragraph(run(`${speaker}   0:04`), LINE_BREAK, run(text)))]),
};

describe('a conversation comes back as it was spoken', () => {
  test.each(Object.entries(WRITERS))('from %s', (name, write) => {
    fc.assert(
      fc.property(conversation, (said) => {
        const written = write(said);
        expect(read(written).transcript.format).toBe(name.split(' ')[0]);
        expect(saidIn(written)).toEqual(
          said.map(({ speaker, words: spoken }) => `${speaker} | ${spoken.join(' ')}`),
        );
      }),
      { numRuns: 25 },
    );
  });
});
