/** `wijkstem saturation`: how many new codes each further interview brought. */

import { type Command, InvalidArgumentError } from 'commander';
import { readCodebookAt } from '../../work/codebooks/chosen-codebook.js';
import { measureSaturation, ORDERS, SATURATION } from '../../work/comparing/saturation/measure-saturation.js';
import { SaturationResult, saturationAsJson } from '../../work/comparing/saturation/result.js';
import { adviceAsText } from '../../work/project/advice.js';
import { toFilter } from '../../work/project/filters.js';
import { openCodes } from '../../work/project/project-folder.js';
import {
  type FilterOptions,
  filterOptions,
  type SharedOptions,
  sharedOptions,
  wholeNumber,
} from '../command.js';
import { saturationAsText } from '../comparing/saturation-text.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { named, openHere } from '../open-here.js';

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
  const earlier = options.eerder === undefined ? null : readCodebookAt(named(options.eerder, io)).codebook;
  const filter = {
    ...toFilter(options, here.project, codebook),
    ...(options.bevestigd && { status: 'bevestigd' as const }),
  };
  const settings = { base: options.basis, run: options.reeks, threshold: options.drempel / 100 };
  const measured = await measureSaturation(here, codebook, filter, {
    settings,
    orders: options.volgordes,
    earlier,
  });
  if (options.json) printJson(SaturationResult, saturationAsJson(measured), io);
  else print(io.stdout, saturationAsText(measured, options.quiet === true));
  if (measured.stale !== null) print(io.stderr, adviceAsText(measured.stale));
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
