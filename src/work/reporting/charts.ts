/** The charts of the report as pictures, each with a description for who does not see it. */

import type { Advice } from '../../model/errors.js';
import type { Audience } from '../../model/planned.js';
import { type ChartPicture, chartPictures } from '../../report/index.js';
import { openCodes, type ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { gather } from './content.js';

export interface MadeCharts {
  /** Drawn one by one, as they are asked for. */
  readonly pictures: AsyncIterable<ChartPicture>;
  readonly stale: Advice | null;
}

export async function makeCharts(here: ProjectFolder, audience: Audience): Promise<MadeCharts> {
  const codebook = openCodes(here);
  const { content } = await withStore(here, 'read', (store, cast) =>
    gather(here, codebook, store, cast, audience),
  );
  return { pictures: chartPictures(content), stale: content.stale };
}
