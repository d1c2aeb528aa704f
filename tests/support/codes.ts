/** Codes and codebooks with nothing in them but what a test is about. */

import type { Code, Codebook } from '../../src/model/codebook.js';

export function code(id: string, ...terms: readonly string[]): Code {
  return {
    id,
    theme: 'T',
    label: id,
    questions: [],
    definition: `Definitie van ${id}.`,
    include: '',
    exclude: '',
    terms,
    exclusions: [],
    alsoInterviewer: false,
    impliedOordeel: null,
    examples: [],
    counterExamples: [],
    formerIds: [],
  };
}

/** A codebook from the ids of its themes and of the codes in each. */
export function codebook(themes: Readonly<Record<string, readonly string[]>>): Codebook {
  return {
    id: 'proef',
    version: '1.0',
    hash: 'proef-1',
    themes: Object.entries(themes).map(([theme, ids]) => ({
      id: theme,
      label: `Thema ${theme}`,
      codes: ids.map((id) => ({ ...code(id), theme })),
    })),
    groups: {},
    indicators: [],
  };
}

/** A codebook of nothing but these codes. */
export function codebookOf(...codes: readonly Code[]): Codebook {
  return {
    id: 'proef',
    version: '1.0',
    hash: 'proef-1',
    themes: [{ id: 'T', label: 'Thema T', codes }],
    groups: {},
    indicators: [],
  };
}
