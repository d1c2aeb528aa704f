/** Who mentions what: codings reduced to respondents, because talkative people would dominate counts of fragments. */

import type { Codebook } from '../model/codebook.js';
import type { Coding } from '../model/coding.js';

/** For each code and each theme (ids never coincide), the respondents who mention it. */
export type Mentions = ReadonlyMap<string, ReadonlySet<string>>;

/** A respondent mentions a code when at least one coding that counts says so, and a theme by any of its codes. */
export function mentionsOf(codings: Iterable<Coding>, codebook: Codebook): Mentions {
  const themeOf = new Map(
    codebook.themes.flatMap((theme) => theme.codes.map(({ id }) => [id, theme.id] as const)),
  );
  const mentions = new Map<string, Set<string>>();
  const add = (subject: string, respondent: string): void => {
    const people = mentions.get(subject);
    if (people === undefined) mentions.set(subject, new Set([respondent]));
    else people.add(respondent);
  };
  for (const { code, respondent } of codings) {
    const theme = themeOf.get(code);
    if (theme === undefined) continue;
    add(code, respondent);
    add(theme, respondent);
  }
  return mentions;
}
