/** `wijkstem codebook test`: whether each code finds its own examples, and leaves its counterexamples alone. */

import type { Command } from 'commander';
import { counted, number } from '../../../language/numbers.js';
import { UserError } from '../../../model/errors.js';
import {
  type CodeExamples,
  type ExampleFailure,
  type TestedExamples,
  tryExamples,
} from '../../../work/codebooks/examples.js';
import { CodebookTestResult, examplesAsJson } from '../../../work/codebooks/result.js';
import { chosenCodebook } from '../../codebooks/chosen-codebook.js';
import { type SharedOptions, sharedOptions } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { printJson } from '../../json.js';

interface Options extends SharedOptions {
  readonly strict?: boolean;
}

export function configure(codebook: Command, io: Io): void {
  const command = inDutch(codebook.command('test'), io)
    .summary('toets de voorbeelden')
    .description(
      'Codeert de voorbeelden en tegenvoorbeelden van elke code: voorbeelden moeten de code krijgen, tegenvoorbeelden niet.',
    )
    .argument('[bestand]', 'een codeboek (yaml); zonder: dat van het project')
    .option('--strict', 'eindig met uitkomst 1 als een voorbeeld niet slaagt');
  sharedOptions(command).action((file: string | undefined, options: Options) => run(file, options, io));
}

function run(file: string | undefined, options: Options, io: Io): void {
  const { codebook } = chosenCodebook(file, options, io);
  const tested = tryExamples(codebook);
  if (options.json) printJson(CodebookTestResult, examplesAsJson(codebook, tested), io);
  else print(io.stdout, toText(tested));
  const failures = tested.codes.flatMap(({ failures: each }) => each);
  if (options.strict && failures.length > 0) {
    throw new UserError(
      `${counted(failures.length, 'voorbeeld slaagt', 'voorbeelden slagen')} niet. ` +
        'Verbeter de zoektermen, sluit woorden uit, of herzie het voorbeeld.',
    );
  }
}

function toText({ codes: results, examples, counterExamples }: TestedExamples): string {
  return [
    ...results.flatMap(({ code, failures }) => failures.map((failure) => failureText(code, failure))),
    `Voorbeelden: ${number(examples.good)} van ${number(examples.total)} krijgen hun code.`,
    `Tegenvoorbeelden: ${number(counterExamples.good)} van ${number(counterExamples.total)} krijgen de code niet.`,
    ...withoutAny('voorbeelden', 'examples', results),
    ...withoutAny('tegenvoorbeelden', 'counterExamples', results),
  ].join('\n');
}

function failureText(code: string, { kind, number: place, text, terms }: ExampleFailure): string {
  const what =
    kind === 'voorbeeld'
      ? 'geen zoekterm vindt dit'
      : `toch gevonden door ${terms.map((term) => `"${term}"`).join(', ')}`;
  return `${code}, ${kind} ${place}: ${what}\n  „${text.trim().replace(/\s+/g, ' ')}”`;
}

function withoutAny(
  what: string,
  key: 'examples' | 'counterExamples',
  results: readonly CodeExamples[],
): string[] {
  const codes = results.filter((result) => result[key] === 0).map(({ code }) => code);
  if (codes.length === 0) return [];
  const which = codes.length === results.length ? 'alle' : codes.join(', ');
  return [`Zonder ${what}: ${counted(codes.length, 'code', 'codes')} (${which}).`];
}
