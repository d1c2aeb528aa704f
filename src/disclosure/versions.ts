/** Successive public versions of one report: what their difference tells about few people. */

import type { Comparison } from '../model/comparison.js';
import type { Disclosed } from '../model/disclosed.js';
import type { Grouping } from '../model/planned.js';
import type { Respondent } from '../model/respondent.js';
import { follows, solve } from './linear-system.js';

/** What a public version printed, in counts of groups; without names, numbers of respondents or words. */
export interface PublicVersion {
  /** The file that it was written to, below the folder of reports. */
  readonly report: string;
  readonly groups: readonly VersionGroup[];
}

export interface VersionGroup {
  /** Null for all. */
  readonly perspectives: readonly string[] | null;
  readonly wijken: readonly string[] | null;
  readonly label: string;
  readonly interviewed: number;
  /** How many of the group mention a theme or code, by its id. */
  readonly mentions: Readonly<Record<string, number>>;
}

/** The part of a version's difference with an earlier one that a researcher must look at. */
export type VersionWarning =
  | {
      readonly kind: 'grown';
      readonly earlier: string;
      readonly label: string;
      readonly before: number;
      readonly now: number;
      /** How many themes and codes have another count. */
      readonly changed: number;
    }
  | { readonly kind: 'divided'; readonly earlier: string; readonly label: string; readonly people: number };

export function versionOf(
  report: string,
  comparison: Disclosed<Comparison>,
  { everyone, byPerspective, byWijk, crossing }: Grouping,
): PublicVersion {
  const mentionsIn = (count: (theme: Comparison['themes'][number]) => readonly [string, number][]) =>
    Object.fromEntries(comparison.themes.flatMap(count));
  const cells = crossing?.cells.flatMap((row, perspective) =>
    row.flatMap((group, wijk) => (group === null ? [] : [{ group, perspective, wijk }])),
  );
  return {
    report,
    groups: [
      {
        perspectives: null,
        wijken: null,
        label: everyone.label,
        interviewed: everyone.members.length,
        mentions: mentionsIn(({ theme, mentionedBy, codesByPerspective: { rows, mentions } }) => [
          [theme.id, mentionedBy],
          ...rows.map((code, row): [string, number] => [
            code.id,
            (mentions[row] ?? []).reduce((sum, count) => sum + count, 0),
          ]),
        ]),
      },
      ...byPerspective.map(({ id, label, members }, column) => ({
        perspectives: id.split('+'),
        wijken: null,
        label,
        interviewed: members.length,
        mentions: mentionsIn(({ codesByPerspective: { rows, mentions } }) =>
          rows.map((code, row) => [code.id, mentions[row]?.[column] ?? 0]),
        ),
      })),
      ...byWijk.map(({ id, label, members }, column) => ({
        perspectives: null,
        wijken: id.split('+'),
        label,
        interviewed: members.length,
        mentions: mentionsIn(({ codesByWijk: { rows, mentions } }) =>
          rows.map((code, row) => [code.id, mentions[row]?.[column] ?? 0]),
        ),
      })),
      ...(cells ?? []).map(({ group, perspective, wijk }) => ({
        perspectives: crossing?.perspectives[perspective]?.id.split('+') ?? [],
        wijken: crossing?.wijken[wijk]?.id.split('+') ?? [],
        label: group.label,
        interviewed: group.members.length,
        mentions: mentionsIn(({ codes }) =>
          codes.map(({ subject, cells: counts }) => [subject.id, counts[perspective]?.[wijk]?.mentions ?? 0]),
        ),
      })),
    ],
  };
}

/**
 * Compares a version with an earlier one. When a group grew or shrank by fewer than `threshold` people, the counts
 * that changed tell what those people mention; and two versions that divide the same people differently may tell together what
 * neither tells alone.
 *
 * @param respondents the people who were interviewed, of the version of now
 */
export function compareVersions(
  earlier: PublicVersion,
  now: PublicVersion,
  respondents: readonly Respondent[],
  threshold: number,
): VersionWarning[] {
  const grown = now.groups.flatMap((group): VersionWarning[] => {
    const before = earlier.groups.find((other) => sameGroup(group, other));
    if (before === undefined) return [];
    const difference = Math.abs(group.interviewed - before.interviewed);
    const changed = Object.entries(group.mentions).filter(
      ([subject, count]) => (before.mentions[subject] ?? count) !== count,
    ).length;
    if (difference === 0 || difference >= threshold || changed === 0) return [];
    return [
      {
        kind: 'grown',
        earlier: earlier.report,
        label: group.label,
        before: before.interviewed,
        now: group.interviewed,
        changed,
      },
    ];
  });
  return grown.length > 0 ? grown : dividedOtherwise(earlier, now, respondents, threshold);
}

function sameGroup(one: VersionGroup, other: VersionGroup): boolean {
  const key = ({ perspectives, wijken }: VersionGroup): string => JSON.stringify([perspectives, wijken]);
  return key(one) === key(other);
}

/** Small perspectives, wijken and perspectives within wijken whose count follows from both versions together. */
function dividedOtherwise(
  earlier: PublicVersion,
  now: PublicVersion,
  respondents: readonly Respondent[],
  threshold: number,
): VersionWarning[] {
  const changed = earlier.groups.some((group) => !now.groups.some((other) => sameGroup(group, other)));
  if (!changed) return [];
  const cellOf = ({ perspective, wijk }: Respondent): string => JSON.stringify([perspective, wijk]);
  const cells = [...new Map(respondents.map((person) => [cellOf(person), person])).values()];
  const countsIn = (isIn: (person: Respondent) => boolean): number[] =>
    cells.map((cell) => (isIn(cell) ? 1 : 0));
  const printed = [...earlier.groups, ...now.groups].map(({ perspectives, wijken }) =>
    countsIn(
      ({ perspective, wijk }) =>
        (perspectives?.includes(perspective) ?? true) && (wijken?.includes(wijk) ?? true),
    ),
  );
  const solved = solve(printed);
  const small = [...new Set(respondents.map(({ perspective }) => perspective))].map((id) => ({
    label: id,
    isIn: (person: Respondent) => person.perspective === id,
  }));
  const wijken = [...new Set(respondents.map(({ wijk }) => wijk))].map((id) => ({
    label: id,
    isIn: (person: Respondent) => person.wijk === id,
  }));
  const both = cells.map((cell) => ({
    label: `${cell.perspective}, ${cell.wijk}`,
    isIn: (person: Respondent) => cellOf(person) === cellOf(cell),
  }));
  return [...small, ...wijken, ...both].flatMap(({ label, isIn }): VersionWarning[] => {
    const people = respondents.filter(isIn).length;
    if (people >= threshold || !follows(countsIn(isIn), solved)) return [];
    return [{ kind: 'divided', earlier: earlier.report, label, people }];
  });
}
