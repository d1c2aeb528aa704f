/** What sets each group apart from all others, and which groups are alike, computed from findings alone. */

import type { CodeFinding, Finding, Profile, SimilarPair, ThemeFinding } from '../../model/findings.js';
import { restOf, share, shareAbove } from '../comparing/shares.js';
import { presenceSimilarity } from '../comparing/similarity.js';

/** Groups by perspective or by wijk. */
export type By = 'perspectives' | 'wijken';

/** A code stands out when the shares of a group and of the rest lie at least so far apart. */
const APART = 0.3;
/** And when at least so many people of the group, or of the rest, mention it. */
const FEWEST = 3;
/** "Less often" says something only about what at least this share of the rest mentions. */
const OFTEN = 0.5;

/** For each group the codes that it mentions more and less often than all others together, the largest difference first. */
export function profilesOf(findings: readonly ThemeFinding[], by: By): Profile[] {
  const codes = findings.flatMap((theme) => theme.codes);
  return groupIds(findings, by).map((group) => {
    const contrasts = codes
      .map((code) => contrastOf(code, group, by))
      .filter(({ own, rest }) => own.interviewed > 0 && rest.interviewed > 0);
    const difference = ({ own, rest }: (typeof contrasts)[number]): number => shareAbove(own, rest);
    return {
      group,
      more: contrasts
        .filter((one) => difference(one) >= APART && one.own.mentions >= FEWEST)
        .sort((a, b) => difference(b) - difference(a)),
      less: contrasts
        .filter((one) => -difference(one) >= APART && one.rest.mentions >= FEWEST && share(one.rest) >= OFTEN)
        .filter(({ own }) => own.interviewed >= FEWEST)
        .sort((a, b) => difference(a) - difference(b)),
    };
  });
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

function contrastOf(code: CodeFinding, group: string, by: By): Profile['more'][number] {
  const own = find(code, group, by);
  return { code: code.code, own, rest: restOf(own, code[by]), evidence: code.all.evidence };
}

function groupIds(findings: readonly ThemeFinding[], by: By): string[] {
  return (findings.flatMap((theme) => theme.codes)[0]?.[by] ?? []).map(({ group }) => group);
}

function find(finding: Finding, group: string, by: By) {
  const found = finding[by].find((one) => one.group === group);
  if (found === undefined) throw new Error(`no group ${group}`);
  return found;
}
