import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTokens } from '../../src/language/token-list.js';
import { createVocabulary } from '../../src/language/vocabulary.js';
import { SENSITIVE_KINDS, type SensitiveKind } from '../../src/model/sensitive.js';
import { sensitiveFinder } from '../../src/sensitive/recognise.js';
import { spoken } from '../support/spoken.js';

type Gold = readonly (readonly [sentence: string, kinds: readonly SensitiveKind[]])[];

function readSet(name: string): Gold {
  return JSON.parse(readFileSync(new URL(`sets/${name}.json`, import.meta.url), 'utf8'));
}

/** Where the words fail, known and accepted: a change here is a change in quality, for better or for worse. */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  // Written with the first lists; `ontwikkeling` was written before the third lists were and shaped them.
  eerste: [],
  ontwikkeling: [
    'Ik krijg een uitkering omdat ik niet meer kan werken, door mijn longen. gezondheid,schulden',
    'Hij is joods en daar praat hij niet graag over. afkomst',
    'Ze zijn hun huis uitgezet omdat ze hennep hadden. schulden,strafbaar',
  ],
  // Written after the third lists, in as roundabout a way as people talk: scored once (12 of 35, 1 of 25 rang), then mended.
  vers: ['die jongen rijdt rond met pakketjes, u weet wel wat ik bedoel '],
  // Written after that: scored once (8 of 24, 2 of 16 rang), then mended.
  laatste: [],
};

/** What one text without turns speaks of. */
function sensitiveKinds(text: string): SensitiveKind[] {
  const vocabulary = createVocabulary();
  const tokens = listTokens(text, vocabulary);
  const turn = { number: 1, speaker: '', seconds: null, start: 0, end: text.length };
  const passages = sensitiveFinder(vocabulary)({ text, turns: [turn] }, tokens);
  return SENSITIVE_KINDS.filter((kind) => passages.some(({ kinds }) => kinds.includes(kind)));
}

describe('the recogniser of sensitive sentences', () => {
  it.each(Object.entries(ACCEPTED))(
    'makes no mistakes in the set %s but the accepted ones',
    (name, accepted) => {
      const judged = readSet(name).map(([sentence, meant]) => ({
        sentence,
        meant,
        found: sensitiveKinds(sentence),
      }));
      const sensitive = judged.filter(({ meant }) => meant.length > 0);
      const harmless = judged.filter(({ meant }) => meant.length === 0);
      const rings = (all: typeof judged): string =>
        `${all.filter(({ found }) => found.length > 0).length}/${all.length}`;
      process.stdout.write(`${name}: gevonden ${rings(sensitive)}, onschuldig geraakt ${rings(harmless)}\n`);
      const mistakes = judged
        .filter(({ meant, found }) => found.join() !== meant.join())
        .map(({ sentence, found }) => `${sentence} ${found.join()}`);
      expect(mistakes).toEqual(accepted);
    },
  );

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
