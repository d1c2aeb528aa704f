/** Which quotes are held back from others, as somebody may be recognised by their words, until a person releases them. */

import { sentences } from '../language/sentences.js';
import type { Coding, Quote } from '../model/coding.js';
import type { Grouping } from '../model/planned.js';
import type { Project } from '../model/project.js';
import type { Span } from '../model/transcript.js';
import { type Places, type Sign, signsIn } from './signs.js';
import { mayStandForWijk } from './voices.js';

/**
 * Whether a person released words.
 *
 * @param words in UTF-16 code units of the text of the file
 */
export type IsReleased = (coding: Coding, words: Span) => boolean;

/** Why a quote is held back. */
export interface HeldBack {
  readonly quote: Quote;
  /** By what somebody may be recognised, in the sentences that nobody released. */
  readonly signs: readonly Sign[];
}

/** The one place where it is decided. Internally nothing is held back. @returns null for a quote that may stand there */
export function heldBackFrom(
  groups: Grouping,
  project: Project,
  isReleased: IsReleased,
): (quote: Quote) => HeldBack | null {
  if (groups.audience === 'intern') return () => null;
  const isSaidWhere = mayStandForWijk(groups, project.privacy);
  const namesOf = ({ label, inText = label }: Project['wijken'][number]): string[] => [
    ...new Set([label, inText]),
  ];
  const known = project.wijken.flatMap(namesOf);
  const placesFor = ({ respondent }: Quote): Places => ({
    own: isSaidWhere(respondent)
      ? []
      : project.wijken.filter(({ id }) => id === respondent.wijk).flatMap(namesOf),
    known,
  });
  return (quote) => {
    const places = placesFor(quote);
    const signs = sentences(quote.text).flatMap(({ start, end }) => {
      const sentence = quote.text.slice(start, end);
      const found = signsIn(sentence, places);
      return found.length === 0 || isReleased(quote.coding, wordsOf(sentence, quote.coding)) ? [] : found;
    });
    return signs.length === 0 ? null : { quote, signs: [...new Set(signs)] };
  };
}

/** Where a sentence of a quote stands in the text: from the first words that were kept of it to the last. */
function wordsOf(sentence: string, { fragment }: Coding): Span {
  const parts = sentence
    .split('[…]')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = '', last = first] = [parts[0], parts.at(-1)];
  const start = fragment.text.indexOf(first);
  const end = fragment.text.lastIndexOf(last);
  if (start === -1 || end === -1) return fragment;
  return { start: fragment.start + start, end: fragment.start + end + last.length };
}
