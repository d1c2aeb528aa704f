/** `wijkstem code`: lets the codebook propose codings for every text; what a person decided stays. */

import type { Command } from 'commander';
import { createSuggester } from '../../coding/suggest.js';
import { counted, number } from '../../language/numbers.js';
import type { CastMember } from '../../model/respondent.js';
import {
  basisOf,
  knownFiles,
  lastCodingRun,
  replaceSuggestions,
  type StoredTranscript,
  transcripts,
  write,
} from '../../store/index.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print } from '../io.js';
import { CodeResult, printJson } from '../json-shapes.js';
import { startProgress } from '../progress.js';
import { openCodebook, openProject, withStore } from '../project-folder.js';

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command.description(
      'Zoekt de termen van het codeboek in wat respondenten zeggen en stelt coderingen voor. ' +
        'Opnieuw coderen geeft hetzelfde resultaat en verandert niets aan wat een mens besliste.',
    ),
  ).action((options: SharedOptions) => run(options, io));
}

async function run(options: SharedOptions, io: Io): Promise<void> {
  const here = openProject(options, io);
  const codebook = openCodebook(here);
  await withStore(here, 'change', (store, cast) => {
    const suggest = createSuggester(codebook.themes.flatMap((theme) => theme.codes));
    const texts = knownFiles(store).length;
    const progress = startProgress('Coderen', texts, io, options.quiet);
    function* propose() {
      for (const transcript of transcripts(store)) {
        const isInterviewer = interviewersOf(transcript, cast);
        for (const suggestion of suggest(transcript, ({ speaker }) => !isInterviewer.has(speaker))) {
          yield { transcript, suggestion };
        }
        progress.step();
      }
    }
    const before = lastCodingRun(store);
    const change = write(store, () => replaceSuggestions(store, codebook, propose()));
    progress.stop();
    const counts = basisOf(store);
    if (options.json) {
      const result = {
        codeboek: { id: codebook.id, versie: codebook.version },
        transcripten: texts,
        voorstellen: { nieuw: change.added, vervallen: change.removed, gebleven: change.kept },
        coderingen: { bevestigd: counts.confirmed, voorstel: counts.open },
      };
      printJson(CodeResult, result, io);
      return;
    }
    const changed =
      before !== null && before.hash !== codebook.hash ? ' Het codeboek is sindsdien veranderd.' : '';
    print(
      io.stdout,
      `${counted(texts, 'transcript', 'transcripten')} gecodeerd met codeboek ${codebook.id} ${codebook.version}: ` +
        `${counted(change.added, 'nieuw voorstel', 'nieuwe voorstellen')}, ${number(change.removed)} vervallen, ` +
        `${number(change.kept)} gebleven.${changed}`,
    );
    print(
      io.stdout,
      `Samen ${counted(counts.confirmed + counts.open, 'codering', 'coderingen')} van respondenten, waarvan ` +
        `${number(counts.confirmed)} door een mens bevestigd.`,
    );
  });
}

function interviewersOf({ file }: StoredTranscript, cast: readonly CastMember[]): Set<string> {
  return new Set(
    cast
      .filter((member) => member.file === file && member.role === 'interviewer')
      .map(({ speaker }) => speaker),
  );
}
