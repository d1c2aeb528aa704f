/** Comparing perspectives and wijken: every matrix from the same codings. */

import type { Codebook } from '../model/codebook.js';
import type { Coding } from '../model/coding.js';
import type { Comparison, ThemeComparison } from '../model/comparison.js';
import type { Axis, CrossTable } from '../model/matrix.js';
import type { Project } from '../model/project.js';
import type { Respondent } from '../model/respondent.js';
import { groupByPerspective, groupByWijk, perspectiveByWijk, subjectsByGroup } from './matrices.js';
import { type Mentions, mentionsOf } from './mentions.js';

/**
 * Compares what respondents mention.
 *
 * @param respondents the people who were interviewed, thus with a text
 * @param shown the codes that the result has rows for; a theme always counts all of its codes
 */
export function compare(
  project: Project,
  codebook: Codebook,
  respondents: readonly Respondent[],
  codings: readonly Coding[],
  shown: (code: string) => boolean = () => true,
): Comparison {
  const mentions = mentionsOf(codings, codebook);
  const byPerspective = groupByPerspective(project.perspectives, respondents);
  const byWijk = groupByWijk(project.wijken, respondents);
  const cross = (subject: Axis, who: Mentions): CrossTable =>
    perspectiveByWijk(subject, byPerspective, byWijk, who);
  const everyone: Axis = { id: 'geinterviewd', label: 'Geïnterviewden' };
  return {
    interviewed: cross(everyone, new Map([[everyone.id, new Set(respondents.map(({ id }) => id))]])),
    themes: codebook.themes
      .filter((theme) => theme.codes.some(({ id }) => shown(id)))
      .map((theme): ThemeComparison => {
        const codes = theme.codes.filter(({ id }) => shown(id)).map(({ id, label }) => ({ id, label }));
        return {
          theme,
          mentionedBy: respondents.filter(({ id }) => mentions.get(theme.id)?.has(id) === true).length,
          codesByPerspective: subjectsByGroup(
            `${theme.label}, naar perspectief`,
            codes,
            byPerspective,
            mentions,
          ),
          codesByWijk: subjectsByGroup(`${theme.label}, naar wijk`, codes, byWijk, mentions),
          perspectiveByWijk: cross({ id: theme.id, label: theme.label }, mentions),
          codes: codes.map((code) => cross(code, mentions)),
        };
      }),
  };
}
