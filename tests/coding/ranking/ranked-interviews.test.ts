import { describe, expect, it } from 'vitest';
import { readInterviews } from '../../../src/coding/ranking/read-interviews.js';
import type { TextToRead } from '../../../src/coding/suggesting/suggester.js';
import { listTokens } from '../../../src/language/token-list.js';
import { createVocabulary } from '../../../src/language/vocabulary.js';
import type { Transcript } from '../../../src/model/transcript.js';
import { code, codebookOf } from '../../support/codes.js';
import { spoken } from '../../support/spoken.js';

const BOOK = codebookOf(
  { ...code('plein', 'plein*'), label: 'Het plein', definition: 'Bankjes en groen.' },
  { ...code('jury', 'jury'), label: 'De jury', definition: 'Hoe er gekozen is.' },
  ...Array.from({ length: 12 }, (_, at) => code(`los${at}`)),
);

const TEXTS: Readonly<Record<string, Transcript>> = {
  'R01.txt': spoken(
    ['I', 'Wat vindt u van de bankjes hier?'],
    ['R', 'Op het plein zit ik graag in het groen.'],
  ),
  'R02.txt': spoken(
    ['I', 'En waar gaat u graag naartoe?'],
    ['R', 'Wij schaatsen in de winter op de vijver.'],
  ),
  'R03.txt': spoken(['I', 'Waar komt u zelf graag?'], ['R', 'Op de vijver, om in de winter te schaatsen.']),
};

function read() {
  const vocabulary = createVocabulary();
  const texts = Object.entries(TEXTS).map(
    ([file, text]): TextToRead => ({
      transcript: { ...text, file },
      isInterviewer: ({ speaker }) => speaker === 'I',
      asks: ({ speaker }) => (speaker === 'I' ? 'vraagt' : 'antwoordt'),
      tokens: listTokens(text.text, vocabulary),
    }),
  );
  return readInterviews(BOOK, vocabulary, {
    size: texts.length,
    texts: () => texts,
    text: (file) => texts.find(({ transcript }) => transcript.file === file),
  });
}

function likely(file: string, coded: Parameters<ReturnType<typeof read>['rank']>[0] = []) {
  const interviews = read();
  const text = interviews.text(file);
  const turn = text?.turns[0];
  if (text === undefined || turn === undefined) throw new Error(`${file} has no turns`);
  return interviews.rank(coded).likely(text, turn);
}

describe('the likely codes of a turn', () => {
  it('are ten, the likeliest first, with the words of turn and question and the terms that say so', () => {
    const codes = likely('R01.txt');
    expect(codes).toHaveLength(10);
    expect(codes.map(({ probability }) => probability)).toEqual(
      codes.map(({ probability }) => probability).toSorted((a, b) => b - a),
    );
    expect(codes[0]).toMatchObject({ code: 'plein', why: { terms: ['plein*'], like: null } });
    expect(codes[0]?.why.said).toEqual(expect.arrayContaining(['plein', 'groen']));
    expect(codes[0]?.why.asked).toEqual(['bankjes']);
  });

  it('say which turn with the code they are most like, never the turn itself', () => {
    const coded = [
      { file: 'R01.txt', turn: 2, codes: ['jury'] },
      { file: 'R02.txt', turn: 2, codes: ['jury'] },
      { file: 'R03.txt', turn: 2, codes: ['jury'] },
    ];
    const jury = likely('R03.txt', coded).find((one) => one.code === 'jury');
    expect(jury?.why.like).toEqual({ file: 'R02.txt', turn: 2 });
    expect(likely('R03.txt', coded)[0]?.code).toBe('jury');
  });

  it('leave out what is coded with codes, or in turns, that are not there any more', () => {
    const gone = [
      { file: 'R09.txt', turn: 2, codes: ['jury'] },
      { file: 'R02.txt', turn: 99, codes: ['jury'] },
    ];
    expect(likely('R03.txt', gone)).toEqual(likely('R03.txt'));
    expect(likely('R03.txt', [{ file: 'R02.txt', turn: 2, codes: ['weg'] }])).toEqual(likely('R03.txt'));
  });
});
