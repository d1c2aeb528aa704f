/** What people released for others: words at the desk or in a review file, and fragments in quotes.csv. */

import type { IsReleased } from '../../disclosure/index.js';
import type { QuoteChoice } from '../../model/quote-choice.js';
import { readQuoteChoices } from '../../project/index.js';
import { releasedWords, type Store } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { optionalFile } from './optional-file.js';

/** @throws UserErrors when quotes.csv holds mistakes */
export function quoteChoices(here: ProjectFolder): QuoteChoice[] {
  const bytes = optionalFile(here, 'quotes');
  return bytes === null ? [] : readQuoteChoices(bytes, here.project.paths.quotes);
}

export function releasesIn(store: Store, choices: readonly QuoteChoice[]): IsReleased {
  const words = releasedWords(store);
  const fragments = new Set(choices.flatMap(({ fragment, isReleased }) => (isReleased ? [fragment] : [])));
  return ({ id, file }, { start, end }) =>
    fragments.has(id) || (words.get(file) ?? []).some((one) => one.start <= start && one.end >= end);
}
