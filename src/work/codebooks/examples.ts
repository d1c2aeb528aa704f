/** Whether each code finds its own examples and leaves its counterexamples alone. */

import { type CodeExamples, createSuggester, type ExampleFailure, testExamples } from '../../coding/index.js';
import type { Codebook } from '../../model/codebook.js';

export type { CodeExamples, ExampleFailure } from '../../coding/index.js';

export interface TestedExamples {
  readonly codes: readonly CodeExamples[];
  readonly examples: Tally;
  readonly counterExamples: Tally;
}

export function tryExamples(codebook: Codebook): TestedExamples {
  const codes = testExamples(codebook, createSuggester(codebook));
  return { codes, examples: tally(codes, 'voorbeeld'), counterExamples: tally(codes, 'tegenvoorbeeld') };
}

export interface Tally {
  readonly total: number;
  readonly good: number;
}

function tally(results: readonly CodeExamples[], kind: ExampleFailure['kind']): Tally {
  const key = kind === 'voorbeeld' ? 'examples' : 'counterExamples';
  const total = results.reduce((sum, result) => sum + result[key], 0);
  const failed = results.flatMap(({ failures }) => failures.filter((failure) => failure.kind === kind));
  return { total, good: total - failed.length };
}
