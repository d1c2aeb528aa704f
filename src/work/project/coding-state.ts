/** Whether the codings in the store are those of the codebook and the texts as they are now. */

import { counted } from '../../language/numbers.js';
import type { Codebook } from '../../model/codebook.js';
import type { Advice } from '../../model/errors.js';
import { countWaiting, lastCodingRun, type Store, uncodedTexts } from '../../store/index.js';
import { codesWithoutChoice } from './waiting.js';

export type CodingState = 'nog niet' | 'met dit codeboek' | 'nog niet alles' | 'met een eerder codeboek';

export function codingState(store: Store, { hash }: Codebook): CodingState {
  const run = lastCodingRun(store);
  if (run === null) return 'nog niet';
  if (run.hash !== hash) return 'met een eerder codeboek';
  return uncodedTexts(store) > 0 ? 'nog niet alles' : 'met dit codeboek';
}

const WARNINGS: Readonly<Record<CodingState, string | null>> = {
  'met dit codeboek': null,
  'nog niet': 'Let op: de transcripten zijn nog niet gecodeerd.',
  'nog niet alles':
    'Let op: niet alle transcripten zijn gecodeerd. Wie nog niet gecodeerd is, noemt hier dus niets.',
  'met een eerder codeboek':
    'Let op: het codeboek is veranderd nadat de transcripten ermee werden gecodeerd.',
};

/** What to do first where codings are looked at, or null when they are up to date. */
export function staleCoding(store: Store, codebook: Codebook): Advice | null {
  const text = WARNINGS[codingState(store, codebook)];
  return text === null ? null : { text, next: { how: 'Typ eerst', command: 'code' } };
}

/** What a reader of counts must know: why they are not what they could be, or null. Needs `useCast` first. */
export function cautionOnCounts(store: Store, codebook: Codebook): Advice | null {
  return staleCoding(store, codebook) ?? withoutCode(store, codebook);
}

function withoutCode(store: Store, codebook: Codebook): Advice | null {
  const { codes } = countWaiting(store, codesWithoutChoice(codebook));
  if (codes === 0) return null;
  const what = counted(codes, 'beslissing telt', 'beslissingen tellen');
  return {
    text: `Let op: ${what} nog niet mee, omdat de code ervan is gesplitst of verdwenen.`,
    next: { how: 'Kies een code met', command: 'review export', options: ['--nakijken'] },
  };
}
