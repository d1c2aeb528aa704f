/** Whether the codings in the store are those of the codebook and the texts as they are now. */

import type { Codebook } from '../../model/codebook.js';
import type { Advice } from '../../model/errors.js';
import { lastCodingRun, type Store, uncodedTexts } from '../../store/index.js';

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

/** What a reader of the counts must know and do first, or null when the codings are up to date. */
export function staleCoding(store: Store, codebook: Codebook): Advice | null {
  const text = WARNINGS[codingState(store, codebook)];
  return text === null ? null : { text, next: { how: 'Typ eerst', command: 'code' } };
}
