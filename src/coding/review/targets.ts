/** The decisions that a row may ask for: on which passage, and on which codes. */

import type { Oordeel, Verdict } from '../../model/coding.js';
import { UserError } from '../../model/errors.js';
import type { Span, Turn } from '../../model/transcript.js';
import type { CodeFinder } from '../codebook/find-code.js';
import type { PassageFound, ReviewIndex } from './review-index.js';
import type { ReviewText } from './review-text.js';
import type { Request } from './sheet/read-row.js';

/** A decision that a row asks for. */
export interface Target extends Span {
  readonly text: ReviewText;
  readonly turn: number;
  readonly code: string;
  readonly verdict: Verdict;
  readonly oordeel: Oordeel | null;
  readonly memo: string;
  readonly settles: boolean;
}

export interface Planner {
  readonly index: ReviewIndex;
  readonly codes: CodeFinder;
  readonly coder: string;
}

export interface Place extends Span {
  readonly text: ReviewText;
  readonly turn: number;
}

export function within(place: Place, turn: Turn, { words }: Request, { index }: Planner): Span {
  const found = index.words(place.text, turn, words, place);
  if (found === null) throw new UserError('woorden: deze staan niet in de beurt. Kopieer ze uit de tekst.');
  if (found === 'meermaals') {
    throw new UserError(
      'woorden: deze staan meer dan één keer in de beurt. Neem er meer woorden omheen over.',
    );
  }
  return found;
}

/** The code of a row; whoever means another one has a column for it. */
export function codeOf({ code: written }: Request, id: string, { codes }: Planner): string {
  const { id: meant } = codes.find(id);
  if (written !== '' && codes.find(written).id !== meant)
    throw new UserError('de kolom code is veranderd. Zet een andere code in andere_code.');
  return meant;
}

/** The answer about the row's own code first, then the codes that were given besides or instead. */
export function targetsAt(
  place: Place,
  code: string,
  request: Request,
  planner: Planner,
  settles = false,
): Target[] {
  const { text, turn, start, end } = place;
  const { memo, oordeel, given } = request;
  const verdict = request.verdict ?? 'verworpen';
  const shared = { text, turn, start, end, memo };
  const others = confirmedAs(given, place, request, planner);
  if (others.some((other) => other.code === code))
    throw new UserError('andere_code: dit is de code van de rij zelf. Noem een andere.');
  return [
    { ...shared, code, verdict, oordeel: verdict === 'bevestigd' ? oordeel : null, settles },
    ...others,
  ];
}

export function confirmedAs(
  given: readonly string[],
  { text, turn, start, end }: Place,
  { memo, oordeel }: Request,
  { codes }: Planner,
): Target[] {
  return [...new Set(given.map((one) => codes.find(one).id))].map((code) => ({
    ...{ text, turn, start, end, memo, code, oordeel },
    verdict: 'bevestigd' as const,
    settles: false,
  }));
}

/** A passage whose row the program no longer knows: what a person decided about its words is not lost. */
export function foundBack(request: Request, { index }: Planner): Place {
  const text = index.text(request.file);
  if (text === undefined)
    throw new UserError('het bestand van deze rij is niet (meer) ingelezen. Controleer de kolom bestand.');
  const found: PassageFound =
    request.fragment === '' ? null : index.passage(text, request.turn, request.fragment);
  if (found === null) throw new UserError('deze passage staat niet meer in de tekst. Exporteer opnieuw.');
  if (found === 'meermaals') {
    throw new UserError(
      'deze passage is veranderd en staat nu meer dan één keer in de tekst. Exporteer opnieuw.',
    );
  }
  return { text, turn: found.turn.number, start: found.start, end: found.end };
}

export function placeOf({ start, end }: Span, { text, turn }: Place): Place {
  return { text, turn, start, end };
}
