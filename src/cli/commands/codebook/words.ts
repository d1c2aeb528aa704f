/** `wijkstem codebook words`: which words of the interviews a term finds, before it goes into the codebook. */

import type { Command } from 'commander';
import { counted, number } from '../../../language/numbers.js';
import { CodebookWordsResult, wordsAsJson } from '../../../work/codebooks/result.js';
import { type FoundWords, findWords, refuseBadTerm } from '../../../work/codebooks/words.js';
import { type SharedOptions, sharedOptions } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { printJson } from '../../json.js';
import { openHere } from '../../open-here.js';
import { textTable } from '../../table.js';

export function configure(codebook: Command, io: Io): void {
  const command = inDutch(codebook.command('words'), io)
    .summary('toon wat een zoekterm vindt')
    .description(
      'Toont alle verschillende woorden van respondenten die bij een zoekterm passen, met hoe vaak ze voorkomen.',
    )
    .argument('<zoekterm>', 'een zoekterm, tussen aanhalingstekens: "*raad*"');
  sharedOptions(command).action((term: string, options: SharedOptions) => run(term, options, io));
}

async function run(term: string, options: SharedOptions, io: Io): Promise<void> {
  if (!term.includes('@')) refuseBadTerm(term);
  const found = await findWords(openHere(options, io), term);
  if (options.json) printJson(CodebookWordsResult, wordsAsJson(found), io);
  else print(io.stdout, toText(found));
}

function toText({ term, words, counts }: FoundWords): string {
  const hits =
    `De zoekterm "${term}" slaat ${number(counts.hits)} keer aan, ` +
    `in ${number(counts.turnsWithHits)} van de ${counted(counts.turns, 'beurt', 'beurten')} van respondenten.`;
  if (words.length === 0) return `${hits} Geen enkel woord past erbij.`;
  const table = textTable({
    head: ['patroon', 'woord', 'aantal'],
    rows: words.map(({ pattern, word, count }) => [pattern, word, number(count)]),
    numeric: [2],
  });
  return `${table}\n\n${hits}`;
}
