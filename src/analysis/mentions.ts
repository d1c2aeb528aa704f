/** Who mentions what: codings reduced to respondents, because talkative people would dominate counts of fragments. */

import type { Codebook } from '../model/codebook.js';
import type { Coding } from '../model/coding.js';

/** For each code and each theme (ids never coincide), the respondents who mention it. */
export type Mentions = ReadonlyMap<string, ReadonlySet<string>>;

/** A respondent mentions a code when at least one coding that counts says so, and a theme by any of its codes. */
export function mentionsOf(codings: Iterable<Coding>, codebook: Codebook): Mentions {
  const mentions = new Map<string, Set<string>>();
  for (const { code, respondent } of codings) {
    const people = mentions.get(code);
    if (people === undefined) mentions.set(code, new Set([respondent]));
    else people.add(respondent);
  }
  return withThemes(mentions, codebook);
}

/** Adds who mentions each theme, and leaves out what is not in the codebook. */
export function withThemes<Id, People extends Iterable<Id> = ReadonlySet<Id>>(
  ofCodes: ReadonlyMap<string, People>,
  { themes }: Codebook,
): Map<string, People | ReadonlySet<Id>> {
  const mentions = new Map<string, People | ReadonlySet<Id>>();
  for (const theme of themes) {
    const people = new Set<Id>();
    for (const { id } of theme.codes) {
      const ofCode = ofCodes.get(id);
      if (ofCode === undefined) continue;
      mentions.set(id, ofCode);
      for (const person of ofCode) people.add(person);
    }
    if (people.size > 0) mentions.set(theme.id, people);
  }
  return mentions;
}
