/** Findings as a version may show them: about its groups only, and in public without what ties codings to people. */

import type { Disclosed } from '../model/disclosed.js';
import type { CodeFinding, Finding, GroupFinding, Point, ThemeFinding } from '../model/findings.js';
import type { Grouping } from '../model/planned.js';
import { disclose } from './disclose.js';

/**
 * The ids of codings stay in the internal version: in another they would tie sentences and quotes to each other.
 *
 * @param keptBack themes and codes that are not broken down by wijk: see `keptBackByWijk`; their `wijken` become empty
 * @throws Error when a finding is about a group that this version does not tell apart
 */
export function discloseFindings(
  findings: readonly ThemeFinding[],
  groups: Grouping,
  keptBack: ReadonlySet<string>,
): Disclosed<readonly ThemeFinding[]> {
  const shown = findings.map((theme) => ({
    ...(keptBack.has(theme.theme.id) ? { ...theme, wijken: [] } : theme),
    codes: theme.codes.map((code) => (keptBack.has(code.code.id) ? withoutWijken(code) : code)),
  }));
  const counted = shown.flatMap((theme) => [theme, ...theme.codes].flatMap(groupsOf));
  return disclose(
    groups.audience === 'intern' ? shown : shown.map(withoutEvidence),
    counted.map(({ group, interviewed }) => ({ id: group, interviewed })),
    groups,
  );
}

function withoutWijken(code: CodeFinding): CodeFinding {
  const isOfWijk = (point: Point): boolean => point.kind === 'distinctive' && point.by === 'wijk';
  return { ...code, wijken: [], points: code.points.filter((point) => !isOfWijk(point)) };
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
