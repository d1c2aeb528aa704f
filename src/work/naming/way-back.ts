/** Taking back a decision about a name: undoing it while no text follows it, and deciding the contrary after that. */

import { UserError } from '../../model/errors.js';
import { entryOf, type Key, type NameDecision, pseudonymOf } from '../../names/index.js';
import type { AskedChoice } from './choice.js';
import { decisionsByName, withOutstanding } from './decided.js';

export interface WayBack {
  readonly key: Key;
  /** Whether the key is as it was before; otherwise the texts are to be read again. */
  readonly isUndone: boolean;
}

/**
 * @param asked the words or the pseudonym that the decision was about
 * @throws UserError when nothing was decided about it
 */
export function wayBack({ kind, text }: Pick<AskedChoice, 'kind' | 'text'>, key: Key): WayBack {
  const entry = /^\[.*\]$/.test(text) ? entryOf(key, text) : undefined;
  const names = new Set((entry?.forms.map((form) => form.text) ?? [text]).map((name) => name.toLowerCase()));
  const byName = decisionsByName(key);
  const decided = [...names].flatMap((name) => byName.get(name) ?? []);
  if (decided.length === 0) {
    throw new UserError(`Over deze naam (${kind}) is niets besloten, dus er is niets terug te nemen.`);
  }
  const wasReplaced = entry !== undefined;
  let isUndone = true;
  const decisions = key.decisions.flatMap((decision): NameDecision[] => {
    if (!names.has(decision.name.toLowerCase())) return [decision];
    const { name, action, outstanding } = decision;
    if (outstanding !== undefined) return outstanding.was === null ? [] : [{ name, ...outstanding.was }];
    // What was replaced before it was decided, is so without the decision.
    const isKept = action === 'laat mogelijke staan' || (wasReplaced && action.startsWith('vervang'));
    if (isKept) return [];
    isUndone = false;
    return [contraryOf(decision, key)];
  });
  const now = { ...key, decisions };
  return { key: isUndone ? now : withOutstanding(key, now), isUndone };
}

/** What is decided to have a text as it was: who was said to be somebody else is oneself again, or may be read. */
function contraryOf(decision: NameDecision, key: Key): NameDecision {
  const { action, as, name, kind } = decision;
  if (action === 'laat staan') return { ...decision, action: 'vervang mogelijke', as: null };
  const own = key.entries.find(
    (entry) =>
      entry.kind === kind &&
      pseudonymOf(entry) !== as &&
      entry.forms.some(({ text }) => text.toLowerCase() === name.toLowerCase()),
  );
  if (action === 'zelfde als' && own !== undefined) return { ...decision, as: pseudonymOf(own) };
  return { ...decision, action: 'laat staan', as: null };
}
