/** What is merely unwise in a codebook: codes and terms that will disappoint, by line and code. */

import { fold } from '../../language/fold.js';
import { isStopword } from '../../language/stopwords.js';
import { tokenize } from '../../language/tokens.js';
import { type At, formerIdsOf, type PlacedCode } from './checks.js';

/** What will disappoint: codes without terms, terms that say nothing or nothing new, and codes that were split. */
export function weaknessesIn(codes: readonly PlacedCode[], at: At): string[] {
  return [
    ...codes.flatMap((code) => [
      ...emptyHanded(code, at),
      ...vagueTerms(code, at),
      ...doubleTerms(code, at),
      ...termsThatExcludeThemselves(code, at),
      ...contradictoryExamples(code, at),
    ]),
    ...splits(codes, at),
  ];
}

function emptyHanded({ written, path }: PlacedCode, at: At): string[] {
  if (written.zoektermen.length > 0) return [];
  return [`${at(path)}, code ${written.id}: zonder zoektermen wordt deze code nooit voorgesteld.`];
}

function vagueTerms({ written, path }: PlacedCode, at: At): string[] {
  return written.zoektermen.flatMap((term, index) =>
    isVague(term)
      ? [
          `${at([...path, 'zoektermen', index])}, code ${written.id}: de zoekterm "${term}" bestaat alleen uit ` +
            'veelvoorkomende woorden en slaat dus vaak onterecht aan.',
        ]
      : [],
  );
}

/** Three common words in a row, such as "wist ik niet", do say something. */
function isVague(term: string): boolean {
  const words = tokenize(fold(term));
  return words.length <= 2 && words.every(({ word }) => isStopword(word));
}

function doubleTerms({ written, path }: PlacedCode, at: At): string[] {
  return (['zoektermen', 'uitsluiten'] as const).flatMap((key) => {
    const seen = new Set<string>();
    return written[key].flatMap((term, index) => {
      const same = sameTerm(term);
      if (!seen.has(same)) {
        seen.add(same);
        return [];
      }
      return [
        `${at([...path, key, index])}, code ${written.id}: "${term}" staat twee keer onder ${key}. Haal er één weg.`,
      ];
    });
  });
}

function termsThatExcludeThemselves({ written, path }: PlacedCode, at: At): string[] {
  const excluded = new Set(written.uitsluiten.map(sameTerm));
  return written.zoektermen.flatMap((term, index) =>
    excluded.has(sameTerm(term))
      ? [
          `${at([...path, 'zoektermen', index])}, code ${written.id}: "${term}" staat ook onder uitsluiten en ` +
            'telt dus nooit. Haal het op één van de twee plaatsen weg.',
        ]
      : [],
  );
}

function contradictoryExamples({ written, path }: PlacedCode, at: At): string[] {
  const examples = new Set(written.voorbeelden);
  if (written.voorbeeld !== undefined) examples.add(written.voorbeeld);
  return written.tegenvoorbeelden.flatMap((example, index) =>
    examples.has(example)
      ? [
          `${at([...path, 'tegenvoorbeelden', index])}, code ${written.id}: deze zin is ook een voorbeeld. Kies één van de twee.`,
        ]
      : [],
  );
}

/** Two codes with one former id: nobody but a person knows which of them a decision means now. */
function splits(codes: readonly PlacedCode[], at: At): string[] {
  const first = new Map<string, PlacedCode>();
  return codes.flatMap((code) =>
    formerIdsOf(code.written).flatMap((id) => {
      const other = first.get(id);
      if (other === undefined) {
        first.set(id, code);
        return [];
      }
      return [
        `${at([...code.path, 'was'])}, code ${code.written.id}: "${id}" is gesplitst, want ook code ${other.written.id} ` +
          `noemt het (${at([...other.path, 'was'])}). Bij beslissingen over "${id}" kiest een mens de nieuwe code.`,
      ];
    }),
  );
}

/** Capitals, accents and extra spaces make no difference to what a term finds. */
function sameTerm(term: string): string {
  return fold(term).trim().replace(/\s+/g, ' ');
}
