/** Summaries that a person should look at: of whom or about what nothing is left, and those between which nobody chose. */

import { counted } from '../../language/numbers.js';
import type { Codebook } from '../../model/codebook.js';
import { cellKey, SUBJECT_KINDS, type Summary, type SummaryHolder } from '../../model/summary.js';
import { type Store, summaries } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { subjectMoves, subjectNow, subjectsOf } from '../project/subjects.js';
import { cellInWords, subjectInWords } from '../project/summary-words.js';
import type { Finding } from './finding.js';

type Found = Omit<Finding, 'isRepairable'>;

export function checkSummaries(store: Store, here: ProjectFolder, codebook: Codebook): Found[] {
  const moves = subjectMoves(codebook);
  const kept = summaries(store).map((one) => ({ ...one, subject: subjectNow(one.subject, moves) }));
  return [loose(kept, here, codebook), undecided(kept)];
}

function loose(kept: readonly Summary[], here: ProjectFolder, codebook: Codebook): Found {
  const subjects = new Set(
    SUBJECT_KINDS.flatMap((kind) => subjectsOf(kind, codebook, here.project)).map(subjectInWords),
  );
  const isKnown = holderCheck(here);
  const found = kept.filter(
    ({ holder, subject }) => !isKnown(holder) || !subjects.has(subjectInWords(subject)),
  );
  return {
    kind: 'samenvatting',
    isMistake: false,
    count: found.length,
    where: [...new Set(found.map(cellInWords))],
    what: `${counted(found.length, 'samenvatting gaat', 'samenvattingen gaan')} over iets dat er niet meer is`,
    advice: [
      {
        how: 'Ze staan als laatste rij of kolom in de tabel. Zet de tekst ergens anders en maak de cel leeg, in de werkbank of met',
        command: 'summaries export',
      },
    ],
  };
}

function holderCheck({ project, rows, gone }: ProjectFolder): (holder: SummaryHolder) => boolean {
  const people = new Set([...gone, ...[...rows.values()].flat().map(({ respondent }) => respondent)]);
  const perspectives = new Set(project.perspectives.map(({ id }) => id));
  const wijken = new Set(project.wijken.map(({ id }) => id));
  return (holder) =>
    holder.kind === 'respondent'
      ? people.has(holder.respondent)
      : (holder.perspective === null || perspectives.has(holder.perspective)) &&
        (holder.wijk === null || wijken.has(holder.wijk));
}

function undecided(kept: readonly Summary[]): Found {
  const cells = new Map<string, number>();
  for (const one of kept) cells.set(cellKey(one), (cells.get(cellKey(one)) ?? 0) + 1);
  const found = kept.filter((one) => (cells.get(cellKey(one)) ?? 0) > 1).map(cellInWords);
  const where = [...new Set(found)];
  return {
    kind: 'samenvatting',
    isMistake: false,
    count: where.length,
    where,
    what: `in ${counted(where.length, 'cel', 'cellen')} staat meer dan één samenvatting`,
    advice: [{ how: 'Kies welke blijft, in de werkbank of met', command: 'summaries export' }],
  };
}
