/** What language models said about turns, kept so that nothing is asked twice. */

import type { LanguageModel } from '../model/project.js';
import { MEANINGS, soundIn } from './json-columns.js';
import type { Store } from './store.js';

/** By which very model, and in which words, something was asked. */
export interface AskedOf extends Pick<LanguageModel, 'protocol' | 'model'> {
  /** Empty where the protocol does not tell. */
  readonly digest: string;
}

export interface ModelAnswer {
  readonly seed: number;
  /** Hashes: of what was asked, and of the words that it was asked about. */
  readonly prompt: string;
  readonly heard: string;
  /** Of each code that the model was told about, a hash of what the codebook said of it. */
  readonly meanings: Readonly<Record<string, string>>;
  readonly answer: string;
}

/** Where the words stand that were asked about. */
export interface AnsweredTurn {
  readonly revision: number;
  readonly textHash: string;
  readonly turn: number;
}

/**
 * Keeps an answer; call it within `write`. A text that is no longer what was asked about keeps none.
 */
export function keepModelAnswer(
  { db }: Store,
  { protocol, model, digest }: AskedOf,
  { revision, textHash, turn }: AnsweredTurn,
  { seed, prompt, heard, meanings, answer }: ModelAnswer,
): void {
  db.prepare(
    `INSERT INTO model_answer (revision, turn, protocol, model, digest, seed, prompt, heard, meanings, answer)
     SELECT t.revision, t.number, :protocol, :model, :digest, :seed, :prompt, :heard, :meanings, :answer
     FROM turn t JOIN revision r ON r.id = t.revision
     WHERE t.revision = :revision AND t.number = :turn AND r.text_hash = :textHash
     ON CONFLICT DO NOTHING`,
  ).run({
    revision,
    turn,
    textHash,
    protocol,
    model,
    digest,
    seed,
    prompt,
    heard,
    meanings: JSON.stringify(meanings),
    answer,
  });
}

/**
 * Takes over what models said of a text from another store that holds the very same, in any of its revisions; call it within
 * `write`.
 */
export function takeModelAnswers({ db }: Store, there: Store, revision: number): void {
  const text = db
    .prepare(
      'SELECT t.file, r.text_hash AS hash FROM revision r JOIN transcript t ON t.id = r.transcript WHERE r.id = ?',
    )
    .get(revision) as { readonly file: string; readonly hash: string };
  const coming = there.db
    .prepare(
      `SELECT a.turn, a.protocol, a.model, a.digest, a.seed, a.prompt, a.heard, a.meanings, a.answer
       FROM model_answer a JOIN revision r ON r.id = a.revision JOIN transcript t ON t.id = r.transcript
       WHERE t.file = :file AND r.text_hash = :hash ORDER BY a.id`,
    )
    .all(text) as (AskedOf & ModelAnswerRow)[];
  const insert = db.prepare(
    `INSERT INTO model_answer (revision, turn, protocol, model, digest, seed, prompt, heard, meanings, answer)
     SELECT revision, number, :protocol, :model, :digest, :seed, :prompt, :heard, :meanings, :answer
     FROM turn WHERE revision = :revision AND number = :turn
     ON CONFLICT DO NOTHING`,
  );
  for (const answer of coming) insert.run({ revision, ...answer });
}

interface ModelAnswerRow extends Omit<ModelAnswer, 'meanings'> {
  readonly turn: number;
  /** As JSON. */
  readonly meanings: string;
}

/** Hashes of what this very model was asked before. */
export function promptsAnswered({ db }: Store, { protocol, model, digest }: AskedOf): Set<string> {
  const prompts = db
    .prepare('SELECT prompt FROM model_answer WHERE protocol = ? AND model = ? AND digest = ?')
    .pluck()
    .all(protocol, model, digest) as string[];
  return new Set(prompts);
}

/** All that a model of this name said, from the first to the last. */
export function modelAnswers(
  { db }: Store,
  { protocol, model }: Pick<LanguageModel, 'protocol' | 'model'>,
): ModelAnswer[] {
  const rows = db
    .prepare(
      'SELECT seed, prompt, heard, meanings, answer FROM model_answer WHERE protocol = ? AND model = ? ORDER BY id',
    )
    .all(protocol, model) as (Omit<ModelAnswer, 'meanings'> & { meanings: string })[];
  return rows.flatMap(({ meanings: json, ...rest }) => {
    // A damaged one is as good as none: the model is asked again.
    const meanings = soundIn(MEANINGS, json);
    return meanings === null ? [] : [{ ...rest, meanings }];
  });
}
