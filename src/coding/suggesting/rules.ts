/** What decides where a code is suggested: two codes with the same rules get the same suggestions. */

import { sha256 } from '../../files/hash.js';
import type { Code, Codebook } from '../../model/codebook.js';
import type { Unit } from '../../model/project.js';
import { questionTerms } from './short-answers.js';

/** Goes up with every change in how terms are found or fragments are made. */
const ENGINE_VERSION = 2;

/** A hash of all that the suggestions of a code depend on, besides the text: its own rules and the questions of all codes. */
export function rulesHash(
  { terms, exclusions, alsoInterviewer, impliedOordeel }: Code,
  { themes, indicators, groups }: Pick<Codebook, 'themes' | 'indicators' | 'groups'>,
  unit: Unit,
): string {
  const judged = indicators.flatMap((indicator) => indicator.terms);
  const questions = themes
    .flatMap((theme) => theme.codes)
    .map((code) => [code.id, ...questionTerms(code)])
    .filter(({ length }) => length > 1);
  const named = [...terms, ...exclusions, ...judged, ...questions.flat()].flatMap((term) =>
    namedGroups(term),
  );
  const used = [...new Set(named)].sort().map((name) => [name, groups[name]]);
  return sha256(
    JSON.stringify([
      ENGINE_VERSION,
      unit,
      terms,
      exclusions,
      alsoInterviewer,
      impliedOordeel,
      indicators,
      used,
      questions,
    ]),
  );
}

function namedGroups(term: string): string[] {
  return [...term.matchAll(/@([a-z0-9-]+)/g)].map((match) => match[1] ?? '');
}
