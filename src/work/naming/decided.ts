/** What was decided about a name so far, and whether the texts follow it already. */

import { type Action, entryOf, type Key, type NameDecision, pseudonymOf } from '../../names/index.js';
import type { NameRow } from './overview.js';

/** As a person chooses it. */
export const CHOICES = ['vervang', 'vervang overal', 'laat staan', 'zelfde als'] as const;
export type Choice = (typeof CHOICES)[number];

export interface Decided {
  readonly choice: Choice;
  /** With `zelfde als`: of whom, such as `PERSOON-3`. */
  readonly as: string | null;
  /** Whether the texts are still to be read again with it. */
  readonly isOutstanding: boolean;
}

const CHOSEN: Readonly<Record<Action, Choice>> = {
  vervang: 'vervang',
  'vervang mogelijke': 'vervang',
  'vervang overal': 'vervang overal',
  'laat staan': 'laat staan',
  'laat mogelijke staan': 'laat staan',
  'zelfde als': 'zelfde als',
};

/** Tells of a row what was decided about it; null for nothing. */
export function decidedIn(key: Key): (row: NameRow) => Decided | null {
  const byName = decisionsByName(key);
  return ({ state, text }) => {
    const names = state === 'vervangen' ? (entryOf(key, text)?.forms.map((form) => form.text) ?? []) : [text];
    const decisions = names.flatMap((name) => byName.get(name.toLowerCase()) ?? []);
    const decision = decisions.find(({ outstanding }) => outstanding !== undefined) ?? decisions[0];
    if (decision === undefined) return null;
    const { action, as, outstanding } = decision;
    return { choice: CHOSEN[action], as, isOutstanding: outstanding !== undefined };
  };
}

/** The decisions by their names in small letters. */
export function decisionsByName({ decisions }: Key): Map<string, NameDecision> {
  return new Map(decisions.map((decision) => [decision.name.toLowerCase(), decision]));
}

/** About how many names a person decided while the texts don't follow yet; all ways to write somebody are one. */
export function countOutstanding({ entries, decisions }: Key): number {
  const bearers = new Map<string, string>();
  for (const entry of entries) {
    for (const { text } of entry.forms) {
      if (!bearers.has(text.toLowerCase())) bearers.set(text.toLowerCase(), pseudonymOf(entry));
    }
  }
  const waiting = decisions.filter(({ outstanding }) => outstanding !== undefined);
  return new Set(waiting.map(({ name }) => bearers.get(name.toLowerCase()) ?? name.toLowerCase())).size;
}

/**
 * The key in which every decision that is not as it was before waits for the texts. A doubtful word that stays waits for
 * nothing, unless it was replaced until now.
 */
export function withOutstanding(before: Key, now: Key): Key {
  const earlier = decisionsByName(before);
  return {
    ...now,
    decisions: now.decisions.map((decision) => {
      const known = earlier.get(decision.name.toLowerCase());
      if (known === decision) return decision;
      const was = known?.outstanding === undefined ? known : (known.outstanding.was ?? undefined);
      const { outstanding: _, ...plain } = decision;
      if (isSame(was, plain) || (leavesDoubtful(plain) && (was === undefined || leavesDoubtful(was))))
        return plain;
      if (was === undefined) return { ...plain, outstanding: { was: null } };
      const { kind, action, as } = was;
      return { ...plain, outstanding: { was: { kind, action, as } } };
    }),
  };
}

type WhatWasDecided = Pick<NameDecision, 'kind' | 'action' | 'as'>;

function isSame(one: WhatWasDecided | undefined, { kind, action, as }: WhatWasDecided): boolean {
  return one?.kind === kind && one.action === action && one.as === as;
}

function leavesDoubtful({ action }: WhatWasDecided): boolean {
  return action === 'laat mogelijke staan';
}

/** The key of which the texts follow all decisions. */
export function withNoneOutstanding(key: Key): Key {
  if (key.decisions.every(({ outstanding }) => outstanding === undefined)) return key;
  return { ...key, decisions: key.decisions.map(({ outstanding: _, ...decision }) => decision) };
}
