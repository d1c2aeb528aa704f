/** Quotes as a version may show them: who is said to speak is always one of several people. */

import type { Quote } from '../model/coding.js';
import type { Disclosed, DisclosedQuote, DisclosedQuotes } from '../model/disclosed.js';
import { UserError } from '../model/errors.js';
import type { Grouping, PlannedQuotes } from '../model/planned.js';
import type { Project } from '../model/project.js';
import type { Respondent } from '../model/respondent.js';

/** When no perspective can be named. */
const SOMEBODY = 'betrokkene';

/**
 * Internally a quote has the respondent's number, perspective and wijk. In public it has the perspective and the wijk
 * when enough people share both, otherwise the perspective, or the coarser group that it stands in, or "betrokkene".
 *
 * @throws UserError when a quote is of somebody who gave no consent to be quoted, or sensitive and not released
 */
export function discloseQuotes(planned: PlannedQuotes, groups: Grouping, project: Project): DisclosedQuotes {
  const sourceOf = groups.audience === 'intern' ? internalSource(project) : publicSource(groups, project);
  const shown = new Map(
    [...planned].map(([code, quotes]) => [
      code,
      quotes.map((quote) => toDisclosed(quote, code, sourceOf(quote.respondent), groups)),
    ]),
  );
  return shown as unknown as Disclosed<typeof shown>;
}

function toDisclosed(
  { coding, respondent, text }: Quote,
  code: string,
  source: string,
  { audience }: Grouping,
): DisclosedQuote {
  if (!respondent.mayBeQuoted) {
    throw new UserError(
      `Citaat bij ${code}: van ${respondent.id} is geen toestemming vastgelegd om te citeren. Haal het citaat weg.`,
    );
  }
  if (!coding.quotable) {
    throw new UserError(
      `Citaat bij ${code}, ${respondent.id}: de passage is gevoelig en nog niet vrijgegeven. Geef haar vrij of haal het citaat weg.`,
    );
  }
  return audience === 'intern'
    ? { text, source, status: coding.status, coding: coding.id }
    : { text: withoutNumbers(text), source, status: coding.status, coding: null };
}

/** A pseudonym with a number would tie quotes of one person to each other: "[PERSOON-3]" becomes "[persoon]". */
function withoutNumbers(text: string): string {
  return text.replace(/\[(\p{Lu}+)-\d+\]/gu, (_, kind: string) => `[${kind.toLowerCase()}]`);
}

function internalSource({ perspectives, wijken }: Project): (person: Respondent) => string {
  return ({ id, perspective, wijk }) =>
    [
      id,
      perspectives.find((each) => each.id === perspective)?.singular ?? perspective,
      wijken.find((each) => each.id === wijk)?.label ?? wijk,
    ].join(', ');
}

/**
 * Everybody in a group has the same source, or one of sources that are each shared by enough people: somebody without a
 * wijk is one of those whose wijk is not named, and those may not be few either.
 */
function publicSource(groups: Grouping, project: Project): (person: Respondent) => string {
  const sources = new Map<Respondent, string>();
  for (const { id, members } of groups.byPerspective) {
    const perspectives = id.split('+');
    const name = singularOf(perspectives, project);
    const named =
      perspectives.length === 1 ? wijkenToName(perspectives[0] ?? '', members, groups, project) : [];
    for (const person of members) {
      const wijk = named.includes(person.wijk)
        ? project.wijken.find((each) => each.id === person.wijk)?.label
        : undefined;
      sources.set(person, wijk === undefined ? name : `${name}, ${wijk}`);
    }
  }
  return (person) => sources.get(person) ?? SOMEBODY;
}

function singularOf(ids: readonly string[], { perspectives, privacy }: Project): string {
  const [only, ...others] = ids;
  if (others.length === 0) return perspectives.find(({ id }) => id === only)?.singular ?? SOMEBODY;
  const coarse = privacy.coarseGroups.find((group) => ids.every((id) => group.perspectives.includes(id)));
  return coarse?.singular ?? SOMEBODY;
}

function wijkenToName(
  perspective: string,
  members: readonly Respondent[],
  { byWijk, threshold }: Grouping,
  { privacy }: Project,
): string[] {
  if (privacy.neverWithWijk.includes(perspective)) return [];
  const count = (wijk: string): number => members.filter((person) => person.wijk === wijk).length;
  const large = byWijk
    .map(({ id }) => id)
    .filter((wijk) => count(wijk) >= threshold)
    .sort((a, b) => count(b) - count(a));
  const restBeside = (named: readonly string[]): number =>
    members.filter(({ wijk }) => !named.includes(wijk)).length;
  while (large.length > 0 && restBeside(large) > 0 && restBeside(large) < threshold) large.pop();
  return large;
}
