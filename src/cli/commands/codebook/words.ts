/** `wijkstem codebook words`: which words of the interviews a term finds, before it goes into the codebook. */

import type { Command } from 'commander';
import {
  countWords,
  type MatchedWord,
  type WordCounts,
  type WordGroups,
  wordsMatching,
} from '../../../coding/index.js';
import { counted, number } from '../../../language/numbers.js';
import { UserError } from '../../../model/errors.js';
import { transcripts } from '../../../store/index.js';
import { interviewerTurns } from '../../../work/coding/interviewer-turns.js';
import { openCodebook, openProject } from '../../../work/project/project-folder.js';
import { withStore } from '../../../work/project/project-store.js';
import { type SharedOptions, sharedOptions } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { CodebookWordsResult, printJson } from '../../json-shapes.js';
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
  if (!term.includes('@')) refuseBadTerm(term, {});
  const here = openProject(options, io);
  const { groups } = openCodebook(here);
  refuseBadTerm(term, groups);
  await withStore(here, 'read', (store, cast) => {
    const counts = countWords(term, transcripts(store), interviewerTurns(cast), groups);
    const words = sorted(term, wordsMatching(term, counts.words, groups));
    if (options.json) {
      const result = {
        zoekterm: term,
        treffers: { aantal: counts.hits, beurten: counts.turnsWithHits, van_beurten: counts.turns },
        woorden: words.map(({ pattern, word, count }) => ({ patroon: pattern, woord: word, aantal: count })),
      };
      printJson(CodebookWordsResult, result, io);
    } else print(io.stdout, toText(term, words, counts));
  });
}

function refuseBadTerm(term: string, groups: WordGroups): void {
  try {
    wordsMatching(term, [], groups);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`De zoekterm klopt niet, ${error.message}. Zie docs/codeboek.md.`);
  }
}

/** Patterns in the order of the term, and under each the words that occur most first. */
function sorted(term: string, words: readonly MatchedWord[]): MatchedWord[] {
  return [...words].sort(
    (a, b) =>
      term.indexOf(a.pattern) - term.indexOf(b.pattern) ||
      b.count - a.count ||
      a.word.localeCompare(b.word, 'nl'),
  );
}

function toText(term: string, words: readonly MatchedWord[], counts: WordCounts): string {
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
