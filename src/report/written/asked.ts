/** How much a report for others asks of the researcher: few places, so that each is worth its answer. */

import type { ReportContent } from '../content.js';
import { toExplain } from '../wording/theme-question.js';

/** In the main text; the appendices ask for facts. */
export const MOST_PLACES = 12;

/** The main answer, the recommendations, and what sets groups apart. */
const FIXED = 3;

/** The ids of themes about which is asked: those with most to explain, as far as other places leave room. */
export function themesAskedAbout({ project, wijken, findings }: ReportContent): ReadonlySet<string> {
  const others = FIXED + project.questions.length + wijken.length + (project.reason.length === 0 ? 1 : 0);
  const asked = findings
    .filter((theme) => toExplain(theme) > 0)
    .sort((a, b) => toExplain(b) - toExplain(a) || b.all.mentions - a.all.mentions)
    .slice(0, Math.max(0, MOST_PLACES - others));
  return new Set(asked.map(({ theme }) => theme.id));
}
