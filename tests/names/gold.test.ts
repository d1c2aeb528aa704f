/** What of the gold sentences is found; a loss or a gain that nobody wrote down fails. `npm run measure` scores them. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../src/language/dictionary.js';
import type { Span } from '../../src/model/transcript.js';
import { createLexicon, type Find, indexNames, type Kind, recognise } from '../../src/names/index.js';
import { overlaps } from '../support/marked-turns.js';

interface Sentence {
  readonly text: string;
  readonly spans: readonly (Span & { readonly kind: Kind })[];
}

interface Difference {
  readonly voice: string;
  /** From 1. */
  readonly sentence: number;
  readonly kind: Kind;
  /** `gemist`: neither replaced nor doubted; `lijst`: doubted only; `teveel`: replaced, but nobody. */
  readonly what: 'gemist' | 'lijst' | 'teveel';
}

const FOLDER = fileURLToPath(new URL('./gold/', import.meta.url));
const ACCEPTED = 'accepted.json';

function readGold(file: string): unknown {
  return JSON.parse(readFileSync(FOLDER + file, 'utf8'));
}

const VOICES = readdirSync(FOLDER).filter((file) => file !== ACCEPTED);
const lexicon = createLexicon(await loadDictionary());
const SENTENCES = VOICES.flatMap((file) =>
  (readGold(file) as Sentence[]).map((sentence, at) => ({
    ...sentence,
    voice: file.replace('.json', ''),
    number: at + 1,
    finds: recognise(sentence.text, { lexicon, known: indexNames([]), heard: new Set() }),
  })),
);

const isSure = ({ certainty }: Find): boolean => certainty === 'zeker';
const isListed = ({ certainty }: Find): boolean => certainty !== 'gelaten';

const DIFFERENCES: readonly Difference[] = SENTENCES.flatMap(({ voice, number, spans, finds }) => [
  ...spans.flatMap((span): Difference[] => {
    const here = finds.filter((find) => overlaps(find, span));
    if (here.some(isSure)) return [];
    return [{ voice, sentence: number, kind: span.kind, what: here.some(isListed) ? 'lijst' : 'gemist' }];
  }),
  ...finds
    .filter((find) => isSure(find) && !spans.some((span) => overlaps(find, span)))
    .map(({ kind }): Difference => ({ voice, sentence: number, kind, what: 'teveel' })),
]);

describe('the gold sentences', () => {
  it('hold at least three hundred sentences, and spans that are where the text says', () => {
    expect(SENTENCES.length).toBeGreaterThanOrEqual(300);
    for (const { text, spans } of SENTENCES) {
      for (const { start, end } of spans)
        expect(text.slice(start, end)).toMatch(/^[^\s].*[^\s.,]$|^[^\s.,]$/);
    }
  });

  it('are found as before: nothing lost, and nothing gained that is not written down', () => {
    expect(DIFFERENCES).toEqual(readGold(ACCEPTED));
  });
});
