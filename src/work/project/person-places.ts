/** Where a person who is forgotten stands in a store: which texts are theirs alone, and which turns in a group. */

import type { CastMember } from '../../model/respondent.js';
import { castOf, type Forgotten, voiceOf } from '../../project/index.js';
import type { HeldText } from '../../store/index.js';
import type { ProjectFolder } from './project-folder.js';

export interface Place {
  readonly file: string;
  /** True when everything in the file goes. */
  readonly whole: boolean;
  /** The labels under which they speak; in a group only the turns with these go. */
  readonly labels: ReadonlySet<string>;
}

/** The places that respondents.csv names. */
export function placesInRows(
  respondent: string,
  held: readonly HeldText[],
  { project, rows, forgotten }: ProjectFolder,
): Place[] {
  const others = new Set(forgotten.map(({ respondent: id }) => id));
  return held.flatMap(({ file, revisions }) => {
    const named = rows.get(file) ?? [];
    if (!named.some((row) => row.respondent === respondent)) return [];
    const whole = named.every((row) => row.respondent === respondent || others.has(row.respondent));
    const isTheirs = (member: CastMember): boolean => member.respondent === respondent;
    const labels = revisions.flatMap((revision) =>
      castOf(file, revision.labels, project, named)
        .filter(isTheirs)
        .map(({ speaker }) => speaker),
    );
    return [{ file, whole, labels: new Set(labels) }];
  });
}

/** The places that a tombstone recognises, also when respondents.csv no longer has the rows. */
export function placesOf(tombstone: Forgotten, held: readonly HeldText[]): Place[] {
  const sources = new Map(tombstone.sources.map(({ hash, whole }) => [hash, whole]));
  const voices = new Set(tombstone.voices);
  return held.flatMap(({ file, revisions }) => {
    const known = revisions.filter(({ sourceHash }) => sources.has(sourceHash));
    if (known.length === 0) return [];
    const whole = known.some(({ sourceHash }) => sources.get(sourceHash) === true);
    const labels = revisions.flatMap((revision) => revision.labels);
    return [
      { file, whole, labels: new Set(labels.filter((label) => voices.has(voiceOf(label, tombstone)))) },
    ];
  });
}

/** Places of the same file together. */
export function joined(places: readonly Place[]): Place[] {
  const byFile = new Map<string, Place>();
  for (const { file, whole, labels } of places) {
    const known = byFile.get(file);
    byFile.set(file, {
      file,
      whole: whole || known?.whole === true,
      labels: new Set([...labels, ...(known?.labels ?? [])]),
    });
  }
  return [...byFile.values()];
}
