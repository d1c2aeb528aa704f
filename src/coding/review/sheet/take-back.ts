/** A filled-in review file laid beside what is known: what to record, what was done already, and what is refused. */

import type { Codebook } from '../../../model/codebook.js';
import type { Decision } from '../../../model/coding.js';
import { UserError } from '../../../model/errors.js';
import type { StoredDecision } from '../../../model/review.js';
import { createCodeFinder } from '../../codebook/find-code.js';
import { type Plan, planOf } from '../plan.js';
import { type QuotingRecording, takeBackQuoting } from '../quoting.js';
import { createReviewIndex, type ReviewIndex } from '../review-index.js';
import type { ReviewText } from '../review-text.js';
import type { Target } from '../targets.js';
import { isLeftOpen, type NumberedRow, readRow } from './read-row.js';
import { type SeenTurn, turnsSeen } from './turns-seen.js';

export interface Recording {
  readonly file: string;
  readonly turn: number;
  readonly decision: Decision;
}

export interface RowMistake {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly id: string;
  /** What is wrong and what to do, without the row. */
  readonly message: string;
}

export interface TakenBack {
  readonly recordings: readonly Recording[];
  /** Ids of decisions that waited for a person and are replaced. */
  readonly replaced: readonly string[];
  /** How many rows gave another code than the one proposed. */
  readonly withOtherCode: number;
  /** How many rows ask for what is already so. */
  readonly done: number;
  readonly leftOpen: number;
  /** What was decided about quoting. */
  readonly quoting: readonly QuotingRecording[];
  /** Turns that the coder went through by hand, also those in which they found nothing. */
  readonly seen: readonly SeenTurn[];
  /** In order of row. */
  readonly mistakes: readonly RowMistake[];
}

/**
 * Every row is judged by how things stood before the import, so the order of rows does not matter.
 *
 * @param texts those that the rows name, with all suggestions, also those that were decided
 */
export function takeBack(
  rows: readonly NumberedRow[],
  texts: readonly ReviewText[],
  codebook: Codebook,
  coder: string,
): TakenBack {
  const codes = createCodeFinder(codebook);
  const index = createReviewIndex(texts, (id) => codes.known(id)?.id ?? id);
  const planner = { index, codes, coder };
  const mistakes: RowMistake[] = [];
  const refuse = ({ row, id }: { row: number; id: string }, message: string): void => {
    mistakes.push({ row, id, message });
  };
  const aboutQuoting = takeBackQuoting(rows, texts, index, coder);
  mistakes.push(...aboutQuoting.mistakes);
  const filled = rows.filter((row) => !isLeftOpen(row));
  const plans = filled.flatMap((numbered) => {
    try {
      return [planOf(readRow(numbered), planner)];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refuse({ row: numbered.row, id: numbered.cells.id ?? '' }, error.message);
      return [];
    }
  });
  const { opposed } = merged(plans);
  const { agreed } = merged(plans.filter((plan) => !opposed.has(plan)));
  const recordings = new Map<string, Recording>();
  const replaced: string[] = [];
  let done = 0;
  let withOtherCode = 0;
  for (const plan of plans) {
    const rival = opposed.get(plan);
    if (rival !== undefined) {
      refuse(
        plan.request,
        `rij ${rival} beslist anders over dezelfde passage en code. Laat één van beide staan.`,
      );
      continue;
    }
    const targets = plan.targets.map((target) => agreed.get(keyOf(target)) ?? target);
    const open = targets.filter((target) => !isSo(target, coder, planner.index));
    if (open.length === 0 && plan.replaces === null) {
      done += 1;
      continue;
    }
    const stale = staleness(plan, targets, coder, planner.index);
    if (stale !== null) {
      refuse(plan.request, stale);
      continue;
    }
    for (const target of open) recordings.set(keyOf(target), recordingOf(target, coder));
    if (plan.replaces !== null) replaced.push(plan.replaces);
    if (plan.request.kind !== 'beurt' && plan.request.given.length > 0) withOtherCode += 1;
  }
  return {
    recordings: [...recordings.values()],
    replaced,
    withOtherCode,
    done: done + aboutQuoting.done,
    leftOpen: rows.filter((row) => isLeftOpen(row) && (row.cells.mag_citeren ?? '') === '').length,
    quoting: aboutQuoting.recordings,
    seen: turnsSeen(rows, new Set(mistakes.map(({ row }) => row)), texts, index),
    mistakes: mistakes.sort((a, b) => a.row - b.row),
  };
}

function keyOf({ text, code, start, end }: Target): string {
  return JSON.stringify([text.file, code, start, end]);
}

/** Rows about the same code and passage taken together: what they agree on, and which oppose each other. */
function merged(plans: readonly Plan[]): { agreed: Map<string, Target>; opposed: Map<Plan, number> } {
  const agreed = new Map<string, Target>();
  const first = new Map<string, Plan>();
  const opposed = new Map<Plan, number>();
  for (const plan of plans) {
    for (const target of plan.targets) {
      const key = keyOf(target);
      const before = agreed.get(key);
      const rival = first.get(key);
      if (before === undefined || rival === undefined) {
        agreed.set(key, target);
        first.set(key, plan);
      } else if (isCompatible(before, target)) {
        agreed.set(key, {
          ...before,
          oordeel: before.oordeel ?? target.oordeel,
          memo: before.memo === '' ? target.memo : before.memo,
          settles: before.settles || target.settles,
        });
      } else {
        opposed.set(plan, rival.request.row);
        if (!opposed.has(rival)) opposed.set(rival, plan.request.row);
      }
    }
  }
  return { agreed, opposed };
}

function isCompatible(one: Target, other: Target): boolean {
  return (
    one.verdict === other.verdict &&
    (one.oordeel === other.oordeel || one.oordeel === null || other.oordeel === null) &&
    (one.memo === other.memo || one.memo === '' || other.memo === '')
  );
}

function isSo(target: Target, coder: string, index: ReviewIndex): boolean {
  const own = index.own(target.text, coder, target.code, target);
  return (
    own !== null &&
    own.verdict === target.verdict &&
    own.oordeel === target.oordeel &&
    own.memo === target.memo &&
    (own.settles || !target.settles)
  );
}

/** Why the row no longer holds, or null when it does. */
function staleness(plan: Plan, targets: readonly Target[], coder: string, index: ReviewIndex): string | null {
  const { request, version, standing, isOver } = plan;
  if (version !== null && version !== request.version) {
    return (
      `deze passage is intussen veranderd (in het bestand versie ${shown(request.version)}, nu ${version}: ` +
      `${standingText(standing)}). ${again(standing, coder)}`
    );
  }
  if (isOver) return `wat deze rij toonde, is intussen anders beslist. ${again([], coder)}`;
  const others = plan.versionTells ? targets.slice(1) : targets;
  const changed = others
    .filter((target) => !isSo(target, coder, index))
    .flatMap(({ text, code, start, end }) => index.own(text, coder, code, { start, end }) ?? []);
  const [own] = changed;
  if (own === undefined) return null;
  return `over de code ${own.code} op deze passage is al beslist: ${standingText([own])}. ${again([own], coder)}`;
}

/** A version that was edited away is not repeated. */
function shown(version: string): string {
  return /^[a-p]{6}$/.test(version) ? version : '?';
}

function standingText(standing: readonly StoredDecision[]): string {
  if (standing.length === 0) return 'nog niet beoordeeld';
  return standing
    .map(({ verdict, coder, oordeel }) => `${verdict} door ${coder}${oordeel === null ? '' : `, ${oordeel}`}`)
    .join('; ');
}

function again(standing: readonly StoredDecision[], coder: string): string {
  return standing.some((decision) => decision.coder === coder)
    ? 'Exporteer opnieuw; eigen beslissingen herziet u met --beslist.'
    : 'Exporteer opnieuw.';
}

function recordingOf({ text, turn, start, end, ...target }: Target, coder: string): Recording {
  const { code, verdict, oordeel, memo, settles } = target;
  return { file: text.file, turn, decision: { code, start, end, verdict, oordeel, coder, memo, settles } };
}
