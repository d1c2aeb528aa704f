/** What coders decided differently and nobody settled yet, to be settled side by side. */

import { createCodeFinder } from '../../coding/index.js';
import { type Dispute, disputesIn, disputeVersion } from '../../coding/review/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { Oordeel, Verdict } from '../../model/coding.js';
import type { Span } from '../../model/transcript.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { hasBegun, withStore } from '../project/project-store.js';
import { type RevisedText, reviewTexts } from '../reviewing/texts.js';

/** Offsets are UTF-16 code units within the text of the turn, end exclusive. */
export interface OpenDifference extends Span {
  readonly id: string;
  readonly version: string;
  readonly file: string;
  readonly turn: number;
  readonly respondent: string | null;
  readonly code: string;
  /** All that was said in the turn. */
  readonly text: string;
  readonly decisions: readonly {
    readonly coder: string;
    readonly verdict: Verdict;
    readonly oordeel: Oordeel | null;
    readonly words: string;
    readonly memo: string;
  }[];
  /** Who went through the turn and did not give it the code. */
  readonly missedBy: readonly string[];
}

/** In order of file and place. */
export async function openDifferences(here: ProjectFolder, codebook: Codebook): Promise<OpenDifference[]> {
  if (!hasBegun(here)) return [];
  const codes = createCodeFinder(codebook);
  return withStore(here, 'read', (store, cast) =>
    [...reviewTexts(store, cast, () => [])].flatMap((text) =>
      disputesIn(text.file, text.decisions, text.reviewers)
        .filter(({ isOpen, code }) => isOpen && codes.known(code) !== null)
        .flatMap((dispute) => asDifference(dispute, text)),
    ),
  );
}

function asDifference(dispute: Dispute, { file, text, turns, cast }: RevisedText): OpenDifference[] {
  const { id, turn: number, code, start, end, decisions, missedBy } = dispute;
  const turn = turns.find((one) => one.number === number);
  if (turn === undefined || cast.get(turn.speaker)?.role === 'vertrokken') return [];
  return [
    {
      id,
      version: disputeVersion(dispute),
      file,
      turn: number,
      respondent: cast.get(turn.speaker)?.respondent ?? null,
      code,
      start: start - turn.start,
      end: end - turn.start,
      text: text.slice(turn.start, turn.end),
      decisions: decisions.map(({ coder, verdict, oordeel, text: words, memo }) => ({
        coder,
        verdict,
        oordeel,
        words,
        memo,
      })),
      missedBy,
    },
  ];
}
