/** A coder who agrees with everything that is proposed, so that reports have something to rest on. */

import { join } from 'node:path';
import type { Oordeel } from '../../src/model/coding.js';
import { closeStore, openStore, recordDecision, write } from '../../src/store/index.js';
import { run } from './run.js';

interface Open {
  readonly revision: number;
  readonly turn: number;
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly oordeel: Oordeel | null;
}

/** Confirms every open suggestion, with the oordeel that it has. */
export function confirmAll(folder: string, coder = 'Anna', database = 'wijkstem.db'): void {
  const store = openStore(join(folder, database));
  const open = store.db
    .prepare('SELECT revision, turn, code, start, end, oordeel FROM open_suggestion')
    .all() as Open[];
  write(store, { command: 'proef' }, () => {
    for (const { revision, turn, ...place } of open) {
      const decision = {
        ...place,
        verdict: 'bevestigd',
        coder,
        memo: '',
        settles: false,
        blind: null,
      } as const;
      recordDecision(store, revision, turn, decision);
    }
  });
  closeStore(store);
}

/** Imports, codes and confirms everything. */
export async function confirmed(folder: string): Promise<string> {
  for (const command of ['import', 'code']) await run(folder, command);
  confirmAll(folder);
  return folder;
}
