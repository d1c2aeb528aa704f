/** Repairing what can be made again from the rest; what people made is never touched. */

import { makeFinal } from '../history/acts.js';
import { trackTables } from '../history/tracking.js';
import { emptyIndex } from '../search/index-texts.js';
import type { Store } from '../store.js';
import type { Problem, ProblemKind } from './problem.js';

const REPAIRS: Readonly<Partial<Record<ProblemKind, (store: Store) => void>>> = {
  // What was counted by an index that lagged behind may be wrong.
  index: (store) => {
    store.db.exec('REINDEX');
    countAnew(store);
  },
  // Without whole triggers nobody knows what acts changed: none of them can be taken back.
  bijhouden: ({ db }) => {
    makeFinal(db);
    trackTables(db);
  },
  verwijzing: ({ db }) => {
    for (const table of DERIVED) {
      db.exec(`DELETE FROM ${table} WHERE revision NOT IN (SELECT id FROM revision)`);
    }
    for (const table of ['suggestion', 'sensitive', 'model_answer']) {
      db.exec(`DELETE FROM ${table} WHERE (revision, turn) NOT IN (SELECT revision, number FROM turn)`);
    }
  },
  voorstel: codeAnew,
  // Until a program looked again, nothing of these texts is quoted.
  gevoelig: ({ db }) => {
    db.exec('DELETE FROM sensitive; DELETE FROM looked_at');
  },
  afgeleid: (store) => {
    store.db.exec('DELETE FROM tokens; DELETE FROM vocabulary');
    emptyIndex(store);
  },
  stemmen: countAnew,
  // They are read again: every text that is known is known by its mark.
  rapport: ({ db }) => {
    db.exec('DELETE FROM held_report');
  },
};

/** Tables of which the rows are made by a program from texts and codebook. */
const DERIVED = [
  'suggestion',
  'sensitive',
  'looked_at',
  'coded_revision',
  'tokens',
  'ranked_text',
  'searchable',
  'voice',
];

/** Takes all suggestions away, and what was remembered about making them: the next `code` makes them again. */
function codeAnew({ db }: Store): void {
  db.exec('DELETE FROM suggestion; DELETE FROM coded_code; DELETE FROM coded_revision; DELETE FROM ranking;');
}

/** The voices are counted when the transaction ends. */
function countAnew({ db }: Store): void {
  db.exec(
    'DELETE FROM voice; INSERT INTO voice_due SELECT id FROM revision WHERE true ON CONFLICT DO NOTHING',
  );
}

export function isRepairable({ kind }: Problem): boolean {
  return kind in REPAIRS;
}

/** Repairs what can be; call it within `write`, after a reserve copy was made. */
export function repair(store: Store, problems: readonly Problem[]): void {
  for (const { kind } of problems) REPAIRS[kind]?.(store);
}
