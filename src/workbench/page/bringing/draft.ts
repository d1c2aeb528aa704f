/** What a person says of a speaker before it is written down, and what of that is still missing. */

import type { z } from 'zod';
import type { DraftOfSpeaker } from '../../../work/importing/draft-of-speakers.js';
import type { SaidWhoRequest, WhoIsWhoResult } from '../../../work/importing/screen-result.js';

export type Who = z.infer<typeof WhoIsWhoResult>;
export type Speaker = Who['sprekers'][number];
type Said = z.infer<typeof SaidWhoRequest>['sprekers'][number];

export type Draft = Omit<DraftOfSpeaker, 'spreker'>;
export type Role = Draft['rol'];
export type Answer = Draft['toestemming_citeren'];

/** By speaker label. */
export type Drafts = ReadonlyMap<string, Draft>;

/** What there is to choose from; a choice of one is made. */
export interface Choices {
  readonly perspectieven: readonly { readonly id: string; readonly label: string }[];
  readonly wijken: readonly { readonly id: string; readonly label: string }[];
}

const ANSWERS = ['toestemming_citeren', 'toestemming_opname', 'toestemming_hercontact'] as const;
const DATES = ['datum', 'bewaren_tot'] as const;

function draftOf({ rol, regel, voorstel, stelt_vragen }: Speaker, choices: Choices): Draft {
  const only = (all: Choices['wijken']): string => (all.length === 1 ? (all[0]?.id ?? '') : '');
  return {
    rol: rol === 'interviewer' || stelt_vragen ? 'interviewer' : 'respondent',
    respondent: regel?.respondent ?? (voorstel?.uit_naam === true ? voorstel.respondent : ''),
    perspectief: regel?.perspectief ?? voorstel?.perspectief ?? only(choices.perspectieven),
    wijk: regel?.wijk ?? voorstel?.wijk ?? only(choices.wijken),
    datum: regel?.datum ?? '',
    bewaren_tot: regel?.bewaren_tot ?? '',
    toestemming_citeren: inWord(regel?.toestemming_citeren),
    toestemming_opname: inWord(regel?.toestemming_opname),
    toestemming_hercontact: inWord(regel?.toestemming_hercontact),
  };
}

/** What was said of a speaker, else what is known. */
export function draftIn(drafts: Drafts, speaker: Speaker, choices: Choices): Draft {
  return drafts.get(speaker.spreker) ?? draftOf(speaker, choices);
}

function inWord(answer: boolean | null | undefined): Answer {
  if (answer === true) return 'ja';
  return answer === false ? 'nee' : '';
}

/** Those of whom something can be said. */
export function speakersIn({ sprekers }: Who): readonly Speaker[] {
  return sprekers.filter(({ rol }) => rol !== 'vertrokken');
}

/**
 * Whether what a person saw of the speakers still holds, apart from numbers that another file may get, and from who is the
 * interviewer: that may have been said at another file, and whoever was called a respondent here stays one.
 */
export function isStillSo(seen: Who, now: Who): boolean {
  return whatIsKnown(seen) === whatIsKnown(now);
}

function whatIsKnown({ sprekers }: Who): string {
  return JSON.stringify(sprekers.map(({ spreker, rol, regel }) => [spreker, rol === 'vertrokken', regel]));
}

/** Of how many speakers the perspective or the wijk is missing; null when nobody is a respondent. */
export function missingIn(who: Who, drafts: Drafts, choices: Choices): number | null {
  const all = speakersIn(who).map((speaker) => draftIn(drafts, speaker, choices));
  const respondents = all.filter(({ rol }) => rol === 'respondent');
  if (respondents.length === 0) return null;
  return respondents.filter(({ perspectief, wijk }) => perspectief === '' || wijk === '').length;
}

/** What is to be written: only what a person said, so that other cells stay as they are. */
export function saidOf(
  who: Who,
  drafts: Drafts,
  choices: Choices,
): { readonly sprekers: Said[]; readonly interviewers: string[] } {
  const all = speakersIn(who).map((speaker) => [speaker, draftIn(drafts, speaker, choices)] as const);
  return {
    interviewers: all
      .filter(([{ rol }, draft]) => draft.rol === 'interviewer' && rol === 'onbekend')
      .map(([{ spreker }]) => spreker),
    sprekers: all.flatMap(([speaker, draft]) => {
      const before = draftOf(speaker, choices);
      if (draft.rol !== 'respondent') return [];
      return speaker.regel !== null && isSame(draft, before) ? [] : [saidOfSpeaker(speaker, draft, before)];
    }),
  };
}

function isSame(one: Draft, other: Draft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function saidOfSpeaker({ spreker, regel }: Speaker, draft: Draft, before: Draft): Said {
  const { respondent, perspectief, wijk } = draft;
  const answers = ANSWERS.filter((key) => draft[key] !== before[key]).map(
    (key) => [key, draft[key] === '' ? null : draft[key] === 'ja'] as const,
  );
  const dates = DATES.filter((key) => draft[key] !== before[key]).map(
    (key) => [key, draft[key] || null] as const,
  );
  return {
    spreker,
    // Whoever has a number keeps it when the field is left empty.
    respondent: respondent.trim() || (regel?.respondent ?? null),
    perspectief,
    wijk,
    ...Object.fromEntries([...answers, ...dates]),
  };
}
