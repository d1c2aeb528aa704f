/** The charts of the report as pictures in a folder, for slides, with the descriptions for who does not see them. */

import { join } from 'node:path';
import { markedPng, markedSvg } from '../../files/program-mark.js';
import type { Caution } from '../../model/caution.js';
import type { Advice } from '../../model/errors.js';
import type { Audience } from '../../model/planned.js';
import { type ChartPicture, chartPictures } from '../../report/index.js';
import { refuseProjectFile, writeOutput } from '../project/output-file.js';
import { openCodes, type ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { cautionsFor } from './cautions.js';
import { gather } from './content.js';
import { compareWithEarlier, rememberVersion } from './public-versions.js';
import { chosenState } from './state.js';

export interface MadeCharts {
  readonly folder: string;
  /** The names are without extension: each is there as .png and as .svg. */
  readonly charts: readonly Pick<ChartPicture, 'name' | 'caption' | 'alt'>[];
  /** What a researcher must look at before sharing public ones; without a chart there are none. */
  readonly cautions: readonly Caution[];
  readonly stale: Advice | null;
}

/**
 * Without a single chart nothing is written.
 *
 * @throws UserError when they can't come in that folder.
 */
export async function makeCharts(
  here: ProjectFolder,
  audience: Audience,
  folder: string,
): Promise<MadeCharts> {
  refuseProjectFile(folder, here, here.shown(folder));
  const codebook = openCodes(here);
  const { content, groups } = await withStore(here, 'read', (store, cast) =>
    gather(here, codebook, store, cast, { ...chosenState(store, codebook, { audience }), audience }),
  );
  const isPublic = audience === 'openbaar';
  const cautions = isPublic
    ? [
        ...cautionsFor({
          project: here.project,
          codebook,
          findings: content.findings,
          groups,
          heldBack: [],
        }),
        ...compareWithEarlier(here, folder, groups),
      ]
    : [];
  const put = (name: string, bytes: Uint8Array | string): void => {
    writeOutput(join(folder, name), bytes, here);
  };
  const charts: MadeCharts['charts'][number][] = [];
  for await (const { name, caption, alt, png, svg } of chartPictures(content)) {
    if (isPublic && charts.length === 0) rememberVersion(here, folder, groups);
    put(`${name}.png`, markedPng(png));
    put(`${name}.svg`, markedSvg(svg));
    charts.push({ name, caption, alt });
  }
  if (charts.length > 0) put('beschrijvingen.txt', described(charts));
  return { folder, charts, cautions: charts.length > 0 ? cautions : [], stale: content.stale };
}

function described(charts: MadeCharts['charts']): string {
  return charts.map(({ name, caption, alt }) => `${name}\n${caption}\n${alt}\n`).join('\n');
}
