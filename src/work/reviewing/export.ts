/** What a person should look at: the rows of all interviews, and the file that they are filled in. */

import { createCodeFinder } from '../../coding/index.js';
import { isPersonWanted, type ReviewFilter } from '../../coding/review/index.js';
import {
  cutInReview,
  type ReviewContents,
  type ReviewRow,
  reviewAsCsv,
  reviewAsXlsx,
  reviewRows,
} from '../../coding/review/sheet/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { Advice } from '../../model/errors.js';
import { knownCoders, openSuggestions, sightedTurns } from '../../store/index.js';
import { likelyCodes } from '../coding/likely-codes.js';
import { asKnown } from '../project/coder.js';
import { staleCoding } from '../project/coding-state.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { codeSummaries, withCodeLines } from './code-lines.js';
import { reviewTexts } from './texts.js';

export type { ReviewContents };

export interface ToReview {
  readonly rows: readonly ReviewRow[];
  readonly interviews: number;
  /** Over how many of the turns the coder decided before, in sight of proposals: they do not count as blind. */
  readonly sighted: number;
  /** Why the suggestions are not what the codebook and the texts would give now, or null. */
  readonly stale: Advice | null;
}

export interface Wanted {
  readonly contents: ReviewContents;
  readonly filter: ReviewFilter;
  readonly codebook: Codebook;
  /** Who decides, where that matters; otherwise empty. */
  readonly coder: string;
}

export async function toReview(here: ProjectFolder, wanted: Wanted): Promise<ToReview> {
  const { contents, filter, codebook } = wanted;
  const people = new Map(here.respondents.map((person) => [person.id, person]));
  const speaksHere = (respondent: string | null): boolean => {
    const person = people.get(respondent ?? '');
    return person !== undefined && isPersonWanted(person, filter);
  };
  return withStore(here, 'read', (store, cast) => {
    const coder = asKnown(wanted.coder, knownCoders(store));
    const likelyIn = contents === 'alles' ? likelyCodes(store, codebook, here.project, cast).at : () => [];
    const scope = { contents, filter, people, coder, codes: createCodeFinder(codebook), likelyIn };
    const files = new Set(cast.filter(({ respondent }) => speaksHere(respondent)).map(({ file }) => file));
    const rows: ReviewRow[] = [];
    let interviews = 0;
    let sighted = 0;
    for (const text of reviewTexts(store, cast, openSuggestions, files)) {
      const found = reviewRows(text, scope);
      if (found.length > 0) interviews += 1;
      for (const row of found) rows.push(row);
      if (contents === 'blind') {
        const known = sightedTurns(store, text.revision, coder);
        sighted += new Set(found.map(({ beurt }) => Number(beurt)).filter((turn) => known.has(turn))).size;
      }
    }
    const shown = contents === 'blind' ? rows : withCodeLines(rows, codeSummaries(store, codebook));
    return {
      rows: shown,
      interviews,
      sighted,
      stale: contents === 'blind' ? null : staleCoding(store, codebook),
    };
  });
}

export interface WrittenReview {
  readonly content: Uint8Array | string;
  /** A line per text that a cell can't hold. */
  readonly cut: readonly string[];
}

/** @throws UserError when there are more rows than can be taken back. */
export function reviewFile(
  { rows }: ToReview,
  { contents, codebook }: Pick<Wanted, 'contents' | 'codebook'>,
  format: 'csv' | 'xlsx',
): WrittenReview {
  const content = format === 'csv' ? reviewAsCsv(rows, contents) : reviewAsXlsx(rows, contents, codebook);
  return { content, cut: cutInReview(rows, contents) };
}
