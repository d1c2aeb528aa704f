import { describe, expect, it } from 'vitest';
import { turnsWithQuestions } from '../../../src/coding/ranking/reading.js';
import { listTokens } from '../../../src/language/token-list.js';
import { createVocabulary } from '../../../src/language/vocabulary.js';
import { spoken } from '../../support/spoken.js';

describe('turns with their questions', () => {
  it('are those of respondents, each with the last real question before it', () => {
    const text = spoken(
      ['R', 'Zal ik beginnen?'],
      ['I', 'Wat vond u van het plein?'],
      ['R', 'Mooi.'],
      ['I', 'Ja, ja.'],
      ['X', 'Wie hier niet meer bij hoort vraagt wat.'],
      ['R', 'Heel groen.'],
      ['I', 'En de jury? '],
      ['R', 'Streng.'],
      ['I', '…?'],
      ['R', 'Ja.'],
    );
    const tokens = listTokens(text.text, createVocabulary());
    const words = (stretch: { from: number; to: number } | null) =>
      stretch === null
        ? null
        : text.text.slice(tokens.starts[stretch.from] ?? 0, tokens.ends[stretch.to - 1] ?? 0);
    expect(
      turnsWithQuestions(
        text,
        ({ speaker }) => (speaker === 'I' ? 'vraagt' : speaker === 'X' ? 'geen van beide' : 'antwoordt'),
        tokens,
      ).map(({ turn, spoken: said, asked }) => [turn.number, words(said), words(asked)]),
    ).toEqual([
      [1, 'Zal ik beginnen', null],
      [3, 'Mooi', 'Wat vond u van het plein'],
      [6, 'Heel groen', 'Wat vond u van het plein'],
      [8, 'Streng', 'En de jury'],
      [10, 'Ja', 'En de jury'],
    ]);
  });
});
