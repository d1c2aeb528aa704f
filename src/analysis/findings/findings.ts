/** Findings: codings counted as people, for everybody, per perspective and per wijk, with what is worth saying. */

import type { Codebook, Theme } from '../../model/codebook.js';
import { type Coding, OORDELEN, type Oordeel } from '../../model/coding.js';
import type { CodeFinding, Finding, GroupFinding, ThemeFinding } from '../../model/findings.js';
import type { Group, Grouping } from '../../model/planned.js';
import type { ComparisonSettings } from '../../model/project.js';
import { oordeelOf } from '../comparing/oordelen.js';
import { groupedBy } from '../grouped.js';
import { pointsOf } from './points.js';

/**
 * @param groups the people who were interviewed, in the groups that the report tells apart
 * @returns themes and codes in the order of the codebook, also those that nobody mentions
 */
export function findingsOf(
  { everyone, byPerspective, byWijk }: Grouping,
  { themes }: Codebook,
  codings: readonly Coding[],
  settings: ComparisonSettings,
): ThemeFinding[] {
  const byCode = groupedBy(codings, ({ code }) => code);
  const findingOf = (own: readonly Coding[], judges: boolean): Finding => {
    const byPerson = groupedBy(own, ({ respondent }) => respondent);
    const count = (group: Group): GroupFinding => countIn(group, byPerson, judges);
    return {
      all: count(everyone),
      perspectives: byPerspective.map(count),
      wijken: byWijk.map(count),
    };
  };
  return themes.map((theme): ThemeFinding => {
    const codes = theme.codes.map(({ id, label, questions }) => {
      const finding = findingOf(byCode.get(id) ?? [], true);
      return { code: { id, label }, questions, ...finding, points: pointsOf(finding, settings) };
    });
    const { id, label } = theme;
    return {
      theme: { id, label },
      ...findingOf(codingsOf(theme, byCode), false),
      codes: withMinor(codes),
    };
  });
}

/** Fewer people than this, or a smaller share of all, make no paragraph by themselves. */
const FEW_PEOPLE = 3;
const SMALL_SHARE = 0.25;

/** Of a theme in which everything is minor, all that is mentioned gets a paragraph: else nothing would be said. */
function withMinor(codes: readonly Omit<CodeFinding, 'minor'>[]): CodeFinding[] {
  const isMinor = ({ all, points }: Omit<CodeFinding, 'minor'>): boolean =>
    all.mentions === 0 ||
    (points.length === 0 && (all.mentions < FEW_PEOPLE || all.mentions < SMALL_SHARE * all.interviewed));
  const major = codes.filter((code) => !isMinor(code)).map(({ all }) => all.mentions);
  const most = Math.max(0, ...codes.map(({ all }) => all.mentions));
  // What as many people mention as a code with a paragraph has one too, and the code that most mention always.
  const enough = Math.max(1, Math.min(most, ...major));
  return codes.map((code) => ({ ...code, minor: code.all.mentions < enough }));
}

function codingsOf({ codes }: Theme, byCode: ReadonlyMap<string, readonly Coding[]>): Coding[] {
  return codes.flatMap(({ id }) => byCode.get(id) ?? []);
}

function countIn(
  { id, members }: Group,
  byPerson: ReadonlyMap<string, readonly Coding[]>,
  judges: boolean,
): GroupFinding {
  const own = members.flatMap((person) => byPerson.get(person.id) ?? []);
  const given = judges
    ? members.map((person) => oordeelOf((byPerson.get(person.id) ?? []).map(({ oordeel }) => oordeel)))
    : [];
  const oordelen = Object.fromEntries(
    OORDELEN.map((oordeel) => [oordeel, given.filter((one) => one === oordeel).length]),
  ) as Record<Oordeel, number>;
  return {
    group: id,
    interviewed: members.length,
    mentions: members.filter((person) => byPerson.has(person.id)).length,
    oordelen,
    judged: given.filter((one) => one !== null).length,
    evidence: own.map((coding) => coding.id),
  };
}
