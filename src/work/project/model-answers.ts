/** What a language model said that counts: that of the project's own model, where likeness proposes. */

import type { Project } from '../../model/project.js';
import { modelAnswers, type Store } from '../../store/index.js';

export function countingAnswers(
  store: Store,
  { suggestions, languageModel }: Pick<Project, 'suggestions' | 'languageModel'>,
): ReturnType<typeof modelAnswers> {
  return suggestions.method === 'termen' || languageModel === null ? [] : modelAnswers(store, languageModel);
}
