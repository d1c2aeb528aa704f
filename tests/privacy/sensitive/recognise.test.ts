import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTokens } from '../../../src/language/token-list.js';
import { createVocabulary } from '../../../src/language/vocabulary.js';
import { SENSITIVE_KINDS, type SensitiveKind } from '../../../src/model/sensitive.js';
import { sensitiveFinder } from '../../../src/privacy/sensitive/recognise.js';
import { spoken } from '../../support/spoken.js';

const GOLD = JSON.parse(readFileSync(new URL('gold.json', import.meta.url), 'utf8')) as [
  sentence: string,
  kinds: SensitiveKind[],
][];

/** Where the words fail, known and accepted: a change here is a change in quality, for better or for worse. */
const ACCEPTED: readonly string[] = [
  'mijn oren zijn niet goed, ik hoor bijna niks meer ',
  'mijn zoon heeft een vriend, die zijn getrouwd ',
  'aan het eind van de maand is het op ',
  'ze stonden op straat met twee kinderen ',
  'hij heeft gezeten, vier jaar ',
  'het was een fraaie overval op de koekjes strafbaar',
];

/** What one text without turns speaks of. */
function sensitiveKinds(text: string): SensitiveKind[] {
  const vocabulary = createVocabulary();
  const tokens = listTokens(text, vocabulary);
  const turn = { number: 1, speaker: '', seconds: null, start: 0, end: text.length };
  const passages = sensitiveFinder(vocabulary)({ text, turns: [turn] }, tokens);
  return SENSITIVE_KINDS.filter((kind) => passages.some(({ kinds }) => kinds.includes(kind)));
}

describe('the recogniser of sensitive sentences', () => {
  it('finds in the gold sentences what is sensitive, but for the accepted mistakes', () => {
    const judged = GOLD.map(([sentence, meant]) => ({ sentence, meant, found: sensitiveKinds(sentence) }));
    for (const kind of SENSITIVE_KINDS) {
      const meant = judged.filter((one) => one.meant.includes(kind));
      const found = judged.filter((one) => one.found.includes(kind));
      const right = found.filter((one) => one.meant.includes(kind)).length;
      process.stdout.write(`${kind}: recall ${right}/${meant.length}, precisie ${right}/${found.length}\n`);
    }
    const mistakes = judged
      .filter(({ meant, found }) => found.join() !== meant.join())
      .map(({ sentence, found }) => `${sentence} ${found.join()}`);
    expect(mistakes).toEqual(ACCEPTED);
  });

  it('tags the sentence of a turn, by its offsets, and passes over turns that are not wanted', () => {
    const text = spoken(
      ['I', 'Bent u ziek geweest?'],
      ['R', 'Het was een mooi plein. Mijn man kreeg kanker. Daarna niet meer.'],
    );
    const vocabulary = createVocabulary();
    const tokens = listTokens(text.text, vocabulary);
    const passages = sensitiveFinder(vocabulary)(text, tokens, ({ speaker }) => speaker === 'R');
    expect(
      passages.map(({ start, end, ...rest }) => ({ ...rest, words: text.text.slice(start, end) })),
    ).toEqual([{ turn: 2, kinds: ['gezondheid'], words: 'Mijn man kreeg kanker.' }]);
  });

  it('does not mind capitals and accents', () => {
    expect(sensitiveKinds('KANKER')).toEqual(['gezondheid']);
    expect(sensitiveKinds('de Syriër was suïcidaal')).toEqual(['gezondheid']);
  });

  it('gives spans within the wanted turns that do not overlap, whatever is said', () => {
    const words = fc.constantFrom(
      'ik',
      'ben',
      'ziek',
      'van',
      'homo',
      'de',
      'schuld',
      '😀',
      'é',
      'turk',
      'een',
      '.',
    );
    const turn = fc.array(words, { minLength: 1, maxLength: 30 }).map((list) => `woord ${list.join(' ')}`);
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 5 }), (lines) => {
        const text = spoken(...lines.map((line, index) => [index % 2 === 0 ? 'I' : 'R', line] as const));
        const vocabulary = createVocabulary();
        const tokens = listTokens(text.text, vocabulary);
        const found = sensitiveFinder(vocabulary)(text, tokens, ({ speaker }) => speaker === 'R');
        let before = 0;
        for (const { turn: number, start, end, kinds } of found) {
          const own = text.turns.find((one) => one.number === number);
          expect(own?.speaker).toBe('R');
          expect(start).toBeGreaterThanOrEqual(Math.max(before, own?.start ?? 0));
          expect(end).toBeLessThanOrEqual(own?.end ?? 0);
          expect(kinds.length).toBeGreaterThan(0);
          before = end;
        }
      }),
    );
  });
});
