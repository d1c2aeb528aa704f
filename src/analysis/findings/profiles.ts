/** What sets each group apart from all others, and which groups are alike, from findings alone. */

import type { Apart } from '../../model/claims.js';
import type { Contrast, Finding, Profile, SimilarPair, ThemeFinding } from '../../model/findings.js';
import { share, shareAbove } from '../comparing/shares.js';
import { presenceSimilarity } from '../comparing/similarity.js';

/** Groups by perspective or by wijk. */
export type By = 'perspectives' | 'wijken';

/** For each group the codes of which it speaks most, or least, of all groups and far from the rest; the largest difference first. */
export function profilesOf(findings: readonly ThemeFinding[], by: By): Profile[] {
  const axis = by === 'perspectives' ? 'perspective' : 'wijk';
  const contrasts = findings
    .flatMap((theme) => theme.codes)
    .flatMap(({ points, all: { evidence } }) =>
      points.flatMap((point): Contrast[] =>
        point.kind === 'apart' && point.by === axis ? [{ apart: point, evidence }] : [],
      ),
    )
    .sort((a, b) => differenceOf(b.apart) - differenceOf(a.apart));
  return groupIds(findings, by).map((group) => {
    const own = contrasts.filter(({ apart }) => apart.group.group === group);
    return {
      group,
      more: own.filter(({ apart }) => apart.way === 'more'),
      less: own.filter(({ apart }) => apart.way === 'less'),
    };
  });
}

function differenceOf({ group, rest }: Apart): number {
  return Math.abs(shareAbove(group, rest));
}

/** Every two groups in which people were interviewed, the most alike first. */
export function similarPairs(findings: readonly ThemeFinding[], by: By): SimilarPair[] {
  const codes = findings.flatMap((theme) => theme.codes);
  const groups = groupIds(findings, by).filter((id) => codes[0] && find(codes[0], id, by).interviewed !== 0);
  const sharesOf = (id: string): number[] => codes.map((code) => share(find(code, id, by)));
  return groups
    .flatMap((one, index) =>
      groups.slice(index + 1).flatMap((other) => {
        const similarity = presenceSimilarity(sharesOf(one), sharesOf(other));
        return similarity === null ? [] : [{ groups: [one, other] as const, similarity }];
      }),
    )
    .sort((a, b) => b.similarity - a.similarity);
}

function groupIds(findings: readonly ThemeFinding[], by: By): string[] {
  return (findings.flatMap((theme) => theme.codes)[0]?.[by] ?? []).map(({ group }) => group);
}

function find(finding: Finding, group: string, by: By) {
  const found = finding[by].find((one) => one.group === group);
  if (found === undefined) throw new Error(`no group ${group}`);
  return found;
}
