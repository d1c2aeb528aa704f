/** What an act at the desk asks for, in the words of a review: so that a screen and a spreadsheet decide by the same rules. */

import type { Request, ReviewText } from '../../coding/review/index.js';
import { decisionVersion, disputesIn, suggestionVersion } from '../../coding/review/index.js';
import type { Oordeel, Verdict } from '../../model/coding.js';
import { UserError } from '../../model/errors.js';
import type { StoredDecision, StoredSuggestion } from '../../model/review.js';
import type { Span, Turn } from '../../model/transcript.js';
import type { DeskAct } from './act.js';
import type { Sitting } from './interview.js';
import { quotingWanted } from './quoting.js';
import { type DeskText, GONE, NOTHING, turnOf, type Wanted } from './wanted.js';

/** A coding that an act is about. */
export type Found =
  | { readonly kind: 'suggestion'; readonly suggestion: StoredSuggestion }
  | { readonly kind: 'decision'; readonly decision: StoredDecision };

type Settling = Extract<DeskAct, { soort: 'los op' }>;
type AboutCoding = Exclude<Extract<DeskAct, { id: string }>, Settling>;

/** @throws UserError when what the act is about is not there (any more), or may not be done by this person */
export function wantedBy(act: DeskAct, text: DeskText, sitting: Sitting): Wanted {
  switch (act.soort) {
    case 'gelezen':
      return {
        ...NOTHING,
        requests: act.beurten.map((turn) => ({
          about: 'turn',
          file: text.file,
          turn,
          isBlind: sitting.isBlind,
        })),
        turns: act.beurten,
      };
    case 'codeer':
      return byHand(act, text, sitting);
    case 'citeren':
      return quotingWanted(act, text, sitting);
    case 'los op':
      if (sitting.isBlind)
        throw new UserError('Blind ziet u niet wat anderen besloten. Los verschillen daarna op.');
      return settled(act, text);
    default:
      return aboutCoding(act, found(act, shownTo(sitting, text)), text, sitting);
  }
}

function byHand(
  { beurt, begin, eind, woorden, codes }: Extract<DeskAct, { soort: 'codeer' }>,
  text: ReviewText,
  { isBlind }: Sitting,
): Wanted {
  const { start } = spokenByRespondent(text, beurt);
  const passage = { file: text.file, start: start + begin, end: start + eind, fragment: woorden };
  const answer = { verdict: 'bevestigd' as const, oordeel: null, memo: '' };
  return { ...NOTHING, requests: [{ about: 'passage', passage, codes, isBlind, ...answer }], turns: [beurt] };
}

/** @throws UserError when it is no respondent who speaks */
function spokenByRespondent(text: ReviewText, number: number): Turn {
  const turn = turnOf(text, number);
  switch (text.cast.get(turn.speaker)?.role) {
    case 'interviewer':
      throw new UserError('Dit zegt de interviewer. Alleen wat een respondent zegt krijgt een code.');
    case 'onbekend':
      throw new UserError('Van deze spreker is niet bekend wie het is. Zeg dat eerst; dan kunt u coderen.');
    default:
      return turn;
  }
}

function settled({ id, versie, besluit, oordeel }: Settling, text: ReviewText): Wanted {
  const dispute = disputesIn(text.file, text.decisions, text.reviewers).find((one) => one.id === id);
  if (dispute === undefined) throw new UserError(GONE);
  const { turn, code, start, end } = dispute;
  const shown = { file: text.file, turn, fragment: text.text.slice(start, end) };
  const answer = { verdict: besluit, oordeel, memo: '', given: [] };
  return {
    ...NOTHING,
    requests: [{ about: 'difference', id, version: versie, shown, code, ...answer }],
    turns: [turn],
  };
}

type Shown = Pick<ReviewText, 'suggestions' | 'decisions'>;

/** Whoever codes blind decides about nothing that they did not make. */
function shownTo({ isBlind, coder }: Sitting, { suggestions, decisions }: ReviewText): Shown {
  if (!isBlind) return { suggestions, decisions };
  return { suggestions: [], decisions: decisions.filter((one) => one.coder === coder) };
}

/** What was on the screen, if it is still so. */
function found({ id, versie }: AboutCoding, { suggestions, decisions }: Shown): Found {
  const suggestion = suggestions.find((one) => one.id === id);
  if (suggestion !== undefined && suggestionVersion(suggestion, null) === versie) {
    return { kind: 'suggestion', suggestion };
  }
  const decision = decisions.find((one) => one.id === id);
  if (decision === undefined || decisionVersion(decision) !== versie) throw new UserError(GONE);
  return { kind: 'decision', decision };
}

interface Answer {
  readonly verdict: Verdict;
  readonly oordeel: Oordeel | null;
  readonly memo: string;
  readonly given: readonly string[];
}

function aboutCoding(act: AboutCoding, about: Found, text: DeskText, sitting: Sitting): Wanted {
  const standing = answerOf(about);
  const answered = (change: Partial<Answer>): Wanted => ({
    ...NOTHING,
    requests: [requestOf(about, act.versie, { ...standing, ...change }, text)],
    turns: [turnNumber(about)],
  });
  switch (act.soort) {
    case 'bevestig':
      return answered({ verdict: 'bevestigd' });
    case 'verwerp':
      return answered({ verdict: 'verworpen', oordeel: null });
    case 'andere code':
      return otherCode(act.code, about, act, standing, text, sitting);
    case 'oordeel':
      return answered({ verdict: 'bevestigd', oordeel: act.oordeel });
    case 'memo':
      return about.kind === 'decision' ? answered({ memo: act.memo }) : noted(act.memo, about.suggestion);
    case 'trek in':
      return { ...NOTHING, removed: [own(about, sitting).id], turns: [turnNumber(about)] };
    case 'verplaats':
      return moved(act, about, standing, text, sitting);
  }
}

/** Writing about a proposal is not confirming it. */
function noted(body: string, { code, fragment: { turn, start, end } }: StoredSuggestion): Wanted {
  return { ...NOTHING, note: body === '' ? null : { turn, start, end, code, body }, turns: [turn] };
}

/** The answer as it stands: what a program proposed is taken over when it is confirmed. */
function answerOf(about: Found): Answer {
  if (about.kind === 'suggestion') {
    return { verdict: 'bevestigd', oordeel: about.suggestion.oordeel, memo: '', given: [] };
  }
  const { verdict, oordeel, memo } = about.decision;
  return { verdict, oordeel, memo, given: [] };
}

function turnNumber(about: Found): number {
  return about.kind === 'suggestion' ? about.suggestion.fragment.turn : about.decision.turn;
}

function spanOf(about: Found): Span {
  return about.kind === 'suggestion' ? about.suggestion.fragment : about.decision;
}

function codeOf(about: Found): string {
  return about.kind === 'suggestion' ? about.suggestion.code : about.decision.code;
}

/** @param words other words of the turn, for a decision that waits for a person */
function requestOf(about: Found, version: string, answer: Answer, text: ReviewText, words = ''): Request {
  const { start, end } = spanOf(about);
  const shown = { file: text.file, turn: turnNumber(about), fragment: text.text.slice(start, end) };
  if (about.kind === 'suggestion') {
    const { id, code } = about.suggestion;
    return { about: 'suggestion', id, version, shown, code, ...answer };
  }
  const { id, code, attention } = about.decision;
  const wasGone = attention === 'verdwenen';
  return { about: 'decision', id, version, shown, code, words, wasGone, ...answer };
}

/** @throws UserError when somebody else decided it */
function own(about: Found, { coder }: Sitting): StoredDecision {
  if (about.kind === 'decision' && about.decision.coder === coder) return about.decision;
  throw new UserError('Dit besliste u niet zelf. Codeer de woorden zelf, of los het verschil samen op.');
}

/**
 * A proposal is rejected and its passage gets the other code; a decision of one's own makes room for the other code. What
 * was found blind stays on record as such when it is given another code in sight of others: it is rejected.
 */
function otherCode(
  code: string,
  about: Found,
  { versie }: AboutCoding,
  standing: Answer,
  text: DeskText,
  sitting: Sitting,
): Wanted {
  const turns = [turnNumber(about)];
  const staysOnRecord = about.kind === 'decision' && about.decision.blind !== null && !sitting.isBlind;
  if (about.kind === 'suggestion' || about.decision.attention !== null || staysOnRecord) {
    const answer = { ...standing, verdict: 'verworpen' as const, given: [code] };
    return { ...NOTHING, requests: [requestOf(about, versie, answer, text)], turns };
  }
  const decision = own(about, sitting);
  return {
    ...NOTHING,
    requests: [
      passageRequest(decision, [code], { ...standing, isBlind: decision.blind !== null }, text),
      ...rejectingUnder(decision, code === decision.code ? decision : null, text, sitting),
    ],
    removed: [decision.id],
    turns,
  };
}

function passageRequest(
  { start, end }: Span,
  codes: readonly string[],
  { oordeel, memo, verdict, isBlind }: Pick<Answer, 'oordeel' | 'memo' | 'verdict'> & { isBlind: boolean },
  text: ReviewText,
): Request {
  const passage = { file: text.file, start, end, fragment: text.text.slice(start, end) };
  return { about: 'passage', passage, codes, isBlind, verdict, oordeel, memo };
}

/**
 * Rejects what was proposed where a decision makes room, so that it does not come back; what others decided about is left,
 * and so is what this person does not see.
 */
function rejectingUnder(
  decision: StoredDecision,
  to: Span | null,
  text: DeskText,
  { isBlind }: Sitting,
): Request[] {
  if (isBlind) return [];
  const others = text.decisions.filter(
    ({ id, code, attention }) => id !== decision.id && code === decision.code && attention !== 'verdwenen',
  );
  return text.proposed
    .filter(({ code, fragment }) => code === decision.code && fragment.turn === decision.turn)
    .filter((one) => touches(one, decision) && (to === null || !touches(one, to)))
    .filter((one) => !others.some((other) => touches(one, other)))
    .map((suggestion) => {
      const answer = { verdict: 'verworpen' as const, oordeel: null, memo: '', given: [] };
      return requestOf({ kind: 'suggestion', suggestion }, suggestionVersion(suggestion, null), answer, text);
    });
}

function touches({ evidence }: StoredSuggestion, { start, end }: Span): boolean {
  return evidence.some((one) => one.start < end && one.end > start);
}

/**
 * The code is confirmed on the new passage. What the old one rested on is rejected where the new one no longer holds it, so
 * that no proposal comes back there.
 */
function moved(
  { begin, eind, versie }: Extract<DeskAct, { soort: 'verplaats' }>,
  about: Found,
  standing: Answer,
  text: DeskText,
  sitting: Sitting,
): Wanted {
  const turn = turnOf(text, turnNumber(about));
  const to = { start: turn.start + begin, end: turn.start + eind };
  const turns = [turn.number];
  const confirmed = { ...standing, verdict: 'bevestigd' as const };
  const movingTo = (isBlind: boolean): Request =>
    passageRequest(to, [codeOf(about)], { ...confirmed, isBlind }, text);
  if (about.kind === 'suggestion') {
    const rejecting = requestOf(about, versie, { ...standing, verdict: 'verworpen', oordeel: null }, text);
    const moving = movingTo(false);
    return { ...NOTHING, requests: touches(about.suggestion, to) ? [moving] : [moving, rejecting], turns };
  }
  if (about.decision.attention !== null) {
    const words = text.text.slice(to.start, to.end);
    return { ...NOTHING, requests: [requestOf(about, versie, confirmed, text, words)], turns };
  }
  const decision = own(about, sitting);
  const requests = [movingTo(decision.blind !== null), ...rejectingUnder(decision, to, text, sitting)];
  return { ...NOTHING, requests, removed: [decision.id], turns };
}
