/** `wijkstem code`: lets the codebook propose codings for every text; what a person decided stays. */

import type { Command } from 'commander';
import { renamesOf } from '../../coding/renames.js';
import { counted, number } from '../../language/numbers.js';
import type { Codebook } from '../../model/codebook.js';
import type { Basis } from '../../model/comparison.js';
import {
  basisOf,
  countTexts,
  lastCodingRun,
  type OrphanedCode,
  orphanedCodes,
  rehearse,
  write,
} from '../../store/index.js';
import { type CodingPass, codeTexts } from '../../work/coding/pass.js';
import { CodeResult } from '../../work/coding/result.js';
import { adviceAsText } from '../../work/project/advice.js';
import { howToBegin, openCodebook } from '../../work/project/project-folder.js';
import { withStore } from '../../work/project/project-store.js';
import { backUpFirst } from '../../work/project/reserve-copies.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';

interface Options extends SharedOptions {
  readonly dryRun?: boolean;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Zoekt de termen van het codeboek in wat respondenten zeggen en stelt coderingen voor. ' +
          'Opnieuw coderen geeft hetzelfde resultaat en verandert niets aan wat een mens besliste.',
      )
      .option('--dry-run', 'laat zien wat er zou veranderen, en verander niets'),
  ).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const here = openHere(options, io);
  const codebook = openCodebook(here);
  await withStore(here, 'change', async (store, cast) => {
    const texts = countTexts(store);
    if (texts === 0 && !options.json) {
      print(io.stdout, adviceAsText(howToBegin(here)));
      return;
    }
    const before = lastCodingRun(store);
    const progress = here.progress('Coderen', texts);
    const codeAll = () => {
      const pass = codeTexts(store, codebook, here.project.unit, cast, () => progress.step());
      const orphans = orphanedCodes(store, knownIds(codebook));
      return { ...pass, orphans, counts: basisOf(store) };
    };
    if (!options.dryRun) await backUpFirst(here, store, 'code');
    const result = options.dryRun ? rehearse(store, codeAll) : write(store, { command: 'code' }, codeAll);
    progress.stop();
    const isChanged = before !== null && before.hash !== codebook.hash;
    if (options.json) printJson(CodeResult, toJson(result, texts, codebook, options), io);
    else for (const line of toText(result, texts, codebook, isChanged, options)) print(io.stdout, line);
  });
}

interface Result extends CodingPass {
  readonly orphans: readonly OrphanedCode[];
  readonly counts: Basis;
}

/** The ids of the codebook, and those that became one of them: what was left under these is decided already. */
function knownIds(codebook: Codebook): string[] {
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  return [...codes.map(({ id }) => id), ...renamesOf(codes).moves.keys()];
}

function toJson(
  { change, adopted, orphans, counts }: Result,
  texts: number,
  codebook: Codebook,
  options: Options,
) {
  return {
    proef: options.dryRun === true,
    codeboek: { id: codebook.id, versie: codebook.version },
    transcripten: texts,
    voorstellen: { nieuw: change.added, vervallen: change.removed, gebleven: change.kept },
    codes: change.codes.map(({ code, added, removed }) => ({ code, nieuw: added, vervallen: removed })),
    beslissingen: {
      meegenomen: adopted,
      zonder_code: orphans.map(({ code, decisions }) => ({ code, aantal: decisions })),
    },
    coderingen: { bevestigd: counts.confirmed, voorstel: counts.open },
  };
}

/** More codes than this are a list that nobody reads. */
const SHOWN_CODES = 20;

function toText(
  { change, adopted, orphans, counts }: Result,
  texts: number,
  codebook: Codebook,
  isChanged: boolean,
  { dryRun, quiet }: Options,
): string[] {
  const changes =
    `${counted(change.added, 'nieuw voorstel', 'nieuwe voorstellen')}, ${number(change.removed)} vervallen, ` +
    `${number(change.kept)} gebleven.`;
  const done = `${counted(texts, 'transcript', 'transcripten')} gecodeerd met codeboek ${codebook.id} ${codebook.version}`;
  const lines = [
    dryRun
      ? `Proef, er is niets veranderd. Coderen zou geven: ${changes}`
      : `${done}: ${changes}${isChanged ? ' Het codeboek is sindsdien veranderd.' : ''}`,
  ];
  if ((isChanged || dryRun) && quiet !== true) lines.push(...codeLines(change.codes));
  if (adopted > 0) {
    lines.push(
      `${counted(adopted, 'beslissing is', 'beslissingen zijn')} meegegaan met een code die een ander id kreeg.`,
    );
  }
  lines.push(...orphans.map((orphan) => orphanLine(orphan, codebook)));
  lines.push(
    `Samen ${counted(counts.confirmed + counts.open, 'codering', 'coderingen')} van respondenten, waarvan ` +
      `${number(counts.confirmed)} door een mens bevestigd.`,
  );
  return lines;
}

function codeLines(codes: CodingPass['change']['codes']): string[] {
  const largest = [...codes].sort((a, b) => b.added + b.removed - a.added - a.removed);
  const lines = largest
    .slice(0, SHOWN_CODES)
    .map(({ code, added, removed }) => `  ${code}: ${number(added)} nieuw, ${number(removed)} vervallen`);
  const others = largest.length - SHOWN_CODES;
  return others > 0 ? [...lines, `  en nog ${counted(others, 'code', 'codes')}`] : lines;
}

function orphanLine({ code, decisions }: OrphanedCode, codebook: Codebook): string {
  const heirs = renamesOf(codebook.themes.flatMap(({ codes }) => codes)).splits.get(code);
  const what = `Let op: ${counted(decisions, 'beslissing gaat', 'beslissingen gaan')} over de code ${code}`;
  return heirs === undefined
    ? `${what}, die niet meer in het codeboek staat. Zet bij de opvolger "was: ${code}", of kies per passage: wijkstem review export --nakijken`
    : `${what}, die gesplitst is in ${heirs.join(' en ')}. Kies per passage: wijkstem review export --nakijken`;
}
