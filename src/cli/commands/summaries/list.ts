/** `wijkstem summaries list`: the summaries, each with whose view it is and what it is about. */

import type { Command } from 'commander';
import { momentAsText } from '../../../language/moment.js';
import type { Summary } from '../../../model/summary.js';
import { toPersonFilter } from '../../../work/project/filters.js';
import { openCodes } from '../../../work/project/project-folder.js';
import { cellInWords } from '../../../work/project/summary-words.js';
import { listSummaries } from '../../../work/summarising/list.js';
import { SummariesResult, summariesAsJson } from '../../../work/summarising/result.js';
import {
  type PersonFilterOptions,
  personFilterOptions,
  type SharedOptions,
  sharedOptions,
} from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { printJson } from '../../json.js';
import { openHere } from '../../open-here.js';

interface Options extends SharedOptions, PersonFilterOptions {}

export function configure(summaries: Command, io: Io): void {
  const command = inDutch(summaries.command('list'), io)
    .summary('toon de samenvattingen')
    .description('Toont de samenvattingen, elk met van wie en waarover.');
  sharedOptions(personFilterOptions(command)).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const codebook = openCodes(here);
  const found = await listSummaries(here, codebook, toPersonFilter(options, here, codebook));
  if (options.json) {
    printJson(SummariesResult, summariesAsJson(found), io);
    return;
  }
  print(io.stdout, found.length === 0 ? 'Er zijn geen samenvattingen.' : found.map(asText).join('\n'));
}

function asText(summary: Summary): string {
  const { id, coder, written, text } = summary;
  return [
    `${id}  ${momentAsText(written)}  ${coder === '' ? 'in een rapport' : coder}  ${cellInWords(summary)}`,
    ...text.split('\n').map((line) => `  ${line}`),
    '',
  ].join('\n');
}
