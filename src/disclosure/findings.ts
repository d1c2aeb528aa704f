/** Findings as a version may show them: about its groups only, and in public without what ties codings to people. */

import type { Disclosed } from '../model/disclosed.js';
import type { Finding, GroupFinding, ThemeFinding } from '../model/findings.js';
import type { Grouping } from '../model/planned.js';
import { disclose } from './disclose.js';

/**
 * The ids of codings stay in the internal version: in another they would tie sentences and quotes to each other.
 *
 * @throws Error when a finding is about a group that this version does not tell apart
 */
export function discloseFindings(
  findings: readonly ThemeFinding[],
  groups: Grouping,
): Disclosed<readonly ThemeFinding[]> {
  const counted = findings.flatMap((theme) => [theme, ...theme.codes].flatMap(groupsOf));
  return disclose(
    groups.audience === 'intern' ? findings : findings.map(withoutEvidence),
    counted.map(({ group, interviewed }) => ({ id: group, interviewed })),
    groups,
  );
}

function groupsOf({ all, perspectives, wijken }: Finding): GroupFinding[] {
  return [all, ...perspectives, ...wijken];
}

function withoutEvidence(theme: ThemeFinding): ThemeFinding {
  return { ...bare(theme), codes: theme.codes.map(bare) };
}

function bare<T extends Finding>(finding: T): T {
  const strip = (group: GroupFinding): GroupFinding => ({ ...group, evidence: [] });
  return {
    ...finding,
    all: strip(finding.all),
    perspectives: finding.perspectives.map(strip),
    wijken: finding.wijken.map(strip),
  };
}
