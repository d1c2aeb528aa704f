/** What a researcher should know after a merge, although nothing went wrong. */

import { exists } from '../../files/disk.js';
import { counted } from '../../language/numbers.js';
import { enumerate } from '../../language/phrases.js';
import type { Advice, Next } from '../../model/errors.js';
import type { Respondent } from '../../model/respondent.js';
import { typed } from '../project/advice.js';
import { type ProjectFolder, sourcePath } from '../project/project-folder.js';
import { cellInWords } from '../project/summary-words.js';
import type { OtherProject } from './other-project.js';
import type { Merged } from './run-merge.js';

export function cautionsOf(merged: Merged, here: ProjectFolder, other: OtherProject): Advice[] {
  const { texts, answers, summaries, codes, strangers, removedHere, differingNames, stayingNames } = merged;
  const { toRead, summariesToRead } = merged;
  const { shownAs } = other;
  const added = texts.flatMap(({ decisions }) => decisions);
  const flagged = added.filter(({ attention }) => attention !== null).length;
  const unknown = new Set(added.map(({ code }) => code).filter((code) => !codes.isKnown(code)));
  const named = texts.flatMap(({ file, text, holdsNames }) => (text === 'nieuw' && holdsNames ? [file] : []));
  const missing = interviewsMissing(merged, here);
  const { interviews, respondents } = here.project.paths;
  return [
    ...only(
      flagged > 0,
      `${counted(flagged, 'beslissing ging', 'beslissingen gingen')} over woorden die hier anders zijn.`,
      { ...TO_REVIEW, how: 'Kijk na met' },
    ),
    ...only(
      unknown.size > 0,
      `er zijn beslissingen over codes die niet in het codeboek hier staan: ${enumerate([...unknown].sort())}.`,
      { ...TO_REVIEW, how: 'Neem die codes over, of kies per passage' },
    ),
    ...only(
      removedHere > 0,
      `${counted(removedHere, 'beslissing of memo', "beslissingen of memo's")} uit ${shownAs} ` +
        `${removedHere === 1 ? 'is hier eerder weggehaald en komt' : 'zijn hier eerder weggehaald en komen'} niet terug.`,
    ),
    ...only(
      answers.removedHere > 0,
      `${counted(answers.removedHere, 'antwoord', 'antwoorden')} uit ${shownAs} ` +
        `${answers.removedHere === 1 ? 'is hier in het rapport weggehaald en komt' : 'zijn hier in het rapport weggehaald en komen'} niet terug.`,
    ),
    ...only(
      summaries.removedHere > 0,
      `${counted(summaries.removedHere, 'samenvatting', 'samenvattingen')} uit ${shownAs} ` +
        `${summaries.removedHere === 1 ? 'is hier eerder vervangen of weggehaald en komt' : 'zijn hier eerder vervangen of weggehaald en komen'} niet terug.`,
    ),
    ...only(
      summaries.conflicts.length > 0,
      `bij ${enumerate(summaries.conflicts.map(cellInWords))} staan nu twee samenvattingen naast elkaar.`,
      { how: 'Kies welke blijft: haal de andere weg in', command: 'summaries export' },
    ),
    ...only(
      strangers.length > 0,
      `in ${shownAs} staan memo's of samenvattingen over ${enumerate(strangers)}, maar hier staat daarvan niets in ${respondents}. Neem de regels over en typ de opdracht nog eens.`,
    ),
    ...only(named.length > 0, `in ${enumerate(named)} is niet naar namen gezocht.`, {
      how: `Zet het bestand in ${interviews} en typ`,
      command: 'import',
      options: ['--again'],
    }),
    ...only(
      toRead.length > 0,
      `memo's die overkwamen noemen iemand die vergeten is of de toestemming introk: lees ${enumerate(toRead)} na (${typed('memo list')})`,
    ),
    ...only(
      summariesToRead.length > 0,
      `samenvattingen die overkwamen noemen iemand die vergeten is of de toestemming introk: lees ${enumerate(summariesToRead)} na (${typed('summaries list')})`,
    ),
    ...only(
      differingNames > 0,
      `over ${counted(differingNames, 'naam is', 'namen is')} in ${shownAs} anders beslist dan hier; hier blijft gelden wat hier gekozen is.`,
    ),
    ...only(
      stayingNames > 0,
      `${counted(stayingNames, 'naam of woord blijft', 'namen of woorden blijven')} voortaan ook hier staan, want dat is in ${shownAs} beslist.`,
      { how: 'Bekijk ze met', command: 'names list', options: ['--alles'] },
    ),
    ...otherDetails(here, other).map((text) => ({ text })),
    ...only(
      missing.length > 0,
      `van ${enumerate(missing)} staat het bestand nog niet in ${interviews}. Kopieer het uit ${shownAs}, anders meldt import dat het er niet is.`,
    ),
  ];
}

const TO_REVIEW = { command: 'review export', options: ['--nakijken'] } as const;

function only(isSo: boolean, text: string, next?: Next): Advice[] {
  return isSo ? [{ text, next }] : [];
}

/** Texts that came along without the file that they were read from. */
function interviewsMissing({ texts }: Merged, here: ProjectFolder): string[] {
  return texts.flatMap(({ file, text }) =>
    text === 'nieuw' && !exists(sourcePath(here, file)) ? [file] : [],
  );
}

const COLUMNS: Readonly<Partial<Record<keyof Respondent, string>>> = {
  perspective: 'perspectief',
  wijk: 'wijk',
  doubleRole: 'dubbelrol',
  mayBeRecorded: 'toestemming_opname',
  mayBeContacted: 'toestemming_hercontact',
  keepUntil: 'bewaren_tot',
};

/** Respondents of whom the rows say something else there, besides about quoting; what is written here counts here. */
function otherDetails(here: ProjectFolder, { project, shownAs }: OtherProject): string[] {
  const theirs = new Map(project.respondents.map((person) => [person.id, person]));
  return here.respondents.flatMap((person) => {
    const other = theirs.get(person.id);
    if (other === undefined) return [];
    const columns = (Object.keys(COLUMNS) as (keyof Respondent)[]).filter(
      (key) => person[key] !== other[key],
    );
    if (columns.length === 0) return [];
    const names = columns.map((key) => COLUMNS[key]).join(', ');
    return [
      `${here.project.paths.respondents}, ${person.id}: ${names} is in ${shownAs} anders. Hier geldt wat hier staat; verbeter het waar het fout is.`,
    ];
  });
}
