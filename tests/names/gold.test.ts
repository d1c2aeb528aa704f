/** How much of the gold sentences is found, told per kind; a loss or a gain that nobody wrote down fails. */

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

/** Of each kind: how many there are, and shares of what is replaced, of what is replaced or doubted, and of what is right. */
function scores(): string {
  const kinds = [...new Set(SENTENCES.flatMap(({ spans }) => spans.map(({ kind }) => kind)))].sort();
  return kinds
    .map((kind) => {
      const spans = SENTENCES.flatMap(({ spans }) => spans).filter((span) => span.kind === kind).length;
      const count = (...whats: Difference['what'][]): number =>
        DIFFERENCES.filter((one) => one.kind === kind && whats.includes(one.what)).length;
      const replaced = spans - count('gemist', 'lijst');
      const shares = [replaced / spans, 1 - count('gemist') / spans, replaced / (replaced + count('teveel'))];
      return [kind.padEnd(12), String(spans).padStart(4), ...shares.map((share) => share.toFixed(3))].join(
        '  ',
      );
    })
    .join('\n');
}

describe('the gold sentences', () => {
  it('hold at least three hundred sentences, and spans that are where the text says', () => {
    expect(SENTENCES.length).toBeGreaterThanOrEqual(300);
    for (const { text, spans } of SENTENCES) {
      for (const { start, end } of spans)
        expect(text.slice(start, end)).toMatch(/^[^\s].*[^\s.,]$|^[^\s.,]$/);
    }
  });

  it('are found as before: nothing lost, and nothing gained that is not written down', () => {
    process.stdout.write(`kind          n   replaced  listed  precision\n${scores()}\n`);
    expect(DIFFERENCES).toEqual(readGold(ACCEPTED));
  });
});
