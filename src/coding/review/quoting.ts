/** Whether words may be quoted: what a review shows of sensitive passages, and what coders decided about them. */

import { contentId } from '../../files/hash.js';
import { UserError } from '../../model/errors.js';
import { type QuotingDecision, SENSITIVE_KINDS, type SensitivePassage } from '../../model/sensitive.js';
import type { Span } from '../../model/transcript.js';
import type { ReviewIndex } from './review-index.js';
import { type ReviewText, wordsAt } from './review-text.js';
import { yesOrNo } from './sheet/answers.js';
import type { NumberedRow } from './sheet/read-row.js';
import { parseRowId, rowId } from './sheet/row-ids.js';
import type { ReviewItem } from './sheet/row-items.js';
import { turnVersion } from './versions.js';

/** What is sensitive in a passage, for a cell. */
export function sensitiveCell({ sensitive }: ReviewText, { start, end }: Span): string {
  const found = new Set(
    sensitive.filter((one) => one.start < end && one.end > start).flatMap(({ kinds }) => kinds),
  );
  return SENSITIVE_KINDS.filter((kind) => found.has(kind)).join(', ');
}

/** Sensitive passages about which nobody decided. */
export function sensitiveItems(text: ReviewText): ReviewItem[] {
  return withKeys(text)
    .filter(({ passage }) => !isDecided(passage, text.quoting))
    .map(({ key, passage: { turn, start, end } }) => ({
      turn,
      start,
      end,
      code: '',
      cells: { id: rowId('gevoelig', key), versie: turnVersion(wordsAt(text, { start, end })) },
    }));
}

function isDecided({ start, end }: Span, quoting: readonly QuotingDecision[]): boolean {
  return quoting.some((decision) => decision.start <= start && decision.end >= end);
}

interface Keyed {
  readonly key: string;
  readonly passage: SensitivePassage;
}

/** The same words twice are two passages: they are counted. */
function withKeys(text: ReviewText): Keyed[] {
  const times = new Map<string, number>();
  return text.sensitive.map((passage) => {
    const words = wordsAt(text, passage);
    const time = times.get(words) ?? 0;
    times.set(words, time + 1);
    return { key: contentId('gevoelig', text.file, words, time), passage };
  });
}

export interface QuotingRecording {
  readonly file: string;
  readonly decision: QuotingDecision;
}

export interface QuotingTakenBack {
  readonly recordings: readonly QuotingRecording[];
  /** How many rows say what this coder had decided already. */
  readonly done: number;
  readonly mistakes: readonly { readonly row: number; readonly id: string; readonly message: string }[];
}

/** Takes the answers under mag_citeren, of any row: they are about the words of the row. A coder's newer answer counts. */
export function takeBackQuoting(
  rows: readonly NumberedRow[],
  texts: readonly ReviewText[],
  index: ReviewIndex,
  coder: string,
): QuotingTakenBack {
  const passages = new Map(
    texts.flatMap((text) => withKeys(text).map(({ key, passage }) => [key, { text, passage }] as const)),
  );
  const recordings: QuotingRecording[] = [];
  const mistakes: QuotingTakenBack['mistakes'][number][] = [];
  let done = 0;
  for (const { row, cells } of rows) {
    const id = cells.id ?? '';
    try {
      const allowed = yesOrNo(cells.mag_citeren ?? '', 'mag_citeren');
      if (allowed === null) continue;
      const { key = '', kind } = parseRowId(id) ?? {};
      const marked = kind === 'gevoelig' ? passages.get(key) : undefined;
      const { text, turn, start, end } =
        marked === undefined ? foundBack(cells, index) : { text: marked.text, ...marked.passage };
      const isSo = text.quoting.some(
        (own) => own.coder === coder && own.start === start && own.end === end && own.allowed === allowed,
      );
      if (isSo) done += 1;
      else recordings.push({ file: text.file, decision: { turn, start, end, allowed, coder } });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      mistakes.push({ row, id, message: error.message });
    }
  }
  return { recordings, done, mistakes };
}

function foundBack(
  { bestand = '', beurt = '', fragment = '' }: NumberedRow['cells'],
  index: ReviewIndex,
): Span & { readonly text: ReviewText; readonly turn: number } {
  const text = index.text(bestand);
  const number = /^\d{1,7}$/.test(beurt) ? Number(beurt) : null;
  const found = text === undefined || fragment === '' ? null : index.passage(text, number, fragment);
  if (text === undefined || found === null) {
    throw new UserError('mag_citeren: deze passage staat niet (meer) in de tekst. Exporteer opnieuw.');
  }
  if (found === 'meermaals') {
    throw new UserError('mag_citeren: deze passage staat meer dan één keer in de tekst. Exporteer opnieuw.');
  }
  return { text, turn: found.turn.number, start: found.start, end: found.end };
}
