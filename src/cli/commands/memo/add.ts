/** `wijkstem memo add`: writes a memo. */

import type { Command } from 'commander';
import { UserError } from '../../../model/errors.js';
import { addMemo, coders, memoWriters, write } from '../../../store/index.js';
import { MemoAddResult } from '../../../work/memos/result.js';
import { type TargetOptions, targetOf } from '../../../work/memos/target.js';
import { asKnown, coderName } from '../../../work/project/coder.js';
import { openCodes } from '../../../work/project/project-folder.js';
import { withStore } from '../../../work/project/project-store.js';
import { type SharedOptions, sharedOptions, wholeNumber } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { printJson } from '../../json.js';
import { openHere } from '../../open-here.js';

interface Options extends SharedOptions, TargetOptions {
  readonly codeur?: string;
}

/** A page; what is longer is a document of its own. */
const LONGEST = 10_000;

export function configure(memo: Command, io: Io): void {
  const command = inDutch(memo.command('add'), io)
    .summary('schrijf een memo')
    .description(
      'Schrijft een memo over een fragment, een beurt, een code of een respondent; zonder dat over het project.',
    )
    .argument('<tekst...>', 'het memo')
    .option('--fragment <id>', 'over dit fragment, met het id dat wijkstem fragments toont')
    .option('--bestand <naam>', 'over een beurt van dit transcript, met --beurt')
    .option('--beurt <nummer>', 'welke beurt', wholeNumber)
    .option('--code <id>', 'over deze code')
    .option('--respondent <id>', 'over deze respondent')
    .option('--codeur <naam>', 'wie het schrijft (zonder: WIJKSTEM_CODEUR, of codeur in lokaal.yaml)');
  sharedOptions(command).action((text: readonly string[], options: Options) => run(text, options, io));
}

async function run(text: readonly string[], options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const codebook = openCodes(here);
  const named = coderName(options.codeur, here);
  const body = bodyOf(text);
  const added = await withStore(here, 'change', (store) => {
    const coder = asKnown(named, [...new Set([...coders(store), ...memoWriters(store)])]);
    return write(store, { command: 'memo add', coder }, () => {
      // Within the transaction, so that no other program gives the passage a new text meanwhile.
      const target = targetOf(options, here, codebook, store);
      const written = new Date().toISOString();
      return { id: addMemo(store, { coder, written, body, target }), coder, kind: target.kind };
    });
  });
  if (options.json) {
    printJson(MemoAddResult, { id: added.id, soort: added.kind, codeur: added.coder }, io);
    return;
  }
  print(io.stdout, `Memo ${added.id} van ${added.coder} bewaard.`);
}

function bodyOf(text: readonly string[]): string {
  const body = text.join(' ').normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (body === '') throw new UserError('Het memo is leeg. Schrijf er iets in.');
  if (body.length > LONGEST) {
    throw new UserError('Dit memo is langer dan 10.000 tekens. Kort het in, of schrijf er meer dan één.');
  }
  return body;
}
