/** Everything that the project knows about names when a text is read: lists, decisions, and who was found before. */

import { exists, readBytes } from '../../files/disk.js';
import { loadDictionary } from '../../language/dictionary.js';
import type { ListedName } from '../../model/identifying.js';
import {
  type Certainty,
  createLexicon,
  indexNames,
  isLeft,
  type Key,
  type KnownName,
  type Lexicon,
  type NameDecision,
  partsForOtherTexts,
  partsToLookFor,
  type Reach,
  type Recognising,
} from '../../names/index.js';
import { readKnownNames } from '../../project/index.js';
import { isUsualLabel } from '../../transcripts/index.js';
import { type ProjectFolder, projectPath } from './project-folder.js';

export async function loadLexicon(): Promise<Lexicon> {
  return createLexicon(await loadDictionary());
}

/** The names of known-names.csv; none when there is no such file. */
export function listedNames(here: ProjectFolder): ListedName[] {
  const path = projectPath(here, 'knownNames');
  return exists(path) ? readKnownNames(readBytes(path), here.project.paths.knownNames) : [];
}

/** The name in a speaker label: without what a program adds, such as "(Gast)". */
export function nameInLabel(label: string): string {
  const written = label.trim();
  if (!/[)\]]$/.test(written)) return written;
  const within = written.slice(0, -1);
  const closed = Math.max(within.lastIndexOf(')'), within.lastIndexOf(']')) + 1;
  const opening = within.slice(closed).search(/[([]/);
  return opening === -1 ? written : within.slice(0, closed + opening).trim();
}

/** Whether a speaker label calls somebody by name, as far as its look can tell. */
export function isNamedLabel(label: string): boolean {
  return label.trim() !== '' && !isUsualLabel(label.trim());
}

/** A decision about a word form is about that; earlier versions decided about names. */
const REACH: Readonly<Partial<Record<NameDecision['action'], Reach>>> = {
  'vervang mogelijke': 'geen woord',
  'vervang overal': 'deze vorm',
  'laat staan': 'deze vorm',
};

export function recognisingWith(
  lexicon: Lexicon,
  listed: readonly ListedName[],
  key: Key,
  here: ProjectFolder,
): Recognising {
  const fromList = listed.flatMap(({ kind, name, aliases }) =>
    [name, ...aliases].map((written): KnownName => ({ kind, name: written, certainty: 'zeker' })),
  );
  const certaintyOf = (decision: NameDecision): Certainty => (isLeft(decision) ? 'gelaten' : 'zeker');
  const decided = key.decisions
    .filter(({ action }) => action !== 'laat mogelijke staan')
    .map((decision): KnownName => {
      const { kind, name, action } = decision;
      const reach = REACH[action];
      return { kind, name, certainty: certaintyOf(decision), ...(reach !== undefined && { reach }) };
    });
  const settled = new Map(
    key.decisions.map((decision) => {
      const { kind, name } = decision;
      return [name.toLowerCase(), { kind, certainty: certaintyOf(decision) }] as const;
    }),
  );
  // What a person decided stands first, and goes before the list.
  const isDecided = new Set(decided.map(({ name }) => name.toLowerCase()));
  const known = indexNames([
    ...decided,
    ...fromList.filter(({ name }) => !isDecided.has(name.toLowerCase())),
  ]);
  const left = new Set(
    key.decisions.filter(({ action }) => action === 'laat staan').map(({ name }) => name.toLowerCase()),
  );
  const found = key.entries
    .filter(({ kind }) => kind === 'PERSOON')
    .flatMap(({ forms }) => forms.map(({ text }) => text));
  const told = [
    ...fromList.filter(({ kind }) => kind === 'PERSOON').map(({ name }) => name),
    ...here.project.interviewers,
    ...[...here.rows.values()]
      .flat()
      .flatMap(({ speaker }) => (speaker !== null && isNamedLabel(speaker) ? nameInLabel(speaker) : [])),
  ];
  const isFree = (name: string): boolean => !left.has(name.toLowerCase());
  const heard = [
    ...found.filter(isFree).flatMap((name) => partsForOtherTexts(name, lexicon)),
    ...told.filter(isFree).flatMap((name) => partsToLookFor(name, lexicon)),
  ];
  return { lexicon, known, heard: new Set(heard), settled };
}
