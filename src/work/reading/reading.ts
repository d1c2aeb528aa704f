/** An interview to be read: gathered with the codes and notes on it. */

import { createCodeFinder } from '../../coding/index.js';
import type { ReviewText } from '../../coding/review/index.js';
import type { Codebook } from '../../model/codebook.js';
import { UserError } from '../../model/errors.js';
import type { Memo } from '../../model/memo.js';
import type { ReadCoding, ReadInterview, Reading, ReadNote } from '../../model/reading.js';
import type { Respondent } from '../../model/respondent.js';
import { plain } from '../../project/index.js';
import { memos, openSuggestions } from '../../store/index.js';
import { interviewerTurns } from '../project/interviewer-turns.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { reviewTexts } from '../reviewing/texts.js';

/**
 * All interviews in which a respondent speaks, with what was confirmed and what is still proposed.
 *
 * @param written the number of the respondent as a person typed it
 * @throws UserError when nobody has the number, or nothing of them was imported
 */
export function readingOf(here: ProjectFolder, codebook: Codebook, written: string): Promise<Reading> {
  const person = here.respondents.find(({ id }) => plain(id) === plain(written));
  if (person === undefined) {
    throw new UserError(`${written}: dat nummer staat niet in respondents.csv. Controleer het.`);
  }
  return withStore(here, 'read', (store, cast) => {
    const files = new Set(cast.filter(({ respondent }) => respondent === person.id).map(({ file }) => file));
    const isInterviewer = interviewerTurns(cast);
    const noted = memos(store).filter(({ kind }) => kind !== 'beslissing');
    const codeNamed = namesOf(codebook);
    const interviews = [...reviewTexts(store, cast, openSuggestions, files)].map((text) =>
      interviewOf(text, isInterviewer(text.file), noted, codeNamed),
    );
    if (interviews.length === 0) {
      throw new UserError(`Van ${person.id} is nog niets ingelezen.`, {
        how: 'Begin met',
        command: 'import',
      });
    }
    return {
      project: here.project.name,
      respondent: person.id,
      title: titleOf(person, here),
      interviews,
      notes: noted.filter(({ kind, respondent }) => kind === 'respondent' && respondent === person.id),
    };
  });
}

function titleOf({ id, perspective, wijk }: Respondent, { project }: ProjectFolder): string {
  const labelOf = (
    known: readonly { readonly id: string; readonly label: string }[],
    wanted: string,
  ): string => known.find((one) => one.id === wanted)?.label ?? wanted;
  return `${id}: ${labelOf(project.perspectives, perspective)}, ${labelOf(project.wijken, wijk)}`;
}

function interviewOf(
  text: ReviewText,
  isInterviewer: (turn: ReviewText['turns'][number]) => boolean,
  noted: readonly Memo[],
  codeNamed: CodeNamed,
): ReadInterview {
  // Until their text is read again, the words of who left stand in the store; nobody reads them.
  const stayed = text.turns.filter(({ speaker }) => text.cast.get(speaker)?.role !== 'vertrokken');
  return {
    file: text.file,
    turns: stayed.map((turn) => ({
      number: turn.number,
      speaker: text.cast.get(turn.speaker)?.respondent ?? turn.speaker,
      seconds: turn.seconds,
      isInterviewer: isInterviewer(turn),
      text: text.text.slice(turn.start, turn.end),
      codings: codingsOn(text, turn, codeNamed),
      notes: notesOn(text, turn.number, noted),
    })),
  };
}

type CodeNamed = (id: string) => Pick<ReadCoding, 'code' | 'theme'>;

/** What codes and their themes are called; a code that is gone is called by its id. */
function namesOf(codebook: Codebook): CodeNamed {
  const codes = createCodeFinder(codebook);
  const themeOf = new Map(
    codebook.themes.flatMap((theme) => theme.codes.map(({ id }) => [id, theme.label] as const)),
  );
  return (id) => {
    const code = codes.known(id);
    return { code: code?.label ?? id, theme: themeOf.get(code?.id ?? id) ?? '' };
  };
}

/** What was confirmed, and what is proposed and nobody decided about. */
function codingsOn(text: ReviewText, turn: ReviewText['turns'][number], codeNamed: CodeNamed): ReadCoding[] {
  const within = ({ start, end }: { start: number; end: number }) => ({
    start: start - turn.start,
    end: end - turn.start,
  });
  const confirmed = text.decisions
    .filter((one) => one.turn === turn.number && one.verdict === 'bevestigd' && one.attention === null)
    .map((one) => ({ ...within(one), ...codeNamed(one.code), oordeel: one.oordeel, coder: one.coder }));
  const open = text.suggestions
    .filter(({ fragment }) => fragment.turn === turn.number)
    .map((one) => ({ ...within(one.fragment), ...codeNamed(one.code), oordeel: one.oordeel, coder: null }));
  return [...confirmed, ...open].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1),
  );
}

/** Also what was written while deciding. */
function notesOn({ file, decisions }: ReviewText, turn: number, noted: readonly Memo[]): ReadNote[] {
  const own = noted.filter(({ passage }) => passage?.file === file && passage.turn === turn);
  const decided = decisions.flatMap((one) =>
    one.turn === turn && one.memo !== '' ? [{ coder: one.coder, body: one.memo }] : [],
  );
  return [...own.map(({ coder, body }) => ({ coder, body })), ...decided];
}
