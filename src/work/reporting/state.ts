/** Which state a report has when nobody says so, and what keeps one from being final. */

import { contentId } from '../../files/hash.js';
import { counted } from '../../language/numbers.js';
import { enumerate } from '../../language/phrases.js';
import type { Codebook } from '../../model/codebook.js';
import { type Advice, UserError } from '../../model/errors.js';
import type { Audience } from '../../model/planned.js';
import type { ReportState, Reviewing, WaitingText } from '../../model/report-state.js';
import type { OpenPlace } from '../../report/index.js';
import { goneOver, type Store } from '../../store/index.js';
import { isBegun } from './reviewing.js';

export interface ChosenState {
  readonly state: ReportState;
  /** For whom it is: a working version is always for the team. */
  readonly audience: Audience;
  /** Which state it became and why; null when a person chose it. */
  readonly why: Advice | null;
}

/**
 * A report never becomes final by itself: whether it is, only a person can say.
 *
 * @throws UserError when only what people confirmed may count, and nobody decided anything
 */
export function chosenState(
  store: Store,
  codebook: Codebook,
  wanted: { readonly state?: ReportState | undefined; readonly audience: Audience },
): ChosenState {
  const begun = isBegun(store, codebook);
  if (!begun && wanted.state !== undefined && wanted.state !== 'werkversie') {
    throw new UserError(
      `Er is nog niets nagekeken, dus in een ${CALLED[wanted.state]} telt nog niemand mee.`,
      {
        how: 'Maak een werkversie met',
        command: 'report',
        options: ['--state', 'werkversie'],
      },
    );
  }
  const state = wanted.state ?? (begun ? 'concept' : 'werkversie');
  return {
    state,
    audience: state === 'werkversie' ? 'intern' : wanted.audience,
    why: wanted.state === undefined ? WHY[state] : null,
  };
}

const CALLED = { concept: 'concept', definitief: 'definitief rapport' } as const;

const WHY: Readonly<Record<ReportState, Advice | null>> = {
  werkversie: {
    text: 'Dit is een werkversie voor het team, want over de voorstellen besliste nog niemand; die tellen erin mee.',
    next: { how: 'Beslis in de werkbank, of met', command: 'review export' },
  },
  concept: {
    text: 'Dit is een concept, want er is al over voorstellen beslist; alleen wat bevestigd is telt.',
    next: {
      how: 'Een werkversie, waarin ook voorstellen tellen, maakt u met',
      command: 'report',
      options: ['--state', 'werkversie'],
    },
  },
  definitief: null,
};

/** Marks an open place that may stay empty, among what somebody went over. */
export function markOfOpenPlace(key: string): string {
  return contentId('open plaats', key);
}

/** The open places of which nobody said yet that they may stay empty. */
export function placesToFill(store: Store, open: readonly OpenPlace[]): OpenPlace[] {
  const ticked = goneOver(store);
  return open.filter(({ key, isRequired }) => isRequired && !ticked.has(markOfOpenPlace(key)));
}

/** Everything that keeps a report from being final, a line each; empty when nothing does. */
export function notYetFinal(
  toFill: readonly OpenPlace[],
  { waiting }: Reviewing,
  stale: Advice | null,
): Advice[] {
  const reasons = [
    ...(toFill.length === 0 ? [] : [`${counted(toFill.length, 'plaats is', 'plaatsen zijn')} nog leeg`]),
    ...(waiting.length === 0
      ? []
      : [`${counted(waiting.length, 'tekst is', 'teksten zijn')} nog niet helemaal nagekeken`]),
    ...(stale === null ? [] : ['de coderingen zijn niet bij']),
  ];
  if (reasons.length === 0) return [];
  const hint = toFill.length === 0 ? '' : ' Schrijf n.v.t. op een plaats die leeg mag blijven.';
  return [
    { text: `Het rapport kan nog niet definitief worden: ${enumerate(reasons)}.${hint}` },
    ...(stale === null ? [] : [stale]),
    ...waiting.map(aboutWaiting),
    ...toFill.map(({ under, question }) => ({ text: `Nog leeg, bij „${under}”: ${question}` })),
  ];
}

function aboutWaiting({ file, open, isUntouched }: WaitingText): Advice {
  if (isUntouched && open === 0) return { text: `${file}: hier keek nog niemand naar.` };
  const wait = counted(open, 'voorstel wacht', 'voorstellen wachten');
  return { text: `${file}: ${wait} op een beslissing.` };
}
