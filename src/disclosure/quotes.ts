/** Quotes as a version may show them: who is said to speak is always one of several people. */

import type { Quote } from '../model/coding.js';
import type { Disclosed, DisclosedQuote, DisclosedQuotes } from '../model/disclosed.js';
import { UserError } from '../model/errors.js';
import type { Grouping, PlannedQuotes } from '../model/planned.js';
import type { Project } from '../model/project.js';
import type { Respondent } from '../model/respondent.js';
import { lookalikesIn } from './lookalikes.js';
import { heldBackFrom, type IsReleased } from './recognisable.js';
import { readable } from './stand-ins.js';

/** When no perspective can be named. */
const SOMEBODY = 'betrokkene';

/**
 * Internally a quote has the respondent's number, perspective and wijk. In public it has the perspective and the wijk
 * when enough people share both, otherwise the perspective, or the coarser group that it stands in, or "betrokkene".
 *
 * @param isReleased whether a person said that words by which somebody may be recognised may be printed for others
 * @throws UserError when a quote is of somebody who gave no consent to be quoted, sensitive and not released, or for others and
 *   held back
 */
export function discloseQuotes(
  planned: PlannedQuotes,
  groups: Grouping,
  project: Project,
  isReleased: IsReleased = () => false,
): DisclosedQuotes {
  const heldBack = heldBackFrom(groups, project, isReleased);
  const sourceOf = groups.audience === 'intern' ? internalSource(project) : publicSource(groups, project);
  const shown = new Map(
    [...planned].map(([code, quotes]) => [
      code,
      quotes.map((quote) => {
        refuseHeldBack(heldBack(quote) !== null, code, quote);
        return toDisclosed(quote, code, sourceOf(quote.respondent), groups);
      }),
    ]),
  );
  return shown as unknown as Disclosed<typeof shown>;
}

function refuseHeldBack(isHeldBack: boolean, code: string, { respondent }: Quote): void {
  if (!isHeldBack) return;
  throw new UserError(
    `Citaat bij ${code}, ${respondent.id}: hieraan kan iemand te herkennen zijn, en niemand gaf het vrij. Geef het vrij of haal het citaat weg.`,
  );
}

function toDisclosed(
  { coding, respondent, text }: Quote,
  code: string,
  said: Said,
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
    ? { text, ...said, status: coding.status, coding: coding.id }
    : { text: readable(text), ...said, status: coding.status, coding: null };
}

/** Who is said to speak. */
type Said = Pick<DisclosedQuote, 'source' | 'speaker'>;

function internalSource({ perspectives, wijken }: Project): (person: Respondent) => Said {
  return ({ id, perspective, wijk }) => {
    const speaker = perspectives.find((each) => each.id === perspective)?.singular ?? perspective;
    const source = [id, speaker, wijken.find((each) => each.id === wijk)?.label ?? wijk].join(', ');
    return { source, speaker };
  };
}

/** Lookalikes have the same source, so that a quote says nothing that its group doesn't. */
function publicSource(groups: Grouping, project: Project): (person: Respondent) => Said {
  const { wijken, privacy } = project;
  const sources = new Map<Respondent, Said>();
  for (const { id, members } of lookalikesIn(groups)) {
    const [perspectives = [], inWijken = []] = id.split('@').map((ids) => ids.split('+'));
    const speaker = singularOf(perspectives, project);
    const [perspective = '', ...others] = perspectives;
    const mayHaveWijk = others.length === 0 && !privacy.neverWithWijk.includes(perspective);
    const wijk =
      mayHaveWijk && inWijken.length === 1 ? wijken.find((one) => one.id === inWijken[0])?.label : undefined;
    const source = wijk === undefined ? speaker : `${speaker}, ${wijk}`;
    for (const person of members) sources.set(person, { source, speaker });
  }
  return (person) => sources.get(person) ?? { source: SOMEBODY, speaker: SOMEBODY };
}

function singularOf(ids: readonly string[], { perspectives, privacy }: Project): string {
  const [only, ...others] = ids;
  if (others.length === 0) return perspectives.find(({ id }) => id === only)?.singular ?? SOMEBODY;
  const coarse = privacy.coarseGroups.find((group) => ids.every((id) => group.perspectives.includes(id)));
  return coarse?.singular ?? SOMEBODY;
}
