/** Successive publications: what they tell together about few people that none of them tells alone. */

import type { Grouping } from '../model/planned.js';
import { lookalikesIn } from './lookalikes.js';

/** Whom a publication told apart; without names, numbers of respondents, counts or words. */
export interface PublicVersion {
  /** The files and folders that it was written to, below the folder of the project. */
  readonly publications: readonly string[];
  readonly parts: readonly VersionPart[];
}

/** People whom the publication did not tell apart. */
export interface VersionPart {
  readonly label: string;
  /** A mark for each, the same in every version. */
  readonly people: readonly string[];
}

/** What a researcher must look at before sharing a publication beside earlier ones. */
export type VersionWarning =
  | { readonly kind: 'between'; readonly earlier: readonly string[]; readonly few: readonly Few[] }
  /** Only all of these and the new one together tell about so few. */
  | { readonly kind: 'together'; readonly earlier: readonly string[]; readonly people: number };

/** Fewer people than a group needs, whom two publications together tell apart from all others. */
export interface Few {
  /** The labels of the part that they stood in and stand in now; null for who was not interviewed then, or is no longer. */
  readonly before: string | null;
  readonly now: string | null;
  readonly people: number;
}

/** @param markOf the mark of a respondent, by id */
export function versionOf(
  publication: string,
  groups: Grouping,
  markOf: (respondent: string) => string,
): PublicVersion {
  return {
    publications: [publication],
    parts: lookalikesIn(groups).map(({ label, members }) => ({
      label,
      people: members.map(({ id }) => markOf(id)).sort(),
    })),
  };
}

/**
 * People whom no publication tells apart are lookalikes in all of them together (see `lookalikesIn`). A few who are not,
 * because they came, left, or stand among others now, are told apart by the difference, whatever was counted.
 *
 * @param threshold from so many people on a difference tells about a group
 */
export function compareVersions(
  earlier: readonly PublicVersion[],
  now: PublicVersion,
  threshold: number,
): VersionWarning[] {
  const between = earlier.flatMap((version): VersionWarning[] => {
    const few = fewBetween([version, now], threshold).map(
      ({ parts: [before = null, after = null], people }) => ({
        before,
        now: after,
        people,
      }),
    );
    return few.length === 0 ? [] : [{ kind: 'between', earlier: version.publications, few }];
  });
  if (between.length > 0) return between;
  const [few] = fewBetween([...earlier, now], threshold).sort((a, b) => a.people - b.people);
  return few === undefined
    ? []
    : [
        {
          kind: 'together',
          earlier: earlier.flatMap(({ publications }) => publications),
          people: few.people,
        },
      ];
}

/** Whether the same people are told apart in the same way, so that together they tell no more than one of them. */
export function tellsTheSame(one: PublicVersion, other: PublicVersion): boolean {
  const key = ({ parts }: PublicVersion): string => JSON.stringify(parts);
  return key(one) === key(other);
}

interface Together {
  /** Their part in each version, in order. */
  readonly parts: readonly (string | null)[];
  readonly people: number;
}

function fewBetween(versions: readonly PublicVersion[], threshold: number): Together[] {
  const partsOf = new Map<string, (number | null)[]>();
  for (const [index, { parts }] of versions.entries()) {
    for (const [part, { people }] of parts.entries()) {
      for (const person of people) {
        const own = partsOf.get(person) ?? versions.map(() => null);
        own[index] = part;
        partsOf.set(person, own);
      }
    }
  }
  const together = new Map<string, { parts: readonly (number | null)[]; people: number }>();
  for (const parts of partsOf.values()) {
    const key = parts.join();
    together.set(key, { parts, people: (together.get(key)?.people ?? 0) + 1 });
  }
  // Marks have no order that means anything.
  return [...together]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .filter(([, { people }]) => people < threshold)
    .map(([, { parts, people }]) => ({
      parts: parts.map((part, index) =>
        part === null ? null : (versions[index]?.parts[part]?.label ?? null),
      ),
      people,
    }));
}
