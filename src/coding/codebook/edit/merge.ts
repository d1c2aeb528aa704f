/** What a code takes over from one that goes: search terms with what they exclude, and examples, each once. */

import { fold } from '../../../language/fold.js';
import type { CodeFields } from './edits.js';
import type { RawCode } from './outline.js';

export function merged(
  stays: RawCode,
  goes: RawCode,
  take: { readonly terms: boolean; readonly examples: boolean },
): CodeFields {
  const terms = together(texts(stays, 'zoektermen'), texts(goes, 'zoektermen'));
  const exclusions = together(texts(stays, 'uitsluiten'), texts(goes, 'uitsluiten'));
  const examples = together(examplesOf(stays), examplesOf(goes));
  const counterExamples = together(texts(stays, 'tegenvoorbeelden'), texts(goes, 'tegenvoorbeelden'));
  return {
    // A term that is excluded too finds nothing; a sentence is an example or it is none.
    ...(take.terms && { terms, exclusions: without(exclusions, terms, texts(stays, 'uitsluiten')) }),
    ...(take.examples && {
      examples,
      counterExamples: without(counterExamples, examples, texts(stays, 'tegenvoorbeelden')),
    }),
  };
}

function together(own: readonly string[], others: readonly string[]): string[] {
  const known = new Set(own.map(fold));
  return [...own, ...others.filter((one) => !known.has(fold(one)))];
}

/** What stood there already stays. */
function without(list: readonly string[], taken: readonly string[], own: readonly string[]): string[] {
  const left = new Set(taken.map(fold));
  return list.filter((one) => own.includes(one) || !left.has(fold(one)));
}

function examplesOf(code: RawCode): string[] {
  const { voorbeeld } = code;
  return [...(typeof voorbeeld === 'string' ? [voorbeeld] : []), ...texts(code, 'voorbeelden')];
}

function texts(code: RawCode, key: string): string[] {
  const list = code[key];
  return Array.isArray(list) ? list.map(String) : [];
}
