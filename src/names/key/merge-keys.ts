/** One key from two that were made apart: who is the same person in both, and which numbers the others get. */

import type { Kind } from '../kinds.js';
import { nameParts } from '../who/name-parts.js';
import { joinedForms, type Key, type KeyEntry, type NameDecision, pseudonymOf } from './key.js';

/**
 * For pseudonyms of the second key what the same person is called in the first; those of others are left out. Entries of the
 * same respondent are the same, and so are entries with a form in common, the more so when it stands in the same file; but two
 * entries of one key never become one, and whoever has another full name is somebody else.
 */
export function matchKeys(one: Key, other: Key): Map<string, string> {
  const places = counterparts(one.entries, other.entries);
  return new Map(
    [...places].flatMap(([entry, at]) => {
      const known = one.entries[at];
      return known === undefined ? [] : [[pseudonymOf(entry), pseudonymOf(known)] as const];
    }),
  );
}

export interface MergedKeys {
  /** The first key itself when the second adds nothing. */
  readonly key: Key;
  /** For pseudonyms of the second key: what they are called in the merged one, as far as they are in it. */
  readonly renamed: ReadonlyMap<string, string>;
  /** How many names people decided otherwise about; the decision of the first key stays. */
  readonly differing: number;
}

/**
 * The first key with the names that the second knows in some files. Who is not in the first gets a number that was never given
 * out.
 *
 * @param matched for pseudonyms of the second key, those of the first, as `matchKeys` says
 * @param files of the others the first key knows the names itself
 */
export function mergeKeys(
  one: Key,
  other: Key,
  matched: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
): MergedKeys {
  const entries = [...one.entries];
  const at = new Map(entries.map((entry, index) => [pseudonymOf(entry), index]));
  const next = { ...one.next };
  const renamed = new Map(matched);
  let isSame = true;
  for (const whole of other.entries) {
    const entry = inFiles(whole, files);
    if (entry === null) continue;
    const now = renamed.get(pseudonymOf(entry));
    if (now === undefined) {
      const number = next[entry.kind] ?? 1;
      next[entry.kind] = number + 1;
      entries.push({ ...entry, number });
      renamed.set(pseudonymOf(entry), pseudonymOf({ kind: entry.kind, number }));
      isSame = false;
      continue;
    }
    const place = at.get(now);
    const known = place === undefined ? undefined : entries[place];
    if (place === undefined || known === undefined) continue;
    const joined = together(known, entry);
    if (joined === known) continue;
    entries[place] = joined;
    isSame = false;
  }
  const { added, differing } = decisionsToAdd(one, other, renamed);
  if (isSame && added.length === 0) return { key: one, renamed, differing };
  return { key: { id: one.id, entries, decisions: [...one.decisions, ...added], next }, renamed, differing };
}

/** What an entry knows of some files; where a form stands nowhere, nobody knows where it does. */
function inFiles(entry: KeyEntry, files: ReadonlySet<string>): KeyEntry | null {
  const forms = entry.forms.flatMap((form) => {
    const left = form.files.filter((file) => files.has(file));
    return left.length === 0 && form.files.length > 0 ? [] : [{ ...form, files: left }];
  });
  return forms.length === 0 ? null : { ...entry, forms };
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
  const coming = other.decisions.flatMap((decision) => {
    if (decision.as === null) return [decision];
    const as = renamed.get(decision.as);
    return as === undefined ? [] : [{ ...decision, as }];
  });
  const differing = coming.filter((decision) => {
    const own = decided.get(about(decision));
    return own !== undefined && (own.action !== decision.action || own.as !== decision.as);
  });
  return {
    added: coming.filter((decision) => !decided.has(about(decision))),
    differing: differing.length,
  };
}
