/** All counts that a publication prints, as somebody reads them who knows of everybody which perspective and wijk is theirs. */

import { OORDELEN, type Oordeel } from '../../../src/model/coding.js';
import type { Comparison } from '../../../src/model/comparison.js';
import type { DisclosedQuotes } from '../../../src/model/disclosed.js';
import type { Finding, ThemeFinding } from '../../../src/model/findings.js';
import type { CrossTable, Matrix } from '../../../src/model/matrix.js';

/** What is counted of a theme or code: who mentions it, or who gives an oordeel about it. */
export type Counting = 'mentions' | 'judged' | Oordeel;

export interface Statement {
  /** Id of a theme or a code. */
  readonly subject: string;
  readonly counting: Counting;
  readonly isAbout: (perspective: string, wijk: string) => boolean;
  readonly count: number;
  /** A quote says that there is somebody, and no more. */
  readonly atLeast?: true;
}

export interface Publication {
  readonly comparisons: readonly Comparison[];
  readonly findings: readonly ThemeFinding[];
  readonly quotes: DisclosedQuotes;
  /** The perspectives that it says it is not about. */
  readonly leftOut: readonly string[];
  /** Who can be meant by what stands below a quote. */
  readonly hasSource: (source: string, perspective: string, wijk: string) => boolean;
}

export function statementsIn({
  comparisons,
  findings,
  quotes,
  leftOut,
  hasSource,
}: Publication): Statement[] {
  const all = [
    ...comparisons.flatMap(comparedIn),
    ...findings.flatMap((theme) => [
      ...foundIn(theme.theme.id, theme),
      ...theme.codes.flatMap((code) => foundIn(code.code.id, code)),
    ]),
    ...[...quotes].flatMap(([subject, some]) =>
      some.map(({ source }): Statement => {
        const isAbout: Statement['isAbout'] = (...who) => hasSource(source, ...who);
        return { subject, counting: 'mentions', isAbout, count: 1, atLeast: true };
      }),
    ),
  ];
  return all.map((statement) => ({
    ...statement,
    isAbout: (perspective, wijk) => !leftOut.includes(perspective) && statement.isAbout(perspective, wijk),
  }));
}

type IsAbout = Statement['isAbout'];

const EVERYBODY: IsAbout = () => true;
const ofPerspectives =
  (id: string): IsAbout =>
  (perspective) =>
    id.split('+').includes(perspective);
const ofWijken =
  (id: string): IsAbout =>
  (_, wijk) =>
    id.split('+').includes(wijk);

function comparedIn({ themes }: Comparison): Statement[] {
  return themes.flatMap(
    ({ theme, mentionedBy, codesByPerspective, codesByWijk, perspectiveByWijk, codes }) => [
      mention(theme.id, EVERYBODY, mentionedBy),
      ...inMatrix(codesByPerspective, ofPerspectives),
      ...inMatrix(codesByWijk, ofWijken),
      ...[...(perspectiveByWijk === null ? [] : [perspectiveByWijk]), ...codes].flatMap(inCross),
    ],
  );
}

function inMatrix({ rows, columns, mentions }: Matrix, isOf: (id: string) => IsAbout): Statement[] {
  return rows.flatMap(({ id }, row) =>
    columns.map((column, index) => mention(id, isOf(column.id), mentions[row]?.[index] ?? 0)),
  );
}

function inCross({ subject, perspectives, wijken, cells }: CrossTable): Statement[] {
  return cells.flatMap((row, perspective) =>
    row.flatMap((cell, wijk) => {
      if (cell === null) return [];
      const isOne = ofPerspectives(perspectives[perspective]?.id ?? '');
      const isOther = ofWijken(wijken[wijk]?.id ?? '');
      return [mention(subject.id, (...who) => isOne(...who) && isOther(...who), cell.mentions)];
    }),
  );
}

function foundIn(subject: string, { all, perspectives, wijken }: Finding): Statement[] {
  const groups = [
    { found: all, isAbout: EVERYBODY },
    ...perspectives.map((found) => ({ found, isAbout: ofPerspectives(found.group) })),
    ...wijken.map((found) => ({ found, isAbout: ofWijken(found.group) })),
  ];
  return groups.flatMap(({ found: { mentions, judged, oordelen }, isAbout }) => [
    mention(subject, isAbout, mentions),
    { subject, counting: 'judged' as const, isAbout, count: judged },
    ...OORDELEN.map((counting) => ({ subject, counting, isAbout, count: oordelen[counting] })),
  ]);
}

function mention(subject: string, isAbout: IsAbout, count: number): Statement {
  return { subject, counting: 'mentions', isAbout, count };
}
