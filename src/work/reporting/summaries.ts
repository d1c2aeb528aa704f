/** What researchers summarised, as far as it comes into a report: in one for others nothing of single people or of few. */

import { signsIn } from '../../disclosure/index.js';
import { counted } from '../../language/numbers.js';
import { enumerate } from '../../language/phrases.js';
import type { Caution } from '../../model/caution.js';
import type { Codebook } from '../../model/codebook.js';
import type { Advice } from '../../model/errors.js';
import type { GroupName } from '../../model/findings.js';
import type { Audience } from '../../model/planned.js';
import { placedPseudonyms } from '../../model/pseudonym.js';
import {
  cellKey,
  type GroupHolder,
  SUBJECT_KINDS,
  type Summary,
  type SummaryCell,
} from '../../model/summary.js';
import type { ReportContent } from '../../report/index.js';
import { namesAny, type Store, summaries } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { subjectMoves, subjectNow, subjectsOf } from '../project/subjects.js';
import { SIGN_WORDS } from './sign-words.js';

export interface ReportedSummaries extends Pick<ReportContent, 'summaries' | 'respondentSummaries'> {
  /** What a researcher must look at before sharing a report for others. */
  readonly cautions: readonly Caution[];
  /** That there are cells in which nobody chose yet between several texts; null when there are none. */
  readonly undecided: Advice | null;
}

/** The groups that the report tells apart. */
interface Groups {
  readonly perspectives: readonly GroupName[];
  readonly wijken: readonly GroupName[];
}

type GroupSummary = Summary & { readonly holder: GroupHolder };

export function summariesFor(
  store: Store,
  here: ProjectFolder,
  codebook: Codebook,
  groups: Groups,
  audience: Audience,
): ReportedSummaries {
  const moves = subjectMoves(codebook);
  const kept = summaries(store).map((one) => ({ ...one, subject: subjectNow(one.subject, moves) }));
  const { chosen, waiting } = byCell(kept);
  const ofGroups = chosen.flatMap((one): GroupSummary[] =>
    one.holder.kind === 'groep' ? [{ ...one, holder: one.holder }] : [],
  );
  const mayStand = audience === 'intern' ? () => true : standsForOthers(here, groups);
  const shared = ofGroups.filter(mayStand);
  return {
    summaries: inOrder(shared, here).map(({ subject, holder, text }) => ({
      subject,
      group: groupInWords(holder, subject, here),
      text,
    })),
    respondentSummaries: audience === 'intern' ? ofRespondents(chosen, here, codebook) : [],
    cautions: [
      ...listed(
        'Lees deze samenvattingen na voordat u ze deelt; iemand kan eraan te herkennen zijn:',
        shared.map((one) => `${cellNamed(one, here, codebook)}${signs(one)}`),
      ),
      ...listed(
        'Alleen in het interne rapport staat wat u samenvatte over groepen die dit rapport niet apart laat zien, of met het nummer van iemand erin:',
        ofGroups.filter((one) => !mayStand(one)).map((one) => cellNamed(one, here, codebook)),
      ),
    ],
    undecided: aboutUndecided(waiting),
  };
}

/** A cell with several texts waits for a person. */
function byCell(kept: readonly Summary[]): { readonly chosen: Summary[]; readonly waiting: SummaryCell[] } {
  const counts = new Map<string, number>();
  for (const one of kept) counts.set(cellKey(one), (counts.get(cellKey(one)) ?? 0) + 1);
  const isChosen = (one: Summary): boolean => counts.get(cellKey(one)) === 1;
  const waiting = new Map(kept.filter((one) => !isChosen(one)).map((one) => [cellKey(one), one]));
  return { chosen: kept.filter(isChosen), waiting: [...waiting.values()] };
}

/** In a report for others a group stands only when its numbers do too; those of one perspective in one wijk are few. */
function standsForOthers({ rows, gone }: ProjectFolder, groups: Groups): (one: GroupSummary) => boolean {
  const isNamed = namesAny([...gone, ...[...rows.values()].flat().map(({ respondent }) => respondent)]);
  const isApart = (names: readonly GroupName[], id: string): boolean =>
    names.some((group) => group.id === id && group.interviewed > 0);
  return ({ holder: { perspective, wijk }, subject, text }) => {
    const wijken = [...(wijk === null ? [] : [wijk]), ...(subject.kind === 'wijk' ? [subject.id] : [])];
    if (perspective !== null && wijken.length > 0) return false;
    if (perspective !== null && !isApart(groups.perspectives, perspective)) return false;
    if (!wijken.every((id) => isApart(groups.wijken, id))) return false;
    return !isNamed(text) && !placedPseudonyms(text).some(({ kind }) => kind === 'PERSOON');
  };
}

/** Everybody first, then each perspective with its wijken, and then wijken, in the order of project.yaml. */
function inOrder(all: readonly GroupSummary[], { project }: ProjectFolder): GroupSummary[] {
  const rank = ({ holder: { perspective, wijk } }: GroupSummary): number =>
    (project.perspectives.findIndex(({ id }) => id === perspective) + 1) * 1000 +
    (project.wijken.findIndex(({ id }) => id === wijk) + 1) * (perspective === null ? 1_000_000 : 1);
  return [...all].sort((one, other) => rank(one) - rank(other));
}

/** Null for everybody, and for the people of the wijk that it is about. */
function groupInWords(
  { perspective, wijk }: GroupHolder,
  subject: SummaryCell['subject'],
  { project }: ProjectFolder,
): string | null {
  const isOwn = subject.kind === 'wijk' && subject.id === wijk;
  const parts = [
    perspective === null
      ? ''
      : (project.perspectives.find(({ id }) => id === perspective)?.label ?? perspective),
    wijk === null || isOwn ? '' : (project.wijken.find(({ id }) => id === wijk)?.label ?? wijk),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(', ');
}

/** By labels: whoever reads what to look at before a report is shared, knows no ids. */
function cellNamed({ holder, subject }: GroupSummary, here: ProjectFolder, codebook: Codebook): string {
  const { kind, id } = subject;
  const who = groupInWords(holder, subject, here) ?? 'alle respondenten';
  const label = subjectsOf(kind, codebook, here.project).find((one) => one.id === id)?.label ?? id;
  const about = { code: `‘${label}’`, thema: `thema ‘${label}’`, wijk: label, vraag: `vraag ${id}` };
  return `${who} over ${about[kind]}`;
}

function ofRespondents(
  chosen: readonly Summary[],
  { project, gone }: ProjectFolder,
  codebook: Codebook,
): ReportContent['respondentSummaries'] {
  const subjects = SUBJECT_KINDS.flatMap((kind) => subjectsOf(kind, codebook, project));
  return subjects.flatMap(({ kind, id, label }) =>
    chosen.flatMap(({ holder, subject, text }) =>
      holder.kind === 'respondent' &&
      !gone.has(holder.respondent) &&
      subject.kind === kind &&
      subject.id === id
        ? [{ respondent: holder.respondent, about: label, text }]
        : [],
    ),
  );
}

function signs({ text }: Summary): string {
  const found = signsIn(text).map((sign) => SIGN_WORDS[sign]);
  return found.length === 0 ? '' : `: ${enumerate(found)}`;
}

function listed(heading: string, lines: readonly string[]): Caution[] {
  return lines.map((text) => ({ heading, text, place: null }));
}

function aboutUndecided(waiting: readonly SummaryCell[]): Advice | null {
  if (waiting.length === 0) return null;
  const cells = counted(waiting.length, 'cel', 'cellen');
  return {
    text: `In ${cells} staat meer dan één samenvatting; die komen niet in het rapport.`,
    next: { how: 'Kies welke blijft, in de werkbank of met', command: 'summaries export' },
  };
}
