/** One key from two that were made apart: who is the same person in both, and which numbers the others get. */

import type { Kind } from '../kinds.js';
import { nameParts } from '../name-parts.js';
import { joinedForms, type Key, type KeyEntry, type NameDecision, pseudonymOf } from './key.js';

export interface MergedKeys {
  /** The first key itself when the second adds nothing. */
  readonly key: Key;
  /** For pseudonyms of the second key: what they are called in the merged one. */
  readonly renamed: ReadonlyMap<string, string>;
  /** How many names people decided otherwise about; the decision of the first key stays. */
  readonly differing: number;
}

/**
 * Entries of the same respondent are the same, and so are entries with a form in common, the more so when it stands in the
 * same file; but two entries of one key never become one, and whoever has another full name is somebody else. Others of
 * the second key get a number that was never given out.
 */
export function mergeKeys(one: Key, other: Key): MergedKeys {
  const entries = [...one.entries];
  const next = { ...one.next };
  const renamed = new Map<string, string>();
  const counterpart = counterparts(one.entries, other.entries);
  let isSame = true;
  for (const entry of other.entries) {
    const at = counterpart.get(entry);
    const known = at === undefined ? undefined : entries[at];
    if (at === undefined || known === undefined) {
      const number = next[entry.kind] ?? 1;
      next[entry.kind] = number + 1;
      entries.push({ ...entry, number });
      renamed.set(pseudonymOf(entry), pseudonymOf({ kind: entry.kind, number }));
      isSame = false;
    } else {
      renamed.set(pseudonymOf(entry), pseudonymOf(known));
      const joined = together(known, entry);
      if (joined === known) continue;
      entries[at] = joined;
      isSame = false;
    }
  }
  const { added, differing } = decisionsToAdd(one, other, renamed);
  if (isSame && added.length === 0) return { key: one, renamed, differing };
  return { key: { entries, decisions: [...one.decisions, ...added], next }, renamed, differing };
}

interface Candidate {
  readonly entry: KeyEntry;
  readonly at: number;
  readonly likeness: number;
}

/** For entries of the second key the place of the same one in the first; the most alike find each other first. */
function counterparts(one: readonly KeyEntry[], other: readonly KeyEntry[]): Map<KeyEntry, number> {
  const byMark = new Map<string, number[]>();
  for (const [at, entry] of one.entries()) {
    for (const mark of marksOf(entry)) byMark.set(mark, [...(byMark.get(mark) ?? []), at]);
  }
  const candidates = other.flatMap((entry): Candidate[] => {
    const places = new Set(marksOf(entry).flatMap((mark) => byMark.get(mark) ?? []));
    return [...places].flatMap((at) => {
      const known = one[at];
      return known === undefined || !mayBeSame(known, entry)
        ? []
        : [{ entry, at, likeness: likeness(known, entry) }];
    });
  });
  candidates.sort((a, b) => b.likeness - a.likeness || a.at - b.at);
  const found = new Map<KeyEntry, number>();
  const taken = new Set<number>();
  for (const { entry, at } of candidates) {
    if (found.has(entry) || taken.has(at)) continue;
    found.set(entry, at);
    taken.add(at);
  }
  return found;
}

/** By what an entry can be found in the other key. */
function marksOf({ kind, respondent, forms }: KeyEntry): string[] {
  return [
    ...new Set([
      ...(respondent === null ? [] : [`${kind} = ${respondent}`]),
      ...forms.map(({ text }) => `${kind} ${text.toLowerCase()}`),
    ]),
  ];
}

function mayBeSame(known: KeyEntry, entry: KeyEntry): boolean {
  if (known.respondent !== null && entry.respondent !== null) return known.respondent === entry.respondent;
  const [full, others] = [fullNames(known), fullNames(entry)];
  return full.size === 0 || others.size === 0 || [...others].some((name) => full.has(name));
}

/** A first name is many people's; a full name is one person's. */
function fullNames({ kind, forms }: KeyEntry): Set<string> {
  if (kind !== 'PERSOON') return new Set();
  const names = forms.map(({ text }) => nameParts(text)).filter((parts) => parts.length > 1);
  return new Set(names.map((parts) => parts.join(' ')));
}

const OF_RESPONDENT = 1_000_000;
const OF_FORM_IN_FILE = 1_000;
const OF_FORM = 10;

function likeness(known: KeyEntry, entry: KeyEntry): number {
  const forms = new Map<string, Set<string>>();
  for (const { text, files } of known.forms) {
    const form = text.toLowerCase();
    forms.set(form, new Set([...(forms.get(form) ?? []), ...files]));
  }
  const shared = entry.forms.filter(({ text }) => forms.has(text.toLowerCase()));
  const places = shared.reduce(
    (sum, { text, files }) => sum + files.filter((file) => forms.get(text.toLowerCase())?.has(file)).length,
    0,
  );
  const isRespondent = known.respondent !== null && known.respondent === entry.respondent;
  return (
    (isRespondent ? OF_RESPONDENT : 0) +
    places * OF_FORM_IN_FILE +
    shared.length * OF_FORM +
    (known.number === entry.number ? 1 : 0)
  );
}

/** What is known of one person in both keys; the first itself when the second knows nothing more. */
function together(known: KeyEntry, entry: KeyEntry): KeyEntry {
  const files = new Map(known.forms.map((form) => [form.text, new Set(form.files)]));
  const isKnown =
    (known.respondent !== null || entry.respondent === null) &&
    entry.forms.every((form) => {
      const there = files.get(form.text);
      return there !== undefined && form.files.every((file) => there.has(file));
    });
  if (isKnown) return known;
  return {
    ...known,
    respondent: known.respondent ?? entry.respondent,
    forms: joinedForms([...known.forms, ...entry.forms]),
  };
}

function decisionsToAdd(
  one: Key,
  other: Key,
  renamed: ReadonlyMap<string, string>,
): { readonly added: NameDecision[]; readonly differing: number } {
  const about = ({ kind, name }: { kind: Kind; name: string }): string => `${kind} ${name.toLowerCase()}`;
  const decided = new Map(one.decisions.map((decision) => [about(decision), decision]));
  const coming = other.decisions.map((decision) => ({
    ...decision,
    as: decision.as === null ? null : (renamed.get(decision.as) ?? decision.as),
  }));
  const differing = coming.filter((decision) => {
    const own = decided.get(about(decision));
    return own !== undefined && (own.action !== decision.action || own.as !== decision.as);
  });
  return {
    added: coming.filter((decision) => !decided.has(about(decision))),
    differing: differing.length,
  };
}
