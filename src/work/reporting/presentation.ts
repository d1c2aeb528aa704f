/** The comparison for a screen that others look at: slides of what a public report may show, and no quotes. */

import { join } from 'node:path';
import { cautionLines } from '../../model/caution.js';
import type { Basis } from '../../model/comparison.js';
import type { Advice } from '../../model/errors.js';
import type { Matrix } from '../../model/matrix.js';
import type { Grouping } from '../../model/planned.js';
import { type ChartPlan, chartsOfTheme, type ReportContent } from '../../report/index.js';
import { openCodes, type ProjectFolder, projectPath } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { cautionsFor } from './cautions.js';
import { gather } from './content.js';
import { compareWithEarlier, rememberVersion } from './public-versions.js';
import { chosenState } from './state.js';

export interface Presentation {
  readonly slides: readonly Slide[];
  /** What a researcher must look at before others see it. */
  readonly cautions: readonly string[];
  readonly basis: Basis;
  readonly stale: Advice | null;
}

/** A table of how many people of each group mention each topic, or a chart of how they value it. */
export type Slide =
  | { readonly kind: 'tabel'; readonly title: string; readonly table: Matrix }
  | { readonly kind: 'grafiek'; readonly title: string; readonly chart: ChartPlan };

/** @throws UserError when nothing was imported yet, or too few people were interviewed to show anything. */
export async function presentationOf(here: ProjectFolder): Promise<Presentation> {
  const { content, groups } = await gathered(here);
  return {
    slides: slidesOf(content),
    cautions: cautionLines([
      ...cautionsFor({
        project: here.project,
        codebook: openCodes(here),
        findings: content.findings,
        groups,
        heldBack: [],
      }),
      ...compareWithEarlier(here, placeOf(here), groups),
    ]),
    basis: content.basis,
    stale: content.stale,
  };
}

/** To be done when others are about to see it: a later publication is compared with what they saw. */
export async function rememberPresentation(here: ProjectFolder): Promise<void> {
  const { groups } = await gathered(here);
  rememberVersion(here, placeOf(here), groups);
}

function gathered(here: ProjectFolder): Promise<{ content: ReportContent; groups: Grouping }> {
  const codebook = openCodes(here);
  const audience = 'openbaar';
  return withStore(here, 'read', (store, cast) =>
    gather(here, codebook, store, cast, { ...chosenState(store, codebook, { audience }), audience }),
  );
}

/** Under this name it is remembered beside reports and exports. */
function placeOf(here: ProjectFolder): string {
  return join(projectPath(here, 'reports'), 'presentatie');
}

function slidesOf({ findings, comparison, perspectives, wijken }: ReportContent): Slide[] {
  return findings.flatMap((finding): Slide[] => {
    const { id, label } = finding.theme;
    const table = comparison.themes.find(({ theme }) => theme.id === id)?.codesByPerspective;
    return [
      ...(table === undefined ? [] : [{ kind: 'tabel', title: label, table } as const]),
      ...chartsOfTheme(finding, { perspectives, wijken }).map(
        (chart) => ({ kind: 'grafiek', title: chart.caption, chart }) as const,
      ),
    ];
  });
}
