/** `wijkstem codebook score`: how well the terms do against what a coder marked by hand. */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type SuggestedCoding, scoreSuggestions } from '../../../analysis/score.js';
import { createSuggester, type Suggester } from '../../../coding/index.js';
import { readBytes, writeWhole } from '../../../files/disk.js';
import { UserError } from '../../../model/errors.js';
import type { CastMember } from '../../../model/respondent.js';
import { type Store, transcripts } from '../../../store/index.js';
import { type GoldText, readGold } from '../../../work/codebooks/gold-file.js';
import { interviewerTurns } from '../../../work/coding/interviewer-turns.js';
import { openCodebook, openProject, refuseProjectFile } from '../../../work/project/project-folder.js';
import { withStore } from '../../../work/project/project-store.js';
import { type Scored, scoreAsCsv, scoreAsJson, scoreAsText } from '../../codebooks/score-text.js';
import { type SharedOptions, sharedOptions } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { CodebookScoreResult, printJson } from '../../json-shapes.js';

interface Options extends SharedOptions {
  readonly gold?: string;
  readonly csv?: string;
}

export function configure(codebook: Command, io: Io): void {
  const command = inDutch(codebook.command('score'), io)
    .summary('meet de zoektermen')
    .description(
      'Vergelijkt wat de zoektermen nu voorstellen met wat een codeur met de hand markeerde, per beurt: precisie, recall en F1.',
    )
    .option('--gold <bestand>', 'csv met de kolommen bestand, beurt, code en oordeel (verplicht)')
    .option('--csv <bestand>', 'schrijf de tabel ook naar een csv-bestand');
  sharedOptions(command).action((options: Options) => run(options, io));
}

async function run({ gold: goldFile, ...options }: Options, io: Io): Promise<void> {
  if (goldFile === undefined) {
    throw new UserError('Noem het bestand met de handmatige coderingen: --gold BESTAND');
  }
  const here = openProject(options, io);
  const codebook = openCodebook(here);
  const bytes = readBytes(resolve(io.cwd, goldFile), goldFile);
  const csvPath = options.csv === undefined ? undefined : resolve(io.cwd, options.csv);
  if (csvPath !== undefined) {
    refuseProjectFile(csvPath, here, options.csv ?? '');
    if (csvPath === resolve(io.cwd, goldFile)) {
      throw new UserError(
        `${goldFile}: dit is het bestand met de handmatige coderingen. Kies een andere naam voor --csv.`,
      );
    }
  }
  const scored = await withStore(here, 'read', (store, cast): Scored => {
    const gold = readGold(bytes, goldFile, codebook, goldTexts(store, cast));
    const wanted = new Set(gold.map(({ file }) => file));
    const { turns, suggestions } = suggestAnew(
      store,
      cast,
      wanted,
      createSuggester(codebook, { unit: here.project.unit }),
    );
    const ids = codebook.themes.flatMap((theme) => theme.codes.map(({ id }) => id));
    return {
      codebook,
      files: wanted.size,
      turns,
      gold: gold.length,
      score: scoreSuggestions(ids, gold, suggestions),
    };
  });
  if (csvPath !== undefined) writeWhole(csvPath, scoreAsCsv(scored), options.csv);
  if (options.json) printJson(CodebookScoreResult, scoreAsJson(scored), io);
  else print(io.stdout, scoreAsText(scored, options.quiet === true));
  if (options.csv !== undefined && options.quiet !== true) print(io.stderr, `Geschreven: ${options.csv}`);
}

function goldTexts(store: Store, cast: readonly CastMember[]): GoldText[] {
  const interviewersIn = interviewerTurns(cast);
  const texts: GoldText[] = [];
  for (const { file, turns } of transcripts(store)) {
    const asked = new Set(turns.filter(interviewersIn(file)).map(({ number }) => number));
    texts.push({ file, turns: turns.length, isInterviewer: (turn) => asked.has(turn) });
  }
  return texts;
}

/** What the terms find now, whatever the store holds: decisions of people would flatter the terms. */
function suggestAnew(
  store: Store,
  cast: readonly CastMember[],
  wanted: ReadonlySet<string>,
  suggest: Suggester,
): { turns: number; suggestions: SuggestedCoding[] } {
  const interviewersIn = interviewerTurns(cast);
  const suggestions: SuggestedCoding[] = [];
  let turns = 0;
  for (const transcript of transcripts(store)) {
    const { file } = transcript;
    if (!wanted.has(file)) continue;
    const isInterviewer = interviewersIn(file);
    const asked = new Set(transcript.turns.filter(isInterviewer).map(({ number }) => number));
    turns += transcript.turns.length - asked.size;
    for (const { code, fragment, strength, oordeel } of suggest(transcript, isInterviewer)) {
      if (asked.has(fragment.turn)) continue;
      suggestions.push({ file, turn: fragment.turn, code, strength, oordeel });
    }
  }
  return { turns, suggestions };
}
