/** What the researcher is asked about a theme: the largest contrast in it, for which the counts have no reason. */

import type { Apart, By, Point } from '../../model/claims.js';
import type { ThemeFinding } from '../../model/findings.js';
import { aboutTheme, type Names, topic } from './names.js';
import { moreIn } from './presence.js';

export function questionAbout({ theme, codes }: ThemeFinding, names: Names): string {
  return (
    questionOf(
      codes.flatMap((code) => code.points),
      names,
    ) ?? `Wat betekent het voor de onderzoeksvragen wat mensen zeggen ${aboutTheme(theme)}?`
  );
}

/** How much there is to explain: opposed oordelen before groups that differ, and those before oordelen that are split. */
export function toExplain({ codes }: ThemeFinding): number {
  const points = codes.flatMap((code) => code.points);
  if (points.some(({ kind }) => kind === 'opposed')) return 3;
  if (moreIn(points, 'perspective') !== undefined || moreIn(points, 'wijk') !== undefined) return 2;
  return points.some((point) => point.kind === 'judged' && point.isSplit) ? 1 : 0;
}

/** Null when no contrast is large enough to ask about. */
export function questionOf(points: readonly Point[], names: Names): string | null {
  const opposed = points.find((point) => point.kind === 'opposed');
  if (opposed !== undefined) {
    const [positive, negative] = [opposed.positive, opposed.negative].map(({ group }) =>
      names.of('perspective', group),
    );
    return (
      `Waaraan ligt het dat ${positive} en ${negative} anders oordelen over ${topic(opposed.about)}: ` +
      'aan hun rol, aan wat zij meemaakten, of aan wat zij ervan wisten?'
    );
  }
  const apart = largest(points, 'perspective') ?? largest(points, 'wijk');
  if (apart !== undefined) {
    const name = names.of(apart.by, apart.group.group);
    return apart.by === 'wijk'
      ? `Wat is er in ${name} anders, dat men daar vaker spreekt over ${topic(apart.about)}?`
      : `Waarom spreken juist ${name} over ${topic(apart.about)}?`;
  }
  const split = points.find((point) => point.kind === 'judged' && point.isSplit);
  return split === undefined
    ? null
    : `Wat onderscheidt wie positief is over ${topic(split.about)} van wie dat niet is?`;
}

/** What lies furthest above the others. */
function largest(points: readonly Point[], by: By): Apart | undefined {
  const above = ({ group, rest }: Apart): number =>
    group.mentions / group.interviewed - rest.mentions / rest.interviewed;
  return points.flatMap((point) => moreIn([point], by) ?? []).sort((a, b) => above(b) - above(a))[0];
}
