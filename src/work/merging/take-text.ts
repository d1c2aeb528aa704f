/** Taking in one text of the other copy, and putting what people left on it on the text here. */

import type { Advice } from '../../model/errors.js';
import type { StoredDecision } from '../../model/review.js';
import { alignedPlaces, renumbered } from '../../names/index.js';
import {
  carryDecisions,
  carryMarks,
  currentRevision,
  type DecisionConflict,
  decisionsOn,
  type HeldMemo,
  type QuotingConflict,
  type Store,
  saveTranscript,
  takeDecisions,
  takeModelAnswers,
  takeQuoting,
  takeReviewed,
  type WholeRevision,
} from '../../store/index.js';
import { carry } from '../importing/save-interview.js';
import { relate } from './chains.js';
import { pseudonymsIn } from './keys.js';
import type { LeftOut, PairedTexts } from './pairs.js';
import { type Placing, placedWork } from './placed-work.js';

/** What holds for every text of a merge. */
export interface Merging extends Omit<Placing, 'isOtherText'> {
  readonly here: Store;
  /** Pseudonyms there of which no key says who it is. */
  readonly unknown: ReadonlySet<string>;
  /** Ids of what was taken away here by hand. */
  readonly removed: ReadonlySet<string>;
}

export interface TakenText {
  readonly file: string;
  /** What happened to the text; null when it was here already. */
  readonly text: 'nieuw' | 'verbeterd' | null;
  /** Whether nobody looked for names in it. */
  readonly holdsNames: boolean;
  readonly decisions: readonly StoredDecision[];
  readonly conflicts: readonly DecisionConflict[];
  readonly quoting: number;
  readonly quotingConflicts: readonly QuotingConflict[];
  readonly reviewed: number;
  /** Memos on this text, placed and not yet saved. */
  readonly memos: readonly HeldMemo[];
  readonly removedHere: number;
}

/** Call it within `write`. @returns what to do when the text can't be taken in */
export function takeText(texts: PairedTexts, merging: Merging): TakenText | LeftOut {
  const { file, here: own, there: theirs } = texts;
  const { here, there, renamed, unknown } = merging;
  const current = theirs.at(-1);
  if (current === undefined) throw new Error('a file without a text');
  const relation = own.length === 0 ? null : relate(own, theirs, renamed);
  if (relation?.kind === 'anders') {
    return { file, reason: OTHER_TEXT };
  }
  const fresh =
    relation === null ? theirs : relation.kind === 'daar verbeterd' ? theirs.slice(relation.at + 1) : [];
  if (fresh.some((revision) => pseudonymsIn(revision).some((pseudonym) => unknown.has(pseudonym)))) {
    return { file, reason: NO_KEY };
  }
  if (own.at(-1)?.holdsNames === false && fresh.at(-1)?.holdsNames === true) {
    return { file, reason: NAMES_THERE };
  }
  addRevisions(here, file, fresh, renamed);
  const now = currentRevision(here, file);
  const equal = relation?.kind === 'gelijk' ? own[relation.at]?.text : renumbered(current.text, renamed);
  const work = placedWork(current, equal ?? current.text, now, {
    ...merging,
    isOtherText: relation?.kind === 'zelfde bron',
  });
  takeModelAnswers(here, there, now.id);
  const reviewed = takeReviewed(here, now.id, work.reviewed);
  const decisions = takeDecisions(here, now.id, work.decisions, merging.codes.codeNow, merging.removed);
  const quoting = takeQuoting(here, now.id, work.quoting);
  return {
    file,
    holdsNames: now.holdsNames,
    text: relation === null ? 'nieuw' : fresh.length > 0 ? 'verbeterd' : null,
    decisions: decisions.added,
    conflicts: decisions.conflicts,
    quoting: quoting.added,
    quotingConflicts: quoting.conflicts,
    reviewed,
    memos: work.memos,
    removedHere: decisions.removedHere,
  };
}

const OTHER_TEXT: Advice = {
  text: 'de tekst is hier een andere dan daar, en geen van beide is een verbetering van de andere.',
  next: {
    how: 'Zet in beide mappen hetzelfde bestand, lees het in met',
    command: 'import',
    options: ['--replace'],
  },
};

const NO_KEY: Advice = {
  text: 'hierin staan pseudoniemen waarvan de sleutel ontbreekt.',
  next: {
    how: 'Zet die in de map van de andere kopie, of lees het interview hier in met',
    command: 'import',
    after: '. Typ daarna de opdracht nog eens.',
  },
};

const NAMES_THERE: Advice = {
  text: 'daar is deze tekst later ingelezen zonder namen te vervangen.',
  next: {
    how: 'Typ daar',
    command: 'import',
    options: ['--again'],
    after: ', en dan de opdracht nog eens.',
  },
};

/** Saves later revisions with pseudonyms as they are called here, and carries over what people here left on the text. */
function addRevisions(
  here: Store,
  file: string,
  revisions: readonly WholeRevision[],
  renamed: ReadonlyMap<string, string>,
): void {
  if (revisions.length === 0) return;
  const decided = decisionsOn(here, file);
  for (const { sourceHash, speakers, holdsNames, ...transcript } of revisions) {
    const text = renumbered(transcript.text, renamed);
    const at = alignedPlaces(transcript.text, text) ?? ((offset: number): number => offset);
    const turns = transcript.turns.map(({ notes, ...turn }) => ({
      ...turn,
      speaker: renumbered(turn.speaker, renamed),
      start: at(turn.start),
      end: at(turn.end),
      ...(notes && { notes: notes.map((note) => renumbered(note, renamed)) }),
    }));
    saveTranscript(here, file, sourceHash, { ...transcript, text, turns }, speakers, holdsNames);
  }
  if (decided === null) return;
  const { decisions, marks } = carry(decided, currentRevision(here, file));
  carryDecisions(here, file, decisions);
  carryMarks(here, file, marks);
}
