/** Comparing perspectives and wijken: every matrix from the same codings. */

import type { Codebook } from '../model/codebook.js';
import type { Coding } from '../model/coding.js';
import type { Comparison, ThemeComparison } from '../model/comparison.js';
import type { Axis, Column, CrossTable } from '../model/matrix.js';
import type { Group, Grouping } from '../model/planned.js';
import { perspectiveByWijk, subjectsByGroup } from './matrices.js';
import { type Mentions, mentionsOf } from './mentions.js';

/**
 * Compares what respondents mention.
 *
 * @param groups the people who were interviewed, thus with a text, in the groups that the result tells apart
 * @param shown the codes that the result has rows for; a theme always counts all of its codes
 */
export function compare(
  { everyone, byPerspective, byWijk, crossing }: Grouping,
  codebook: Codebook,
  codings: readonly Coding[],
  shown: (code: string) => boolean = () => true,
): Comparison {
  const mentions = mentionsOf(codings, codebook);
  const cross = (subject: Axis, who: Mentions): CrossTable[] =>
    crossing === null ? [] : [perspectiveByWijk(subject, crossing, who)];
  const all: Axis = { id: 'geinterviewd', label: 'Geïnterviewden' };
  const allMention = new Map([[all.id, new Set(everyone.members.map(({ id }) => id))]]);
  return {
    interviewed: everyone.members.length,
    perspectives: byPerspective.map(toColumn),
    wijken: byWijk.map(toColumn),
    interviewedByBoth: cross(all, allMention)[0] ?? null,
    themes: codebook.themes
      .filter((theme) => theme.codes.some(({ id }) => shown(id)))
      .map((theme): ThemeComparison => {
        const { id, label } = theme;
        const codes = theme.codes.filter((code) => shown(code.id)).map(({ id, label }) => ({ id, label }));
        return {
          theme,
          mentionedBy: everyone.members.filter((person) => mentions.get(id)?.has(person.id) === true).length,
          codesByPerspective: subjectsByGroup(`${label}, naar perspectief`, codes, byPerspective, mentions),
          codesByWijk: subjectsByGroup(`${label}, naar wijk`, codes, byWijk, mentions),
          perspectiveByWijk: cross({ id, label }, mentions)[0] ?? null,
          codes: codes.flatMap((code) => cross(code, mentions)),
          keptBackByWijk: [],
        };
      }),
  };
}

function toColumn({ id, label, members }: Group): Column {
  return { id, label, interviewed: members.length };
}
