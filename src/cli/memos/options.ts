/** The filters of the commands about memos. */

import { type Command, InvalidArgumentError } from 'commander';
import { MEMO_KINDS, type MemoKind } from '../../model/memo.js';
import type { MemoFilter } from '../../work/memos/chosen.js';
import { list, personFilterOptions, type SharedOptions, sharedOptions } from '../command.js';

export interface MemoFilterOptions extends SharedOptions, MemoFilter {}

export function memoFilterOptions(command: Command): Command {
  return sharedOptions(
    personFilterOptions(command)
      .option('--soort <soorten>', `alleen deze soorten: ${MEMO_KINDS.join(', ')}`, kinds)
      .option('--codeur <namen>', "alleen memo's van deze codeurs, gescheiden door komma's", list),
  );
}

function kinds(written: string): MemoKind[] {
  return list(written).map((one) => {
    const kind = MEMO_KINDS.find((known) => known === one.toLowerCase());
    if (kind === undefined) throw new InvalidArgumentError(`kies uit ${MEMO_KINDS.join(', ')}.`);
    return kind;
  });
}
