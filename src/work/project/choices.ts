/** What a screen lets a person choose from: groups, codes, people and files, by what they are called. */

import type { Codebook } from '../../model/codebook.js';
import type { Axis } from '../../model/matrix.js';
import type { ProjectFolder } from './project-folder.js';

export interface Choices {
  readonly perspectives: readonly Axis[];
  readonly wijken: readonly Axis[];
  readonly themes: readonly (Axis & { readonly codes: readonly Axis[] })[];
  /** What the project's own columns of respondents.csv are called. */
  readonly attributes: readonly string[];
  /** By number. */
  readonly respondents: readonly string[];
}

export function choicesOf({ project, respondents }: ProjectFolder, { themes }: Codebook): Choices {
  return {
    perspectives: project.perspectives.map(({ id, short }) => ({ id, label: short })),
    wijken: project.wijken.map(({ id, label }) => ({ id, label })),
    themes: themes.map(({ id, label, codes }) => ({
      id,
      label,
      codes: codes.map((code) => ({ id: code.id, label: code.label })),
    })),
    attributes: project.attributes,
    respondents: respondents.map(({ id }) => id),
  };
}
