/** What decides where a code is suggested: two codes with the same rules get the same suggestions. */

import { sha256 } from '../../files/hash.js';
import type { Code, Codebook } from '../../model/codebook.js';
import type { Unit } from '../../model/project.js';
import { questionTerms } from './short-answers.js';

/** Goes up with every change in how terms are found or fragments are made. */
const ENGINE_VERSION = 3;

/**
 * Makes hashes of all that the suggestions of a code depend on, besides the text: its own rules and the questions of all
 * codes. What codes share is worked out once.
 */
export function rulesHasher(
  { themes, indicators, groups }: Pick<Codebook, 'themes' | 'indicators' | 'groups'>,
  unit: Unit,
): (code: Code) => string {
  const questions = themes
    .flatMap((theme) => theme.codes)
    .map((code) => [code.id, ...questionTerms(code)])
    .filter(({ length }) => length > 1);
  const groupsIn = (terms: readonly string[]): (readonly [string, string | undefined])[] =>
    [...new Set(terms.flatMap(namedGroups))].sort().map((name) => [name, groups[name]]);
  const shared = [...indicators.flatMap(({ terms }) => terms), ...questions.flat()];
  const ofAll = sha256(JSON.stringify([ENGINE_VERSION, unit, indicators, questions, groupsIn(shared)]));
  return ({ terms, exclusions, alsoInterviewer }) => {
    const used = groupsIn([...terms, ...exclusions]);
    return sha256(JSON.stringify([ofAll, terms, exclusions, alsoInterviewer, used]));
  };
}

function namedGroups(term: string): string[] {
  return [...term.matchAll(/@([a-z0-9-]+)/g)].map((match) => match[1] ?? '');
}
