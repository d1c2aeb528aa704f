/** Proposing codings for all texts, and saying what that changed and which decisions are left without a code. */

import { renamesOf } from '../../coding/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { Method } from '../../model/coding.js';
import type { Basis } from '../../model/comparison.js';
import {
  basisOf,
  countTexts,
  type Learned,
  lastCodingRun,
  orphanedCodes,
  rehearse,
  write,
} from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { backUpFirst } from '../project/reserve-copies.js';
import { codesWithoutChoice } from '../project/waiting.js';
import { type Asked, askLanguageModel } from './ask-model.js';
import { type CodingPass, codeTexts } from './pass.js';

export interface Proposed extends CodingPass {
  readonly texts: number;
  readonly isRehearsal: boolean;
  /** How codings were proposed, and whether that learns from what people coded. */
  readonly method: Method;
  readonly learns: boolean;
  /** From how much the last run learned; null before the first. */
  readonly learnedBefore: Learned | null;
  /** Whether the codebook is another than at the last run. */
  readonly isChanged: boolean;
  readonly orphans: readonly Orphans[];
  readonly counts: Basis;
  /** What was asked of a language model; null when nothing had to be. */
  readonly asked: Asked | null;
  /** The name of the model of which answers count; null when the project names none. */
  readonly model: string | null;
}

/** Decisions about a code that is not in the codebook any more. */
export interface Orphans {
  readonly code: string;
  readonly decisions: number;
  /** The codes that it was split into; null when the codebook does not say. */
  readonly heirs: readonly string[] | null;
}

/**
 * Lets the codebook propose codings; what a person decided stays. Without a single text nothing is done.
 *
 * @param isRehearsal whether everything is worked out and nothing kept
 * @param patienceMs how long one answer of the language model may take, which is asked first; null to ask nothing
 * @throws UserError when nothing was imported yet
 */
export async function proposeCodings(
  here: ProjectFolder,
  codebook: Codebook,
  isRehearsal: boolean,
  patienceMs: number | null = null,
): Promise<Proposed> {
  const asked = patienceMs === null ? null : await askLanguageModel(here, codebook, patienceMs);
  const model = here.project.languageModel?.model ?? null;
  return withStore(here, 'change', async (store, cast) => {
    const texts = countTexts(store);
    const before = lastCodingRun(store);
    const progress = here.progress('Coderen', texts);
    const codes = codebook.themes.flatMap((theme) => theme.codes);
    const { splits } = renamesOf(codes);
    const codeAll = () => {
      const pass = codeTexts(store, codebook, here.project, cast, () => progress.step());
      const orphans = orphanedCodes(store, codesWithoutChoice(codebook)).map(({ code, decisions }) => ({
        code,
        decisions,
        heirs: splits.get(code) ?? null,
      }));
      return { ...pass, orphans, counts: basisOf(store, codebook) };
    };
    const isKept = !isRehearsal && texts > 0;
    if (isKept) await backUpFirst(here, store, 'code');
    const pass = isKept ? write(store, { command: 'code' }, codeAll) : rehearse(store, codeAll);
    progress.stop();
    const isChanged = before !== null && before.hash !== codebook.hash;
    const { method, learns } = here.project.suggestions;
    const learnedBefore = before?.learned ?? null;
    return {
      ...pass,
      texts: texts - pass.failed.length,
      isRehearsal,
      isChanged,
      method,
      learns,
      learnedBefore,
      asked,
      model,
    };
  });
}
