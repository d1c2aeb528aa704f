/** One decision about a name as a person makes it on a screen, and the key with it. */

import { UserError } from '../../model/errors.js';
import type { Kind } from '../../model/identifying.js';
import { nameOfPseudonym } from '../../model/pseudonym.js';
import { entryOf, type Key, type NameDecision, pseudonymOf } from '../../names/index.js';
import { type Choice, decisionsByName, withOutstanding } from './decided.js';
import { type DecidedRow, decisionsOfRow, withDecisions } from './sheet.js';

export interface AskedChoice {
  readonly kind: Kind;
  /** The words that it is about, or a pseudonym with its brackets. */
  readonly text: string;
  readonly choice: Choice;
  /** With `zelfde als`: a pseudonym, such as `PERSOON-3`. */
  readonly as: string | null;
}

/** What a choice does to a key. */
export interface ChosenChange {
  readonly row: DecidedRow;
  apply(key: Key): Key;
}

/** @throws UserError when it can't be decided so */
export function changeBy(asked: AskedChoice, key: Key): ChosenChange {
  const { kind, text, choice, as } = asked;
  const own = entryOf(key, text);
  const meant = as === null ? null : whoInTheEnd(nameOfPseudonym(as), key);
  if (own !== undefined && meant === pseudonymOf(own)) throw new UserError(CIRCLE);
  const read = decisionsOfRow({ soort: kind, tekst: text, beslissing: choice, zelfde_als: meant ?? '' }, key);
  if (typeof read === 'string') throw new UserError(`${read.charAt(0).toUpperCase()}${read.slice(1)}`);
  return {
    row: { row: 1, text, decided: choice, decisions: read },
    apply(now) {
      const merged = own === undefined || meant === null ? now : following(now, own, meant);
      return withOutstanding(now, withDecisions(merged, read));
    },
  };
}

const CIRCLE =
  'Deze pseudoniemen zijn al dezelfde persoon. Neem die beslissing eerst terug, en kies dan wie blijft.';

/** Who a pseudonym is by decisions that the texts may not follow yet. */
function whoInTheEnd(pseudonym: string, key: Key): string {
  const byName = decisionsByName(key);
  const passed = new Set<string>();
  let last = pseudonym;
  while (!passed.has(last)) {
    passed.add(last);
    const entry = entryOf(key, last);
    const next = entry?.forms
      .map(({ text }) => byName.get(text.toLowerCase()))
      .find((decision) => decision?.action === 'zelfde als');
    if (next?.as == null || entry === undefined || next.as === pseudonymOf(entry)) return last;
    last = next.as;
  }
  return last;
}

/** Whoever was said to be somebody, goes along when that one is somebody else. */
function following(key: Key, own: Parameters<typeof pseudonymOf>[0], as: string): Key {
  const pseudonym = pseudonymOf(own);
  return {
    ...key,
    decisions: key.decisions.map((one): NameDecision => (one.as === pseudonym ? { ...one, as } : one)),
  };
}
