/** Findings: codings counted as people, for everybody, per perspective and per wijk, with what is worth saying. */

import type { Codebook, Theme } from '../../model/codebook.js';
import type { Coding } from '../../model/coding.js';
import type { CodeFinding, Finding, GroupFinding, ThemeFinding } from '../../model/findings.js';
import type { Axis } from '../../model/matrix.js';
import type { Group, Grouping } from '../../model/planned.js';
import type { ComparisonSettings } from '../../model/project.js';
import { judgingIn, leaningOf } from '../comparing/oordelen.js';
import { groupedBy } from '../grouped.js';
import { isOwnTopic } from './own-topics.js';
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
  const findingOf = (about: Axis, own: readonly Coding[], judges: boolean, within?: Axis): Finding => {
    const byPerson = groupedBy(own, ({ respondent }) => respondent);
    const count = (group: Group): GroupFinding => countIn(group, byPerson, judges);
    const finding = {
      all: count(everyone),
      perspectives: byPerspective.map(count),
      wijken: byWijk.map(count),
    };
    const subjects = within === undefined ? [about] : [about, within];
    return {
      ...finding,
      points: pointsOf(about, finding, settings, (group) => isOwnTopic(group, subjects, settings.ownTopics)),
    };
  };
  return themes.map((whole): ThemeFinding => {
    const theme = axisOf(whole);
    const codes = whole.codes.map((one) => {
      const code = axisOf(one);
      return {
        code,
        questions: one.questions,
        ...findingOf(code, byCode.get(one.id) ?? [], true, theme),
      };
    });
    return {
      theme,
      ...findingOf(theme, codingsOf(whole, byCode), false),
      codes: withMinor(codes),
    };
  });
}

function axisOf({ id, label, inText }: Axis): Axis {
  return { id, label, ...(inText !== undefined && { inText }) };
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
  group: Group,
  byPerson: ReadonlyMap<string, readonly Coding[]>,
  judges: boolean,
): GroupFinding {
  const { id, members } = group;
  const own = members.flatMap((person) => byPerson.get(person.id) ?? []);
  const judging = judgingIn(judges ? group : { id, members: [] }, byPerson);
  return {
    interviewed: members.length,
    mentions: members.filter((person) => byPerson.has(person.id)).length,
    ...judging,
    leans: leaningOf(judging),
    evidence: own.map((coding) => coding.id),
  };
}
