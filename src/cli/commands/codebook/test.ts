/** `wijkstem codebook test`: whether each code finds its own examples, and leaves its counterexamples alone. */

import type { Command } from 'commander';
import {
  type CodeExamples,
  createSuggester,
  type ExampleFailure,
  testExamples,
} from '../../../coding/index.js';
import { counted, number } from '../../../language/numbers.js';
import type { Codebook } from '../../../model/codebook.js';
import { UserError } from '../../../model/errors.js';
import { chosenCodebook } from '../../../work/codebooks/chosen-codebook.js';
import { type SharedOptions, sharedOptions } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { type Io, print } from '../../io.js';
import { CodebookTestResult, printJson } from '../../json-shapes.js';

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
  const results = testExamples(codebook, createSuggester(codebook));
  if (options.json) printJson(CodebookTestResult, toJson(codebook, results), io);
  else print(io.stdout, toText(results));
  const failures = results.flatMap((result) => result.failures);
  if (options.strict && failures.length > 0) {
    throw new UserError(
      `${counted(failures.length, 'voorbeeld slaagt', 'voorbeelden slagen')} niet. ` +
        'Verbeter de zoektermen, sluit woorden uit, of herzie het voorbeeld.',
    );
  }
}

interface Tally {
  readonly total: number;
  readonly good: number;
}

function tally(results: readonly CodeExamples[], kind: ExampleFailure['kind']): Tally {
  const key = kind === 'voorbeeld' ? 'examples' : 'counterExamples';
  const total = results.reduce((sum, result) => sum + result[key], 0);
  const failed = results.flatMap(({ failures }) => failures.filter((failure) => failure.kind === kind));
  return { total, good: total - failed.length };
}

function toText(results: readonly CodeExamples[]): string {
  const examples = tally(results, 'voorbeeld');
  const counterExamples = tally(results, 'tegenvoorbeeld');
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

function toJson({ id, version }: Codebook, results: readonly CodeExamples[]) {
  const summary = ({ total, good }: Tally) => ({ aantal: total, goed: good });
  return {
    codeboek: { id, versie: version },
    voorbeelden: summary(tally(results, 'voorbeeld')),
    tegenvoorbeelden: summary(tally(results, 'tegenvoorbeeld')),
    codes: results.map(({ code, examples, counterExamples, failures }) => ({
      code,
      voorbeelden: examples,
      tegenvoorbeelden: counterExamples,
      mislukt: failures.map(({ kind, number: nummer, text, terms }) => ({
        soort: kind,
        nummer,
        tekst: text,
        zoektermen: [...terms],
      })),
    })),
  };
}
