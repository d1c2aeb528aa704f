/** The names that somebody decides about on a screen, a page at a time, in the order in which they are worth a look. */

import type { Kind } from '../../model/identifying.js';
import type { ProjectFolder } from '../project/project-folder.js';
import type { PlaceInContext } from './context.js';
import { countOutstanding, type Decided, decidedIn } from './decided.js';
import type { NameDesk } from './desk.js';
import type { NameRow } from './overview.js';
import { seenNames } from './seen.js';
import { type SharedName, sharedNames } from './shared-names.js';

/** `open`: doubtful, and nobody decided. `besloten`: somebody did. */
export const SHELVES = ['open', 'besloten', 'vervangen', 'gelaten'] as const;
export type Shelf = (typeof SHELVES)[number];

export interface AskedPage {
  readonly shelf: Shelf;
  /** From 0. */
  readonly from: number;
  /** How many at most. */
  readonly most: number;
}

export interface NameInContext {
  readonly kind: Kind;
  /** The words as they stand in the text, or a pseudonym with its brackets. */
  readonly text: string;
  /** Places in all, and in how many interviews. */
  readonly count: number;
  readonly interviews: number;
  readonly likely: number;
  /** What stood there, of a pseudonym when the key is open. */
  readonly was: readonly string[];
  readonly example: string;
  /** The first ones. */
  readonly places: readonly (PlaceInContext & { readonly respondent: string | null })[];
  readonly decided: Decided | null;
}

export interface NamesPage {
  readonly names: readonly NameInContext[];
  readonly from: number;
  /** How many names are on each shelf. */
  readonly counts: Readonly<Record<Shelf, number>>;
  /** About how many names somebody decided while the texts don't follow yet. */
  readonly outstanding: number;
  /** Names that two people share, of which nobody said yet who is meant. */
  readonly shared: readonly SharedName[];
}

/** @throws UserError when nothing was imported yet, or the key is not that of the texts. */
export async function namesInContext(
  here: ProjectFolder,
  desk: NameDesk,
  { shelf, from, most }: AskedPage,
): Promise<NamesPage> {
  const { rows, key, respondentOf } = await seenNames(here, desk);
  const about = decidedIn(key);
  const decided = rows.map((row) => ({ row, decided: about(row) }));
  const onShelf = (name: Shelf) => decided.filter((one) => stands(name, one.row, one.decided));
  const counts: Record<Shelf, number> = { open: 0, besloten: 0, vervangen: 0, gelaten: 0 };
  for (const name of SHELVES) counts[name] = onShelf(name).length;
  return {
    from,
    counts,
    outstanding: countOutstanding(key),
    shared: sharedNames(key),
    names: onShelf(shelf)
      .slice(from, from + most)
      .map(({ row, decided }) => ({
        kind: row.kind,
        text: row.text,
        count: row.count,
        interviews: row.files.length,
        likely: row.likely,
        was: row.originals,
        example: row.example,
        places: row.places.map((place) => ({
          ...place,
          respondent: respondentOf(place.file, place.speaker),
        })),
        decided,
      })),
  };
}

export interface OpenNames {
  readonly total: number;
  /** How many stand in each interview that has any. */
  readonly byFile: Readonly<Record<string, number>>;
}

/** How many doubtful names wait for a decision; errors as `namesInContext`. */
export async function openNames(here: ProjectFolder, desk: NameDesk): Promise<OpenNames> {
  const { rows, key } = await seenNames(here, desk);
  const about = decidedIn(key);
  const open = rows.filter((row) => stands('open', row, about(row)));
  const byFile: Record<string, number> = {};
  for (const file of open.flatMap(({ files }) => files)) byFile[file] = (byFile[file] ?? 0) + 1;
  return { total: open.length, byFile };
}

function stands(shelf: Shelf, { state }: NameRow, decided: Decided | null): boolean {
  if (shelf === 'open') return state === 'mogelijk' && decided === null;
  return shelf === 'besloten' ? decided !== null : state === shelf;
}
