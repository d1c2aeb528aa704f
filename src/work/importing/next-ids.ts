/** Numbers for new respondents, made as those of the project are: R08 after R07, V03 after V02 where V stands for a perspective. */

import type { Respondent } from '../../model/respondent.js';
import { plain } from '../../project/index.js';
import type { ProjectFolder } from '../project/project-folder.js';

const NUMBERED = /^(\D*)(\d{1,6})$/;
const USUAL_PREFIX = 'R';
const USUAL_DIGITS = 2;

type People = Pick<ProjectFolder, 'respondents' | 'rows' | 'forgotten'>;

/** Every number that is somebody's or was, in the form that `plain` gives: one of somebody who was forgotten is not given again. */
export function takenIds({ rows, forgotten }: People): Set<string> {
  const inRows = [...rows.values()].flatMap((ofFile) => ofFile.map(({ respondent }) => respondent));
  return new Set([...inRows, ...forgotten.map(({ respondent }) => respondent)].map(plain));
}

/**
 * The next free number.
 *
 * @param perspective of the person; null when it is not chosen yet
 * @param taken as `takenIds` gives them, with what was given since
 */
export function nextId(perspective: string | null, here: People, taken: ReadonlySet<string>): string {
  const prefix = prefixFor(perspective, here.respondents);
  const numbers = [...taken].flatMap((id) => {
    const [, before, digits] = NUMBERED.exec(id) ?? [];
    return before === plain(prefix) && digits !== undefined ? [digits] : [];
  });
  const digits = Math.max(USUAL_DIGITS, ...numbers.map(({ length }) => length));
  const next = Math.max(0, ...numbers.map(Number)) + 1;
  return `${prefix}${String(next).padStart(digits, '0')}`;
}

/** Whether a word, such as the name of a file, is a number as this project gives them. */
export function isLikeIds(word: string, { respondents }: People): boolean {
  const prefix = NUMBERED.exec(word)?.[1];
  const used = respondents.flatMap(({ id }) => NUMBERED.exec(id)?.[1] ?? []);
  const prefixes = used.length === 0 ? [USUAL_PREFIX] : used;
  return prefix !== undefined && prefixes.some((one) => plain(one) === plain(prefix));
}

function prefixFor(perspective: string | null, people: readonly Respondent[]): string {
  const own = commonestPrefix(people.filter((one) => one.perspective === perspective));
  if (own !== null) return own;
  const perspectives = [...new Set(people.map((one) => one.perspective))];
  const theirs = perspectives.flatMap(
    (id) => commonestPrefix(people.filter((one) => one.perspective === id)) ?? [],
  );
  const tellsPerspectives = theirs.length > 1 && new Set(theirs.map(plain)).size === theirs.length;
  const free = [...(perspective ?? '').toUpperCase()].find((letter) => !theirs.includes(letter));
  if (tellsPerspectives && free !== undefined) return free;
  return commonestPrefix(people) ?? USUAL_PREFIX;
}

function commonestPrefix(people: readonly Respondent[]): string | null {
  const counts = new Map<string, number>();
  for (const { id } of people) {
    const prefix = NUMBERED.exec(id)?.[1];
    if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [prefix, count] of counts) if (count > (counts.get(best ?? '') ?? 0)) best = prefix;
  return best;
}
