/** Review files, one to a coder, with what that coder decided otherwise in the other copy. */

import { join } from 'node:path';
import { createCodeFinder } from '../../coding/index.js';
import {
  conflictRows,
  type ReviewRow,
  reviewAsXlsx,
  type TwoDecisions,
} from '../../coding/review/sheet/index.js';
import { exists, readBytes, writeWhole } from '../../files/disk.js';
import type { Codebook } from '../../model/codebook.js';
import type { CastMember } from '../../model/respondent.js';
import type { Store } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { reviewTexts } from '../reviewing/texts.js';
import type { TakenText } from './take-text.js';

export interface ConflictFile {
  readonly coder: string;
  readonly path: string;
  readonly rows: number;
}

/** Writes what the same coder decided in two ways; what two coders settled is for them to talk about. */
export function writeConflicts(
  taken: readonly TakenText[],
  store: Store,
  cast: readonly CastMember[],
  { codebook, here }: { readonly codebook: Codebook; readonly here: ProjectFolder },
): ConflictFile[] {
  const conflicts = new Map(taken.map(({ file, conflicts: all }) => [file, all.filter(isOfOneCoder)]));
  const files = new Set([...conflicts].filter(([, all]) => all.length > 0).map(([file]) => file));
  if (files.size === 0) return [];
  const people = new Map(here.respondents.map((person) => [person.id, person]));
  const codes = createCodeFinder(codebook);
  const rowsOf = new Map<string, ReviewRow[]>();
  for (const text of reviewTexts(store, cast, () => [], files)) {
    const all = conflicts.get(text.file) ?? [];
    for (const coder of new Set(all.map((conflict) => conflict.here.coder))) {
      const own = all.filter((conflict) => conflict.here.coder === coder);
      rowsOf.set(coder, [...(rowsOf.get(coder) ?? []), ...conflictRows(text, own, people, codes)]);
    }
  }
  return [...rowsOf].flatMap(([coder, rows]) => {
    if (rows.length === 0) return [];
    const content = reviewAsXlsx(rows, 'verschillen', codebook);
    return [{ coder, rows: rows.length, path: writeBeside(here.folder, coder, content) }];
  });
}

function isOfOneCoder({ here, there }: TwoDecisions): boolean {
  return here.coder === there.coder;
}

const LONGEST_NAME = 40;

/** What somebody filled in must not be lost, and the same file is not written twice. */
function writeBeside(folder: string, coder: string, content: Uint8Array): string {
  // A name from another computer's database may hold anything.
  const name = coder.replace(/[^\p{L}\p{M}\p{N}.-]+/gu, '-').slice(0, LONGEST_NAME);
  const stem = `nakijken-samenvoegen-${name}`;
  for (let attempt = 1; ; attempt += 1) {
    const file = attempt === 1 ? `${stem}.xlsx` : `${stem}-${attempt}.xlsx`;
    const path = join(folder, file);
    if (exists(path)) {
      if (Buffer.compare(readBytes(path, file), content) === 0) return path;
      continue;
    }
    writeWhole(path, content, file);
    return path;
  }
}
