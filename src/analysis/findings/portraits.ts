/** What the people of each wijk agree on and what divides them, with the perspectives within it where those may be told. */

import type { Agreed, Divided, Judging } from '../../model/claims.js';
import type { Codebook } from '../../model/codebook.js';
import type { Coding } from '../../model/coding.js';
import type { CodeFinding, GroupFinding, ThemeFinding, Told, WijkPortrait } from '../../model/findings.js';
import type { Crossing, Group, Grouping } from '../../model/planned.js';
import { judgingIn } from '../comparing/oordelen.js';
import { groupedBy } from '../grouped.js';

/** So many people who judge the same, and so large a share of all who judge, agree. */
const MIN_AGREED = 3;
const AGREED = 3 / 4;
/** So many people on either side, and so large a share, are divided. */
const MIN_SIDE = 2;
const SIDE = 1 / 3;

/**
 * A portrait of every wijk in which anybody was interviewed, in the order of the grouping.
 *
 * @param findings of the same people, groups and codings
 */
export function portraitsOf(
  { byWijk, crossing }: Grouping,
  { themes }: Codebook,
  findings: readonly ThemeFinding[],
  codings: readonly Coding[],
): WijkPortrait[] {
  const implied = new Map(
    themes.flatMap(({ codes }) => codes.map(({ id, impliedOordeel }) => [id, impliedOordeel] as const)),
  );
  const byCode = groupedBy(codings, ({ code }) => code);
  const judged = findings
    .flatMap(({ codes }) => codes)
    .filter(({ all }) => all.judged > 0)
    .map((finding) => ({
      finding,
      byPerson: groupedBy(byCode.get(finding.code.id) ?? [], ({ respondent }) => respondent),
    }));
  return byWijk
    .filter(({ members }) => members.length > 0)
    .map(({ id }) => {
      const cells = cellsOf(id, crossing);
      const found = judged.flatMap(({ finding, byPerson }) => {
        const wijk = finding.wijken.find(({ group }) => group === id);
        return wijk === undefined || wijk.judged === 0
          ? []
          : [{ finding, wijk, perspectives: judgingWithin(cells, byPerson) }];
      });
      return {
        wijk: id,
        agreed: found
          .flatMap(agreedOn)
          // That people judge as the definition has it is no news.
          .filter(({ claim }) => claim.way !== implied.get(claim.about.id))
          .sort((a, b) => most(b.claim) - most(a.claim)),
        divided: found.flatMap(dividedOver).sort((a, b) => least(b.claim) - least(a.claim)),
      };
    });
}

/** A perspective within a wijk, by the id of the perspective. */
type Cell = Pick<Group, 'id' | 'members'>;

interface InWijk {
  readonly finding: CodeFinding;
  readonly wijk: GroupFinding;
  readonly perspectives: readonly Judging[];
}

function cellsOf(wijk: string, crossing: Crossing | null): Cell[] {
  const column = crossing?.wijken.findIndex(({ id }) => id === wijk) ?? -1;
  return (crossing?.perspectives ?? []).flatMap(({ id }, row) => {
    const members = crossing?.cells[row]?.[column]?.members;
    return members === undefined ? [] : [{ id, members }];
  });
}

function judgingWithin(cells: readonly Cell[], byPerson: ReadonlyMap<string, readonly Coding[]>): Judging[] {
  return cells.map((cell) => judgingIn(cell, byPerson)).filter(({ judged }) => judged > 0);
}

function agreedOn({ finding: { code }, wijk, perspectives }: InWijk): Told<Agreed>[] {
  const { oordelen, judged, evidence } = wijk;
  const way = (['positief', 'negatief'] as const).find(
    (one) => oordelen[one] >= MIN_AGREED && oordelen[one] >= AGREED * judged,
  );
  if (way === undefined) return [];
  return [{ claim: { kind: 'agreed', about: code, way, wijk: judgingOf(wijk), perspectives }, evidence }];
}

function dividedOver({ finding: { code }, wijk, perspectives }: InWijk): Told<Divided>[] {
  const side = Math.min(wijk.oordelen.positief, wijk.oordelen.negatief);
  if (side < MIN_SIDE || side < SIDE * wijk.judged) return [];
  return [
    {
      claim: { kind: 'divided', about: code, wijk: judgingOf(wijk), perspectives },
      evidence: wijk.evidence,
    },
  ];
}

function most({ way, wijk }: Agreed): number {
  return wijk.oordelen[way];
}

function least({ wijk: { oordelen } }: Divided): number {
  return Math.min(oordelen.positief, oordelen.negatief);
}

function judgingOf({ group, oordelen, judged }: Judging): Judging {
  return { group, oordelen, judged };
}
