/** Reading back what researchers wrote in reports, and keeping it in the project: of themes and questions as summaries. */

import { sha256 } from '../../../files/hash.js';
import type { Answers, WrittenPlace } from '../../../model/answer.js';
import type { Codebook } from '../../../model/codebook.js';
import { type Advice, UserError } from '../../../model/errors.js';
import type { Audience } from '../../../model/planned.js';
import {
  answers,
  holdReport,
  knownCoders,
  knowText,
  markOf,
  removeAnswer,
  type Store,
  saveAnswer,
  summaries,
  write,
} from '../../../store/index.js';
import { usualCoder } from '../../project/coder.js';
import type { ProjectFolder } from '../../project/project-folder.js';
import { withStore } from '../../project/project-store.js';
import { readReports, reportName, type Wanted } from './read-reports.js';
import type { PlaceMoves } from './renamed-places.js';
import {
  keepAsSummaries,
  type SubjectPlaces,
  type Summarised,
  subjectPlaces,
  summarisedIn,
  withoutLook,
  withSummarised,
} from './summarised-places.js';
import { type ReadReport, type Weighed, weigh } from './weigh.js';

const ACT = { command: 'report' };

/**
 * Reads every report of the project that changed since it was last read, and keeps what is new in one act; says what could
 * not be read or kept. Where the database can't be written, the texts still come along.
 *
 * @param moves of the key of a place that is called otherwise now, what it is now
 * @param wanted reports that are read besides those in the folder
 * @param codebook gives its themes a place in which stands what is summarised of them, as research questions have
 * @returns what researchers wrote until now, without what is kept as summaries
 */
export async function readBack(
  here: ProjectFolder,
  moves: PlaceMoves,
  wanted: readonly Wanted[],
  codebook: Codebook,
): Promise<Answers> {
  const places = subjectPlaces(codebook, here.project);
  const before = await withStore(here, 'read', answers);
  const { reports, lines } = readReports(here, before, wanted);
  for (const line of lines) here.say(line);
  const isMoved = [...before.current.keys()].some((key) => moves.has(key) || places.has(key));
  if (reports.length === 0 && !isMoved) return before;
  const now = new Date().toISOString();
  const plain = reports.map((report) => ({ ...report, written: inPlain(report.written, moves, places) }));
  const keeping: Keeping = {
    summarised: (store) => summarisedIn(summaries(store), codebook, places),
    weighed: (state) => weigh(state, plain, now, moves),
    codebook,
  };
  const { after, said, problem } = await kept(here, before, keeping);
  for (const line of said) here.say(line);
  if (problem !== null && isChanged(before, after)) here.say(aboutNotKept(problem));
  return after;
}

interface Keeping {
  readonly codebook: Codebook;
  readonly summarised: (store: Store) => Summarised;
  readonly weighed: (state: Answers) => Weighed;
}

/** A summary has no bold and no italics, so a text that is kept as one is compared without them. */
function inPlain(
  written: ReadReport['written'],
  moves: PlaceMoves,
  places: SubjectPlaces,
): ReadReport['written'] {
  return new Map(
    [...written].map(([key, place]) => [key, places.has(moves.get(key) ?? key) ? withoutLook(place) : place]),
  );
}

/** Remembers what the report holds that was just written. Where that can't be, its texts are known again by their words. */
export async function rememberReport(
  here: ProjectFolder,
  path: string,
  bytes: Uint8Array,
  written: readonly WrittenPlace[],
  audience: Audience,
): Promise<void> {
  const texts = new Map(written.map(({ key, paragraphs }) => [key, markOf(paragraphs)]));
  const report = {
    file: reportName(here, path),
    hash: sha256(bytes),
    isPublic: audience === 'openbaar',
    texts,
  };
  try {
    await withStore(here, 'change', (store) => write(store, ACT, () => holdReport(store, report)));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

interface Kept {
  readonly after: Answers;
  readonly said: Weighed['lines'];
  /** Why it could not be kept. */
  readonly problem: UserError | null;
}

async function kept(
  here: ProjectFolder,
  before: Answers,
  { codebook, summarised, weighed }: Keeping,
): Promise<Kept> {
  try {
    return await withStore(here, 'change', (store) =>
      write(store, ACT, () => {
        // Another program may have read the same reports meanwhile.
        const state = answers(store);
        const held = summarised(store);
        const now = weighed({ ...state, current: withSummarised(state.current, held) });
        const coder =
          usualCoder(here) ?? knownCoders(store).find((_, __, all) => all.length === 1) ?? NOBODY_NAMED;
        keep(store, state, { ...now, answers: keepAsSummaries(store, codebook, held, now.answers, coder) });
        return { after: answers(store), said: now.lines, problem: null };
      }),
    );
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const held = await withStore(here, 'read', summarised);
    const { answers: current, lines } = weighed({ ...before, current: withSummarised(before.current, held) });
    const others = new Map([...current].filter(([key, answer]) => held.texts.get(key) !== answer));
    return { after: { ...before, current: others }, said: lines, problem: error };
  }
}

/** Who wrote in a file is not known, unless this computer or the project has one coder. */
const NOBODY_NAMED = '';

function keep(store: Store, { current }: Answers, { answers: now, held, known }: Weighed): void {
  for (const key of current.keys()) if (!now.has(key)) removeAnswer(store, key);
  for (const [key, answer] of now) if (current.get(key) !== answer) saveAnswer(store, answer);
  for (const report of held) holdReport(store, report);
  for (const text of known) knowText(store, text);
}

function isChanged({ current }: Answers, { current: now }: Answers): boolean {
  return now.size !== current.size || [...now].some(([key, answer]) => current.get(key) !== answer);
}

function aboutNotKept({ message, next }: UserError): Advice {
  return {
    text: `Wat u in een rapport schreef staat wel in dit rapport, maar is niet in het project bewaard. ${message}`,
    next,
  };
}
