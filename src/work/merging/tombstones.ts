/** Who was forgotten in one of two copies stays forgotten in both. */

import { isDeepStrictEqual } from 'node:util';
import { UserErrors } from '../../model/errors.js';
import { type Forgotten, voiceOf } from '../../project/index.js';
import { type HeldText, heldMemos, heldTexts, type Store, summaries } from '../../store/index.js';
import { placesOf } from '../project/person-places.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { saveTombstone } from '../project/tombstones.js';
import type { OtherProject } from './other-project.js';

/** The tombstones of both copies, one for each person. */
export function tombstonesTogether(here: ProjectFolder, { project }: OtherProject): Forgotten[] {
  const theirs = new Map(project.forgotten.map((tombstone) => [tombstone.respondent, tombstone]));
  const both = here.forgotten.map((own) => {
    const other = theirs.get(own.respondent);
    return other === undefined ? own : together(own, other, [here, project]);
  });
  const known = new Set(here.forgotten.map(({ respondent }) => respondent));
  return [...both, ...project.forgotten.filter(({ respondent }) => !known.has(respondent))];
}

/**
 * Hashes of labels have a salt of their own, so a label is taken over when it is one that the rows name; where none is,
 * import refuses the file, because nobody in it is recognised.
 */
function together(own: Forgotten, other: Forgotten, projects: readonly ProjectFolder[]): Forgotten {
  const sources = new Map(own.sources.map(({ hash, whole }) => [hash, whole]));
  for (const { hash, whole } of other.sources) sources.set(hash, whole || sources.get(hash) === true);
  const rows = projects.flatMap((project) => [...project.rows.values()].flat());
  const labels = [own.respondent, ...rows.flatMap(({ speaker }) => speaker ?? [])];
  const voices = labels
    .filter((label) => other.voices.includes(voiceOf(label, other)))
    .map((label) => voiceOf(label, own));
  return {
    ...own,
    sources: [...sources].map(([hash, whole]) => ({ hash, whole })),
    voices: [...new Set([...own.voices, ...voices])],
  };
}

/**
 * Forgetting can't be undone and a merge can, so who was only forgotten there has to be forgotten here first.
 *
 * @throws UserErrors when something of them is here.
 */
export function refuseUnforgotten(
  store: Store,
  here: ProjectFolder,
  other: OtherProject,
  isRehearsal: boolean,
): void {
  const held = heldTexts(store);
  const aboutPeople = new Set([
    ...heldMemos(store).map(({ respondent }) => respondent),
    ...summaries(store, { holders: 'respondent' }).map(({ holder }) =>
      holder.kind === 'respondent' ? holder.respondent : null,
    ),
  ]);
  const done = new Set(here.forgotten.filter(({ isDone }) => isDone).map(({ respondent }) => respondent));
  const unforgotten = other.project.forgotten.filter(
    (tombstone) =>
      !done.has(tombstone.respondent) &&
      (aboutPeople.has(tombstone.respondent) || isHere(tombstone, held, here)),
  );
  if (unforgotten.length === 0) return;
  for (const tombstone of isRehearsal ? [] : unforgotten) {
    const own = here.forgotten.find(({ respondent }) => respondent === tombstone.respondent);
    // Their rows may be gone here: then only the tombstone tells who they are.
    if (own === undefined) saveTombstone(here.folder, { ...tombstone, isDone: false });
  }
  throw new UserErrors(
    unforgotten.map(({ respondent }) => ({
      text: `${respondent} is in ${other.shownAs} vergeten, en hier nog niet.`,
      next: { how: 'Typ eerst', command: 'forget', options: [respondent, '--ja'] },
    })),
  );
}

function isHere(tombstone: Forgotten, held: readonly HeldText[], { rows }: ProjectFolder): boolean {
  const files = new Set(held.map(({ file }) => file));
  const isNamed = [...rows].some(
    ([file, named]) => files.has(file) && named.some(({ respondent }) => respondent === tombstone.respondent),
  );
  return isNamed || placesOf(tombstone, held).some(({ whole, labels }) => whole || labels.size > 0);
}

/** Keeps the tombstones that are new or say more than those here. */
export function saveTombstones(tombstones: readonly Forgotten[], here: ProjectFolder): void {
  for (const tombstone of tombstones) {
    const own = here.forgotten.find(({ respondent }) => respondent === tombstone.respondent);
    if (isDeepStrictEqual(own, tombstone)) continue;
    saveTombstone(here.folder, own === undefined ? { ...tombstone, isDone: true } : tombstone);
  }
}
