/** `wijkstem saturation`: how many new codes each further interview brought. */

import { type Command, InvalidArgumentError } from 'commander';
import { ORDERS, SATURATION } from '../../analysis/saturation/saturation.js';
import { type SaturationSummary, summariseSaturation } from '../../analysis/saturation/summary.js';
import { lineageOf } from '../../coding/code-lineage.js';
import { isPersonWanted } from '../../coding/review/rows.js';
import type { Codebook } from '../../model/codebook.js';
import { UserError } from '../../model/errors.js';
import { basisOf, type CodingFilter, findCodings } from '../../store/index.js';
import { SaturationResult } from '../../work/comparing/result.js';
import { staleCoding } from '../../work/project/coding-state.js';
import { toFilter } from '../../work/project/filters.js';
import { interviewsOf } from '../../work/project/interviews.js';
import { openCodes } from '../../work/project/project-folder.js';
import { withStore } from '../../work/project/project-store.js';
import { chosenCodebook } from '../codebooks/chosen-codebook.js';
import {
  type FilterOptions,
  filterOptions,
  type SharedOptions,
  sharedOptions,
  wholeNumber,
} from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';
import { saturationAsJson, saturationAsText } from '../saturation-text.js';

interface Options extends SharedOptions, FilterOptions {
  readonly basis: number;
  readonly reeks: number;
  readonly drempel: number;
  readonly volgordes: number;
  readonly bevestigd?: boolean;
  readonly eerder?: string;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    filterOptions(
      command.description(
        'Toont per interview, in volgorde van datum, hoeveel nieuwe codes het bracht, en of daarin verzadiging is bereikt.',
      ),
    )
      .option('--basis <aantal>', 'hoeveel interviews de basis vormen', fromOne, SATURATION.base)
      .option('--reeks <aantal>', 'hoeveel interviews een reeks vormen', fromOne, SATURATION.run)
      .option(
        '--drempel <procent>',
        'hoeveel procent nieuwe codes nog verzadiging heet',
        percentage,
        100 * SATURATION.threshold,
      )
      .option('--volgordes <aantal>', 'hoeveel willekeurige volgordes', fromOne, ORDERS.orders)
      .option('--bevestigd', 'alleen wat een mens bevestigde')
      .option('--eerder <codeboek>', 'het codeboek waarmee u begon: ook de codes die er daarna bijkwamen'),
  ).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const codebook = openCodes(here);
  const earlier = options.eerder === undefined ? null : chosenCodebook(options.eerder, options, io).codebook;
  const filter: CodingFilter = {
    ...toFilter(options, here.project, codebook),
    ...(options.bevestigd && { status: 'bevestigd' as const }),
  };
  const codes = codesOf(codebook).filter((code) => filter.codes?.includes(code) ?? true);
  const settings = { base: options.basis, run: options.reeks, threshold: options.drempel / 100 };
  const { saturated, stale } = await withStore(here, 'read', (store, cast) => {
    const interviews = interviewsOf(here, cast, (person) => isPersonWanted(person, filter));
    const codings = findCodings(store, filter);
    const summarise = (ids: readonly string[]): SaturationSummary =>
      summariseSaturation(interviews, codings, ids, settings, { ...ORDERS, orders: options.volgordes });
    const added = earlier && addedSince(earlier, codebook).filter((code) => codes.includes(code));
    return {
      saturated: {
        all: summarise(codes),
        added: added && { codes: added, summary: summarise(added) },
        basis: options.bevestigd ? { ...basisOf(store), open: 0 } : basisOf(store),
      },
      stale: staleCoding(store, codebook),
    };
  });
  if (saturated.all.interviews.length === 0) {
    throw new UserError(
      'Er zijn geen interviews van bekende respondenten. Lees ze in, of verruim het filter.',
    );
  }
  if (options.json) printJson(SaturationResult, saturationAsJson(saturated), io);
  else print(io.stdout, saturationAsText(saturated, options.quiet === true));
  if (stale !== null) print(io.stderr, `${stale} Typ eerst: wijkstem code`);
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

function fromOne(written: string): number {
  const value = wholeNumber(written);
  if (value === 0 || value > MOST) throw new InvalidArgumentError(`noem een getal van 1 tot ${MOST}.`);
  return value;
}

const MOST = 100_000;

/** "5" or "2,5". */
function percentage(written: string): number {
  const value = Number(written.replace(',', '.').replace(/%$/, ''));
  if (!/^\d/.test(written) || !(value >= 0 && value <= 100)) {
    throw new InvalidArgumentError('noem een percentage, zoals 5.');
  }
  return value;
}
