/** Where two copies disagree and a person has to choose. */

import { counted } from '../../language/numbers.js';
import { enumerate } from '../../language/phrases.js';
import { asText } from '../../model/answer.js';
import type { Advice } from '../../model/errors.js';
import type { StoredDecision } from '../../model/review.js';
import type { DecisionConflict } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import type { OtherProject } from './other-project.js';
import type { Merged } from './run-merge.js';

export function disagreementsOf(
  merged: Merged,
  here: ProjectFolder,
  other: OtherProject,
): (string | Advice)[] {
  const { texts, answers, leftOut, codes, files } = merged;
  const { shownAs } = other;
  return [
    ...leftOut.map(({ file, reason: { text, next } }) => ({ text: `${file}: ${text}`, next })),
    ...withdrawnThere(here, other),
    ...notQuotedThere(here, other),
    ...codes.differing.flatMap(({ code, parts }) =>
      parts.map(
        ({ field, here: own, there }) =>
          `code ${code}, ${field}: hier „${own}”, in ${shownAs} „${there}”. Spreek af welke geldt en maak de codeboeken gelijk.`,
      ),
    ),
    ...files.map(({ coder, path, rows }) => ({
      text: `${counted(rows, 'beslissing', 'beslissingen')} van ${coder} ${rows === 1 ? 'is' : 'zijn'} in ${shownAs} anders; hier blijft staan wat er stond.`,
      next: {
        how: `Wie het andere wil: bekijk ${here.shown(path)}, haal weg wat moet blijven, en typ`,
        command: 'review import',
        options: [`"${here.shown(path)}"`, '--codeur', `"${coder}"`],
      },
    })),
    ...answers.conflicts.map(
      ({ here: own, there }) =>
        `In het rapport, bij „${own.question}”: hier „${asText(own.paragraphs)}”, in ${shownAs} „${asText(there.paragraphs)}”. ` +
        'Hier blijft het zo; schrijf in het rapport wat er moet staan.',
    ),
    ...texts.flatMap(({ file, conflicts, quotingConflicts }) => [
      ...conflicts.map((conflict) => `${file}, beurt ${conflict.here.turn}: ${inWords(conflict)}`),
      ...quotingConflicts.map(({ here: own }) => ({
        text: `${file}, beurt ${own.turn}: ${own.coder} besliste in de ene kopie wel en in de andere niet te citeren.`,
        next: {
          how: 'Het blijft tegengehouden; beslis opnieuw met',
          command: 'review export',
          options: ['--beslist'],
        },
      })),
    ]),
  ];
}

/** `bes_eerlijk van Anna is hier ja (positief), daar nee.`; a memo is not printed. */
function inWords({ here, there }: DecisionConflict): string {
  const { code, coder } = here;
  if (coder === there.coder) return `${code} van ${coder} is hier ${answer(here)}, daar ${answer(there)}.`;
  return (
    `${code} is hier door ${coder} beslecht als ${answer(here)}, daar door ${there.coder} als ${answer(there)}. ` +
    'Hier blijft het zo; bespreek wat het moet zijn.'
  );
}

function answer({ verdict, oordeel, memo }: StoredDecision): string {
  const said = verdict === 'bevestigd' ? 'ja' : 'nee';
  return `${said}${oordeel === null ? '' : ` (${oordeel})`}${memo === '' ? '' : ' met een memo'}`;
}

/** Their texts stay away at once; a person has to write it down here. */
function withdrawnThere(here: ProjectFolder, { project, shownAs }: OtherProject): string[] {
  const known = new Set(here.respondents.map(({ id }) => id));
  const forgotten = new Set(project.forgotten.map(({ respondent }) => respondent));
  const withdrawn = [...project.gone].filter((id) => known.has(id) && !forgotten.has(id)).sort();
  if (withdrawn.length === 0) return [];
  return [
    `${here.project.paths.respondents}: ${enumerate(withdrawn)} ${withdrawn.length === 1 ? 'trok' : 'trokken'} volgens ${shownAs} de toestemming in. Neem ingetrokken_op over.`,
  ];
}

/** Whoever withheld it in one copy must not be printed by accident from the other. */
function notQuotedThere(here: ProjectFolder, { project, shownAs }: OtherProject): string[] {
  const kept = new Set(project.respondents.filter(({ mayBeQuoted }) => !mayBeQuoted).map(({ id }) => id));
  const differing = here.respondents.filter(({ id, mayBeQuoted }) => mayBeQuoted && kept.has(id));
  if (differing.length === 0) return [];
  const ids = enumerate(differing.map(({ id }) => id));
  return [
    `${here.project.paths.respondents}: toestemming_citeren van ${ids} is hier ja, en in ${shownAs} niet. Zoek uit wat klopt voordat u een rapport maakt.`,
  ];
}
