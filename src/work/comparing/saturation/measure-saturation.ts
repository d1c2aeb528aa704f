/** Measuring saturation: how many new codes each further interview brought, of all codes and of those that came later. */

import {
  ORDERS,
  type SaturationSettings,
  type SaturationSummary,
  summariseSaturation,
} from '../../../analysis/index.js';
import { lineageOf } from '../../../coding/index.js';
import { isPersonWanted } from '../../../coding/review/index.js';
import type { Codebook } from '../../../model/codebook.js';
import type { Basis } from '../../../model/comparison.js';
import { type Advice, UserError } from '../../../model/errors.js';
import { basisOf, type CodingFilter, findCodings } from '../../../store/index.js';
import { cautionOnCounts } from '../../project/coding-state.js';
import { interviewsOf } from '../../project/interviews.js';
import type { ProjectFolder } from '../../project/project-folder.js';
import { withStore } from '../../project/project-store.js';
import { surveyFiles } from '../../project/surveyed.js';

export type { SaturationSummary } from '../../../analysis/index.js';
export { ORDERS, SATURATION } from '../../../analysis/index.js';

export interface SaturationWanted {
  readonly settings: SaturationSettings;
  /** How many random orders of the interviews. */
  readonly orders: number;
  /** The codebook that the coding began with; null looks at all codes only. */
  readonly earlier: Codebook | null;
}

export interface MeasuredSaturation {
  readonly all: SaturationSummary;
  /** The codes that came after an earlier codebook, and their saturation; null when none was named. */
  readonly added: { readonly codes: readonly string[]; readonly summary: SaturationSummary } | null;
  readonly basis: Basis;
  /** Null when the codings are those of the codebook and the texts as they are now. */
  readonly stale: Advice | null;
}

/**
 * @param filter whose interviews, which codes, and whether only what a person confirmed counts
 * @throws UserError when no interview is left of anybody who is known
 */
export async function measureSaturation(
  here: ProjectFolder,
  codebook: Codebook,
  filter: CodingFilter,
  { settings, orders, earlier }: SaturationWanted,
): Promise<MeasuredSaturation> {
  const codes = codesOf(codebook).filter((code) => filter.codes?.includes(code) ?? true);
  const measured = await withStore(here, 'read', (store, cast) => {
    const surveys = surveyFiles(store);
    const interviewed = cast.filter(({ file }) => !surveys.has(file));
    const interviews = interviewsOf(here, interviewed, (person) => isPersonWanted(person, filter));
    const codings = findCodings(store, codebook, filter);
    const summarise = (ids: readonly string[]): SaturationSummary =>
      summariseSaturation(interviews, codings, ids, settings, { ...ORDERS, orders });
    const added = earlier && addedSince(earlier, codebook).filter((code) => codes.includes(code));
    const basis = basisOf(store, codebook);
    return {
      all: summarise(codes),
      added: added && { codes: added, summary: summarise(added) },
      basis: filter.status === 'bevestigd' ? { ...basis, open: 0 } : basis,
      stale: cautionOnCounts(store, codebook),
    };
  });
  if (measured.all.interviews.length > 0) return measured;
  throw new UserError('Er zijn geen interviews van bekende respondenten. Lees ze in, of verruim het filter.');
}

function codesOf({ themes }: Codebook): string[] {
  return themes.flatMap((theme) => theme.codes.map(({ id }) => id));
}

/** The codes that no code of the earlier codebook became. */
function addedSince(earlier: Codebook, codebook: Codebook): string[] {
  const [before, after] = [earlier, codebook].map(({ themes }) => themes.flatMap(({ codes }) => codes));
  const { predecessors } = lineageOf(before ?? [], after ?? []);
  return codesOf(codebook).filter((code) => predecessors.get(code)?.length === 0);
}
