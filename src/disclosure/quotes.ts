/** Quotes as a version may show them: who is said to speak is always one of several people. */

import type { Quote } from '../model/coding.js';
import type { Disclosed, DisclosedQuote, DisclosedQuotes } from '../model/disclosed.js';
import { UserError } from '../model/errors.js';
import type { Grouping, PlannedQuotes } from '../model/planned.js';
import type { Project } from '../model/project.js';
import type { Respondent } from '../model/respondent.js';
import { lookalikesIn } from './lookalikes.js';

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

/** Lookalikes have the same source, so that a quote says nothing that its group doesn't. */
function publicSource(groups: Grouping, project: Project): (person: Respondent) => string {
  const { wijken, privacy } = project;
  const sources = new Map<Respondent, string>();
  for (const { id, members } of lookalikesIn(groups)) {
    const [perspectives = [], inWijken = []] = id.split('@').map((ids) => ids.split('+'));
    const name = singularOf(perspectives, project);
    const [perspective = '', ...others] = perspectives;
    const mayHaveWijk = others.length === 0 && !privacy.neverWithWijk.includes(perspective);
    const wijk =
      mayHaveWijk && inWijken.length === 1 ? wijken.find((one) => one.id === inWijken[0])?.label : undefined;
    for (const person of members) sources.set(person, wijk === undefined ? name : `${name}, ${wijk}`);
  }
  return (person) => sources.get(person) ?? SOMEBODY;
}

function singularOf(ids: readonly string[], { perspectives, privacy }: Project): string {
  const [only, ...others] = ids;
  if (others.length === 0) return perspectives.find(({ id }) => id === only)?.singular ?? SOMEBODY;
  const coarse = privacy.coarseGroups.find((group) => ids.every((id) => group.perspectives.includes(id)));
  return coarse?.singular ?? SOMEBODY;
}
