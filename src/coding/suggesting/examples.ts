/** A codebook tests itself: its examples must get their code, its counterexamples must not. */

import type { Code, Codebook } from '../../model/codebook.js';
import type { Evidence } from '../../model/coding.js';
import type { TermSuggester } from './suggest.js';

export interface CodeExamples {
  readonly code: string;
  readonly examples: number;
  readonly counterExamples: number;
  readonly failures: readonly ExampleFailure[];
}

export interface ExampleFailure {
  readonly kind: 'voorbeeld' | 'tegenvoorbeeld';
  /** From 1, among the examples of its kind, in the order of the codebook. */
  readonly number: number;
  readonly text: string;
  /** The terms that wrongly found a counterexample, each once; none for an example that was missed. */
  readonly terms: readonly string[];
}

/** Codes each example as a transcript of one turn of a respondent; every code has a row, with examples or without. */
export function testExamples({ themes }: Codebook, suggest: TermSuggester): CodeExamples[] {
  return themes
    .flatMap((theme) => theme.codes)
    .map((code) => ({
      code: code.id,
      examples: code.examples.length,
      counterExamples: code.counterExamples.length,
      failures: [...missed(code, suggest), ...wronglyFound(code, suggest)],
    }));
}

function missed({ id, examples }: Code, suggest: TermSuggester): ExampleFailure[] {
  return examples.flatMap((text, index): ExampleFailure[] =>
    evidenceFor(id, text, suggest).length > 0
      ? []
      : [{ kind: 'voorbeeld', number: index + 1, text, terms: [] }],
  );
}

function wronglyFound({ id, counterExamples }: Code, suggest: TermSuggester): ExampleFailure[] {
  return counterExamples.flatMap((text, index): ExampleFailure[] => {
    const terms = [...new Set(evidenceFor(id, text, suggest).map(({ term }) => term))];
    return terms.length === 0 ? [] : [{ kind: 'tegenvoorbeeld', number: index + 1, text, terms }];
  });
}

function evidenceFor(code: string, written: string, suggest: TermSuggester): Evidence[] {
  // Turns are lines, and an example may be written over several.
  const text = written.trim().replace(/\s+/g, ' ');
  const turn = { number: 1, speaker: 'R', seconds: null, start: 0, end: text.length };
  return suggest({ format: 'voorbeeld', text, turns: [turn] }, () => false)
    .filter((suggestion) => suggestion.code === code)
    .flatMap(({ evidence }) => evidence);
}
