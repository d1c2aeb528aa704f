/** The memos that a person asks for: by what they are about, who wrote them, and the words in them. */

import { type CodeFinder, createCodeFinder } from '../../coding/index.js';
import { isPersonWanted } from '../../coding/review/index.js';
import { fold } from '../../language/fold.js';
import type { Codebook } from '../../model/codebook.js';
import type { Memo, MemoKind } from '../../model/memo.js';
import type { Respondent } from '../../model/respondent.js';
import { plain } from '../../project/index.js';
import { type CodingFilter, memos, type Store } from '../../store/index.js';
import { type PersonFilterOptions, toPersonFilter } from '../project/filters.js';
import { openCodes, type ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';

export interface MemoFilter extends PersonFilterOptions {
  readonly soort?: readonly MemoKind[];
  readonly codeur?: readonly string[];
}

export interface Chosen {
  readonly people: ReadonlyMap<string, Respondent>;
  readonly memos: readonly Memo[];
}

/**
 * @param words each must stand in the memo, in whatever capitals and accents; none for all memos
 * @throws UserError when a filter names something that does not exist.
 */
export async function chosenMemos(
  here: ProjectFolder,
  options: MemoFilter,
  words: readonly string[],
): Promise<Chosen> {
  const codebook = openCodes(here);
  const people = new Map(here.respondents.map((person) => [person.id, person]));
  const filter = toPersonFilter(options, here, codebook);
  const asked = words.flatMap((word) => fold(word).split(/\s+/)).filter((word) => word !== '');
  return withStore(here, 'read', (store) => ({
    people,
    memos: memosAbout(filter, store, codebook, here).filter(
      (memo) =>
        (options.soort?.includes(memo.kind) ?? true) &&
        (options.codeur?.some((name) => plain(name) === plain(memo.coder)) ?? true) &&
        hasWords(memo, asked),
    ),
  }));
}

/**
 * Memos about what the filter names, with the codes that they are about as the codebook calls them now; none about who took
 * back their consent.
 */
export function memosAbout(
  filter: CodingFilter,
  store: Store,
  codebook: Codebook,
  { respondents, gone }: ProjectFolder,
): Memo[] {
  const codes = createCodeFinder(codebook);
  const people = new Map(respondents.map((person) => [person.id, person]));
  return memos(store)
    .filter(({ respondent }) => respondent === null || !gone.has(respondent))
    .map((memo) => withCodeOfNow(memo, codes))
    .filter((memo) => isAbout(memo, filter, people));
}

function withCodeOfNow(memo: Memo, codes: CodeFinder): Memo {
  return memo.code === null ? memo : { ...memo, code: codes.known(memo.code)?.id ?? memo.code };
}

function isAbout(
  { code, respondent }: Memo,
  filter: CodingFilter,
  people: ReadonlyMap<string, Respondent>,
): boolean {
  if (filter.codes !== undefined && (code === null || !filter.codes.includes(code))) return false;
  const { wijken, perspectives, respondents } = filter;
  if (wijken === undefined && perspectives === undefined && respondents === undefined) return true;
  const person = people.get(respondent ?? '');
  return person !== undefined && isPersonWanted(person, filter);
}

function hasWords({ body }: Memo, words: readonly string[]): boolean {
  const folded = fold(body);
  return words.every((word) => folded.includes(word));
}
