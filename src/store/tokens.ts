/** The words of the texts as numbers, kept so that coding again need not read them letter by letter. */

import type { Store } from './store.js';

/** The folded words in order of their numbers; none when they are of another version of the tokeniser. */
export function storedVocabulary({ db }: Store, tokenizer: number): string[] {
  const words = db.prepare('SELECT words FROM vocabulary WHERE tokenizer = ?').pluck().get(tokenizer);
  return typeof words === 'string' && words !== '' ? words.split('\n') : [];
}

/** Saves the words in order of their numbers, and drops what other versions left; call it within `write`. */
export function saveVocabulary({ db }: Store, tokenizer: number, words: readonly string[]): void {
  db.prepare('DELETE FROM vocabulary WHERE tokenizer <> ?').run(tokenizer);
  db.prepare('DELETE FROM tokens WHERE tokenizer <> ?').run(tokenizer);
  db.prepare('INSERT OR REPLACE INTO vocabulary (tokenizer, words) VALUES (?, ?)').run(
    tokenizer,
    words.join('\n'),
  );
}

/** The tokens of a text as they were saved, or null. */
export function storedTokens({ db }: Store, tokenizer: number, revision: number): Uint8Array | null {
  const tokens = db
    .prepare('SELECT tokens FROM tokens WHERE revision = ? AND tokenizer = ?')
    .pluck()
    .get(revision, tokenizer) as Uint8Array | undefined;
  return tokens ?? null;
}

/** Saves the tokens of a text; call it within `write`, together with the vocabulary. */
export function saveTokens({ db }: Store, tokenizer: number, revision: number, tokens: Uint8Array): void {
  db.prepare('INSERT OR REPLACE INTO tokens (revision, tokenizer, tokens) VALUES (?, ?, ?)').run(
    revision,
    tokenizer,
    tokens,
  );
}
