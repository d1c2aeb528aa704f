/** `wijkstem code`: lets the codebook propose codings for every text; what a person decided stays. */

import type { Command } from 'commander';
import { counted, number } from '../../language/numbers.js';
import type { Codebook } from '../../model/codebook.js';
import { UserError, UserErrors } from '../../model/errors.js';
import { type Orphans, type Proposed, proposeCodings } from '../../work/coding/propose.js';
import { CodeResult, proposedAsJson } from '../../work/coding/result.js';
import { adviceAsText } from '../../work/project/advice.js';
import { howToBegin, openCodebook } from '../../work/project/project-folder.js';
import { type SharedOptions, sharedOptions, wholeNumber } from '../command.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';
import { openHere } from '../open-here.js';

interface Options extends SharedOptions {
  readonly dryRun?: boolean;
  readonly taalmodel?: boolean;
  readonly wacht: number;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Stelt coderingen voor: wat respondenten zeggen wordt vergeleken met het codeboek, zijn termen en wat mensen ' +
          'al codeerden. ' +
          'Opnieuw coderen geeft hetzelfde resultaat en verandert niets aan wat een mens besliste.',
      )
      .option('--dry-run', 'laat zien wat er zou veranderen, en verander niets')
      .option('--taalmodel', 'vraag eerst per beurt aan het taalmodel uit project.yaml, op deze computer')
      .option(
        '--wacht <seconden>',
        'hoe lang op één antwoord van het taalmodel wordt gewacht',
        wholeNumber,
        120,
      ),
  ).action((options: Options) => run(options, io));
}

async function run({ dryRun = false, taalmodel = false, wacht, ...options }: Options, io: Io): Promise<void> {
  if (dryRun && taalmodel) {
    throw new UserError('Een proef vraagt niets aan een taalmodel. Laat --dry-run of --taalmodel weg.');
  }
  if (wacht < 1 || wacht > MOST_PATIENCE) {
    throw new UserError(`--wacht: noem een aantal seconden van 1 tot en met ${number(MOST_PATIENCE)}.`);
  }
  const here = openHere(options, io);
  const codebook = openCodebook(here);
  const proposed = await proposeCodings(here, codebook, dryRun, taalmodel ? wacht * 1000 : null);
  if (options.json) printJson(CodeResult, proposedAsJson(proposed, codebook), io);
  else if (proposed.texts + proposed.failed.length === 0) print(io.stdout, adviceAsText(howToBegin(here)));
  else for (const line of toText(proposed, codebook, options.quiet)) print(io.stdout, line);
  const mistakes = proposed.failed.map(({ file, why }) => `${file}: ${why}`);
  if (mistakes.length > 0) throw new UserErrors(mistakes);
}

/** From what the proposals learned, and what is other than the last time: never without saying so. */
function learnedLines({ method, learns, learned, learnedBefore }: Proposed): string[] {
  if (method === 'termen') return [];
  if (!learns) return ['De voorstellen leren niet van wat mensen codeerden (project.yaml, suggesties).'];
  const { interviews, codings } = learned;
  const isOther = learnedBefore !== null && learnedBefore.codings !== codings;
  const before = isOther ? ` (de vorige keer ${number(learnedBefore.codings)})` : '';
  return codings === 0
    ? [`De voorstellen gaan op het codeboek af: er is nog niets bevestigd om van te leren${before}.`]
    : [
        `De voorstellen leerden van ${counted(codings, 'codering', 'coderingen')} van mensen${before} ` +
          `in ${counted(interviews, 'interview', 'interviews')}.`,
      ];
}

/** In seconds: a day. */
const MOST_PATIENCE = 86_400;

function modelLines({ asked, model, answers }: Proposed): string[] {
  if (model === null) return [];
  const counting =
    answers === 0 ? [] : [`Wat het taalmodel ${model} antwoordde, telt mee in de kans van de voorstellen.`];
  if (asked === null) return counting;
  const { invented, unknown, unreadable, failed, tooLong } = asked;
  const told = [
    `${counted(asked.answered, 'antwoord', 'antwoorden')} op ${counted(asked.asked, 'vraag', 'vragen')}`,
    ...(asked.before > 0 ? [`${number(asked.before)} van eerder`] : []),
    ...(failed > 0 ? [`${number(failed)} mislukt`] : []),
    ...(tooLong > 0 ? [`${counted(tooLong, 'beurt', 'beurten')} te lang om te vragen`] : []),
  ];
  const thrown = [
    ...(invented > 0
      ? [counted(invented, 'citaat dat niet in de beurt staat', 'citaten die niet in de beurt staan')]
      : []),
    ...(unknown > 0 ? [counted(unknown, 'onbekende code', 'onbekende codes')] : []),
    ...(unreadable > 0 ? [counted(unreadable, 'onleesbaar antwoord', 'onleesbare antwoorden')] : []),
  ];
  return [
    `Taalmodel ${model}: ${told.join(', ')}.`,
    ...(thrown.length > 0 ? [`Weggegooid: ${thrown.join(', ')}.`] : []),
    ...counting,
  ];
}

/** More codes than this are a list that nobody reads. */
const SHOWN_CODES = 20;

function toText(proposed: Proposed, codebook: Codebook, quiet = false): string[] {
  const { change, adopted, orphans, counts, texts, isRehearsal, isChanged } = proposed;
  const changes =
    `${counted(change.added, 'nieuw voorstel', 'nieuwe voorstellen')}, ${number(change.removed)} vervallen, ` +
    `${number(change.kept)} gebleven.`;
  const done = `${counted(texts, 'transcript', 'transcripten')} gecodeerd met codeboek ${codebook.id} ${codebook.version}`;
  const lines = [
    isRehearsal
      ? `Proef, er is niets veranderd. Coderen zou geven: ${changes}`
      : `${done}: ${changes}${isChanged ? ' Het codeboek is sindsdien veranderd.' : ''}`,
  ];
  lines.push(...learnedLines(proposed), ...modelLines(proposed));
  if ((isChanged || isRehearsal) && !quiet) lines.push(...codeLines(change.codes));
  if (adopted > 0) {
    lines.push(
      `${counted(adopted, 'beslissing is', 'beslissingen zijn')} meegegaan met een code die een ander id kreeg.`,
    );
  }
  lines.push(...orphans.map(orphanLine));
  lines.push(
    `Samen ${counted(counts.confirmed + counts.open, 'codering', 'coderingen')} van respondenten, waarvan ` +
      `${number(counts.confirmed)} door een mens bevestigd.`,
  );
  return lines;
}

function codeLines(codes: Proposed['change']['codes']): string[] {
  const largest = [...codes].sort((a, b) => b.added + b.removed - a.added - a.removed);
  const lines = largest
    .slice(0, SHOWN_CODES)
    .map(({ code, added, removed }) => `  ${code}: ${number(added)} nieuw, ${number(removed)} vervallen`);
  const others = largest.length - SHOWN_CODES;
  return others > 0 ? [...lines, `  en nog ${counted(others, 'code', 'codes')}`] : lines;
}

function orphanLine({ code, decisions, heirs }: Orphans): string {
  const what = `Let op: ${counted(decisions, 'beslissing gaat', 'beslissingen gaan')} over de code ${code}`;
  return heirs === null
    ? `${what}, die niet meer in het codeboek staat. Zet bij de opvolger "was: ${code}", of kies per passage: wijkstem review export --nakijken`
    : `${what}, die gesplitst is in ${heirs.join(' en ')}. Kies per passage: wijkstem review export --nakijken`;
}
