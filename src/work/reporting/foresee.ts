/** What a report will hold, what must be looked at before it is shared, and where nothing was written yet: before it is written. */

import type { WrittenPlace } from '../../model/answer.js';
import type { Caution } from '../../model/caution.js';
import type { Advice } from '../../model/errors.js';
import { type OpenPlace, openCoreq, openPlaces, withCoreqWritten } from '../../report/index.js';
import { openCodes, type ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { handOver } from './answers/hand-over.js';
import { readBack } from './answers/read-back.js';
import type { Wanted } from './answers/read-reports.js';
import { placeMoves } from './answers/renamed-places.js';
import { subjectPlaces, writtenInPlaces } from './answers/summarised-places.js';
import { cautionsFor } from './cautions.js';
import { type Gathered, gather } from './content.js';
import { refuseUnknownTopics } from './own-topics.js';
import { compareWithEarlier } from './public-versions.js';
import { type ChosenState, notYetFinal, placesToFill } from './state.js';

export interface ToLookAt {
  /** What a researcher must look at before sharing it; nothing of a report for the team. */
  readonly cautions: readonly Caution[];
  /** A line per choice of a quote that is passed over. */
  readonly passedOver: readonly Advice[];
  readonly stale: Advice | null;
  /** Where nothing was written yet. */
  readonly open: readonly OpenPlace[];
  /** How many points of COREQ nobody described yet. */
  readonly openCoreq: number;
  /** What keeps it from being final, where that was asked; a line each. */
  readonly notFinal: readonly Advice[];
}

export interface ForeseenReport extends ToLookAt, Pick<Gathered, 'content' | 'groups'> {
  /** What researchers wrote, as far as it goes into this report. */
  readonly written: readonly WrittenPlace[];
}

/**
 * Keeps what was written in reports since they were last read.
 *
 * @param path where the report comes
 * @param wanted reports that are read besides those in the folder
 */
export async function foreseeReport(
  here: ProjectFolder,
  { audience, state }: Pick<ChosenState, 'audience' | 'state'>,
  path: string,
  wanted: readonly Wanted[],
): Promise<ForeseenReport> {
  const codebook = openCodes(here);
  refuseUnknownTopics(here.project, codebook);
  const answers = await readBack(here, placeMoves(codebook, here.project), wanted, codebook);
  const gathered = await withStore(here, 'read', (store, cast) =>
    gather(here, codebook, store, cast, { audience, state }),
  );
  const { content, groups, reviewing, passedOver, aboutSummaries } = gathered;
  if (aboutSummaries.undecided !== null) here.say(aboutSummaries.undecided);
  const { written: answered, elsewhere, cautions: aboutWritten } = handOver(answers, content);
  if (state === 'definitief') for (const { question } of elsewhere) here.say(aboutElsewhere(question));
  const keys = new Set(answered.map(({ key }) => key));
  const summarised = writtenInPlaces(content, subjectPlaces(codebook, here.project));
  const written = [...answered, ...summarised.filter(({ key }) => !keys.has(key))];
  const open = openPlaces(content, written);
  const notFinal =
    state === 'definitief'
      ? notYetFinal(
          await withStore(here, 'read', (store) => placesToFill(store, open)),
          reviewing,
          content.stale,
        )
      : [];
  const cautions =
    audience === 'intern'
      ? []
      : [
          ...cautionsFor({ ...gathered, project: here.project, codebook, findings: content.findings }),
          ...compareWithEarlier(here, path, groups),
          ...aboutWritten,
          ...aboutSummaries.cautions,
        ];
  return {
    content,
    groups,
    written,
    cautions,
    passedOver,
    stale: content.stale,
    openCoreq: state === 'werkversie' ? 0 : openCoreq(withCoreqWritten(content, written).content).length,
    open,
    notFinal,
  };
}

function aboutElsewhere(question: string): Advice {
  return {
    text: `Wat u schreef bij „${question}” staat niet in het definitieve rapport, dat daar geen plaats voor heeft. Het blijft in het project.`,
  };
}
