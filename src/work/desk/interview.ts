/** An interview as it lies on the desk: its turns, and on each what was proposed and decided. */

import { createCodeFinder, whyInWords } from '../../coding/index.js';
import { decisionVersion, type ReviewText, suggestionVersion } from '../../coding/review/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { Oordeel, Strength } from '../../model/coding.js';
import { UserError } from '../../model/errors.js';
import type { CastMember } from '../../model/respondent.js';
import type { StoredDecision, StoredSuggestion } from '../../model/review.js';
import type { Span, Turn } from '../../model/transcript.js';
import { notesOn, openSuggestions, type Store } from '../../store/index.js';
import { interviewerTurns } from '../project/interviewer-turns.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { type RevisedText, reviewTexts } from '../reviewing/texts.js';
import { type QuotingOfTurn, quotingOf } from './quoting.js';

/** Who sits at the desk. */
export interface Sitting {
  readonly coder: string;
  /** Whether they see neither proposals nor what others decided. */
  readonly isBlind: boolean;
}

export type DeskStatus = 'voorstel' | 'bevestigd' | 'verworpen';

/** Offsets are UTF-16 code units within the text of the turn, end exclusive. */
export interface DeskCoding extends Span {
  readonly id: string;
  /** What fragments and quotes call it: also a decision has the id of the proposal that it is about. */
  readonly fragment: string;
  /** What a request about it must carry back. */
  readonly version: string;
  readonly kind: 'suggestion' | 'decision';
  readonly code: string;
  readonly status: DeskStatus;
  readonly oordeel: Oordeel | null;
  readonly strength: Strength | null;
  /** From 0 to 1; null where nothing tells. */
  readonly probability: number | null;
  /** Null of a program. */
  readonly coder: string | null;
  readonly memo: string;
  /** Why it was proposed; empty of a person. */
  readonly why: string;
  /** Why a person must look at it again; null when nobody need. */
  readonly attention: string | null;
  readonly isMine: boolean;
}

export interface DeskTurn extends QuotingOfTurn {
  readonly number: number;
  /** The number of the respondent, or the label of the file. */
  readonly speaker: string;
  readonly respondent: string | null;
  readonly seconds: number | null;
  readonly isInterviewer: boolean;
  readonly text: string;
  /** Whether the one at the desk went through it. */
  readonly isSeen: boolean;
  readonly codings: readonly DeskCoding[];
  readonly notes: readonly { readonly coder: string; readonly body: string }[];
}

export interface DeskInterview {
  readonly file: string;
  /** Whether it shows neither proposals nor what others decided. */
  readonly isBlind: boolean;
  /** Who speaks, in words: `R07: ontvanger, Moerwijk`. */
  readonly title: string;
  /** Numbers of those who did not agree to be quoted. */
  readonly neverQuoted: readonly string[];
  readonly turns: readonly DeskTurn[];
}

/**
 * @param numbers of the turns of which the proposals are wanted; all unless given
 * @throws UserError when there is no text of that name
 */
export function deskText(
  store: Store,
  cast: readonly CastMember[],
  file: string,
  numbers: readonly number[] | null = null,
): RevisedText {
  const proposed = (_: Store, revision: number) => openSuggestions(store, revision, numbers);
  const [text] = reviewTexts(store, cast, proposed, new Set([file]));
  if (text !== undefined) return text;
  throw new UserError('Dit gesprek is niet (meer) ingelezen.');
}

export function deskInterview(
  store: Store,
  cast: readonly CastMember[],
  here: ProjectFolder,
  codebook: Codebook,
  file: string,
  sitting: Sitting,
): DeskInterview {
  const text = deskText(store, cast, file);
  return {
    file,
    isBlind: sitting.isBlind,
    title: titleOf(text, here),
    neverQuoted: neverQuoted(text, here),
    turns: turnsOf(text, stayed(text), { store, cast, codebook, sitting }),
  };
}

/** Some turns of it, as they are now. */
export function deskTurns(
  store: Store,
  cast: readonly CastMember[],
  codebook: Codebook,
  file: string,
  sitting: Sitting,
  numbers: readonly number[],
): DeskTurn[] {
  const text = deskText(store, cast, file, numbers);
  const wanted = stayed(text).filter(({ number }) => numbers.includes(number));
  return turnsOf(text, wanted, { store, cast, codebook, sitting });
}

/** Until their text is read again, the words of who left stand in the store; nobody reads them. */
function stayed({ turns, cast }: ReviewText): Turn[] {
  return turns.filter(({ speaker }) => cast.get(speaker)?.role !== 'vertrokken');
}

interface Beside {
  readonly store: Store;
  readonly cast: readonly CastMember[];
  readonly codebook: Codebook;
  readonly sitting: Sitting;
}

function turnsOf(
  text: RevisedText,
  turns: readonly Turn[],
  { store, cast, codebook, sitting }: Beside,
): DeskTurn[] {
  const isAsked = interviewerTurns(cast)(text.file);
  const codings = codingsByTurn(text, turns, codebook, sitting);
  const notes = sitting.isBlind ? [] : notesOn(store, text.revision);
  return turns.map((turn) => ({
    number: turn.number,
    speaker: text.cast.get(turn.speaker)?.respondent ?? turn.speaker,
    respondent: text.cast.get(turn.speaker)?.respondent ?? null,
    seconds: turn.seconds,
    isInterviewer: isAsked(turn),
    text: text.text.slice(turn.start, turn.end),
    isSeen: text.reviewers.get(turn.number)?.includes(sitting.coder) === true,
    codings: (codings.get(turn.number) ?? []).sort(
      (a, b) => a.start - b.start || a.end - b.end || (a.code + a.id < b.code + b.id ? -1 : 1),
    ),
    ...quotingOf(text, turn, sitting.coder, (one) => !sitting.isBlind || one.coder === sitting.coder),
    notes: notes.filter((note) => note.turn === turn.number).map(({ coder, body }) => ({ coder, body })),
  }));
}

function neverQuoted({ cast }: ReviewText, { respondents }: ProjectFolder): string[] {
  const here = new Set([...cast.values()].map(({ respondent }) => respondent));
  return respondents.filter(({ id, mayBeQuoted }) => here.has(id) && !mayBeQuoted).map(({ id }) => id);
}

function titleOf({ cast, file }: ReviewText, { project, respondents }: ProjectFolder): string {
  const labelOf = (known: readonly { readonly id: string; readonly label: string }[], id: string): string =>
    known.find((one) => one.id === id)?.label ?? id;
  const ids = new Set([...cast.values()].flatMap(({ respondent }) => respondent ?? []));
  const people = respondents.filter(({ id }) => ids.has(id));
  const named = people.map(
    ({ id, perspective, wijk }) =>
      `${id}: ${labelOf(project.perspectives, perspective)}, ${labelOf(project.wijken, wijk)}`,
  );
  return named.length === 0 ? file : named.join('; ');
}

function codingsByTurn(
  { decisions, suggestions }: ReviewText,
  turns: readonly Turn[],
  codebook: Codebook,
  { coder, isBlind }: Sitting,
): Map<number, DeskCoding[]> {
  const codes = createCodeFinder(codebook);
  const byTurn = new Map(turns.map((turn) => [turn.number, { turn, codings: [] as DeskCoding[] }]));
  const add = (number: number, span: Span, coding: (place: Span) => DeskCoding): void => {
    const there = byTurn.get(number);
    if (there === undefined) return;
    const { start, end } = there.turn;
    there.codings.push(
      coding({ start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start }),
    );
  };
  for (const one of decisions) {
    if (isBlind && one.coder !== coder) continue;
    add(one.turn, one, (place) => decided(one, place, coder, codes.known(one.code)?.id ?? null));
  }
  for (const one of isBlind ? [] : suggestions) {
    add(one.fragment.turn, one.fragment, (place) => proposed(one, place));
  }
  return new Map([...byTurn].map(([number, { codings }]) => [number, codings]));
}

function proposed(suggestion: StoredSuggestion, place: Span): DeskCoding {
  const { id, code, oordeel, strength, probability, why, source } = suggestion;
  return {
    ...place,
    id,
    fragment: id,
    version: suggestionVersion(suggestion, null),
    kind: 'suggestion',
    code,
    status: 'voorstel',
    oordeel,
    strength,
    probability,
    coder: null,
    memo: '',
    why: why === null ? '' : whyInWords(why, probability, source),
    attention: null,
    isMine: true,
  };
}

const WORDS_CHANGED = 'De woorden zijn veranderd sinds hierover beslist is. Beslis opnieuw.';
const WORDS_GONE =
  'De woorden waarover beslist is, staan hier niet meer. Kies de woorden opnieuw, of verwerp.';
const CODE_GONE = 'Deze code staat niet meer in het codeboek. Kies een andere code, of verwerp.';

function decided(decision: StoredDecision, place: Span, me: string, codeNow: string | null): DeskCoding {
  const { id, coding, code, verdict, oordeel, coder, memo, attention } = decision;
  const words = attention === 'verdwenen' ? WORDS_GONE : WORDS_CHANGED;
  const why = codeNow === null ? CODE_GONE : attention === null ? null : words;
  return {
    ...place,
    id,
    fragment: coding,
    version: decisionVersion(decision),
    kind: 'decision',
    code: codeNow ?? code,
    status: verdict,
    oordeel,
    strength: null,
    probability: null,
    coder,
    memo,
    why: '',
    attention: why,
    isMine: coder === me || why !== null,
  };
}
