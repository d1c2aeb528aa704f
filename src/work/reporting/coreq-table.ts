/** Makes coreq.csv, or adds to it what it does not ask yet: a row a point, with what was written in earlier reports. */

import { writeWhole } from '../../files/disk.js';
import { writeCsv } from '../../files/table/csv.js';
import { editCsv, type NewCells } from '../../files/table/edit-csv.js';
import { counted } from '../../language/numbers.js';
import type { Advice } from '../../model/errors.js';
import { askedCoreq, coreqTexts } from '../../report/index.js';
import type { NamedFile } from '../project/caller.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import { coreqRows } from './coreq.js';
import { foreseeReport } from './foresee.js';
import { usualPath } from './make-report.js';
import { optionalFile } from './optional-file.js';

export interface CoreqTable extends NamedFile {
  /** How many rows came. */
  readonly added: number;
  /** In how many rows a text from an earlier report was put. */
  readonly takenOver: number;
  /** How many rows wait for an answer. */
  readonly open: number;
}

const COLUMNS = ['nummer', 'vraag', 'antwoord'] as const;

/** What is in the table already stays as it is. @throws UserErrors when coreq.csv holds mistakes */
export async function makeCoreqTable(here: ProjectFolder): Promise<CoreqTable> {
  const draft = { audience: 'intern', state: 'concept' } as const;
  const { content, written } = await foreseeReport(here, draft, usualPath(here, draft, 'word'), []);
  const rows = coreqRows(here);
  const texts = coreqTexts(written);
  const there = new Map(rows.map((row) => [row.number, row]));
  const added = askedCoreq(content, texts)
    .filter(({ number }) => !there.has(number))
    .map(({ number, question }) => ({
      nummer: String(number),
      vraag: question,
      antwoord: texts.get(number) ?? '',
    }));
  const changed = rows.flatMap(({ number, answer, line }) => {
    const text = texts.get(number);
    return answer === '' && text !== undefined ? [{ line, cells: { antwoord: text } }] : [];
  });
  const path = projectPath(here, 'coreq');
  const shownAs = here.project.paths.coreq;
  const bytes = optionalFile(here, 'coreq');
  if (added.length + changed.length > 0) {
    writeWhole(path, bytes === null ? newTable(added) : editCsv(bytes, { added, changed }, shownAs), shownAs);
  }
  const now = coreqRows(here);
  return {
    path,
    shownAs,
    added: added.length,
    takenOver: changed.length + added.filter(({ antwoord }) => antwoord !== '').length,
    open: now.filter(({ answer }) => answer === '').length,
  };
}

function newTable(rows: readonly NewCells[]): string {
  return writeCsv(
    COLUMNS,
    rows.map((cells) => COLUMNS.map((column) => cells[column] ?? '')),
  );
}

/** What `report --coreq` says. */
export function coreqLines({ shownAs, added, takenOver, open }: CoreqTable): string[] {
  return [
    added === 0
      ? `${shownAs}: er hoefde geen regel bij.`
      : `${shownAs}: ${counted(added, 'regel', 'regels')} toegevoegd.`,
    ...(takenOver === 0
      ? []
      : [`Wat u eerder in een rapport schreef, staat er nu in bij ${counted(takenOver, 'punt', 'punten')}.`]),
    open === 0
      ? 'Alle punten hebben een antwoord.'
      : `Vul de kolom "antwoord" in bij ${counted(open, 'punt', 'punten')}, en maak het rapport opnieuw.`,
  ];
}

/** What a report says of points that nobody described yet. */
export function aboutCoreq(open: number, here: ProjectFolder): Advice[] {
  if (open === 0) return [];
  const points = counted(open, 'punt', 'punten');
  const file = here.project.paths.coreq;
  const isThere = optionalFile(here, 'coreq') !== null;
  return [
    {
      text: `COREQ: ${points} in de bijlage ${open === 1 ? 'is' : 'zijn'} nog niet beschreven.`,
      next: isThere
        ? {
            how: `Vul ze in in ${file}; ontbreekt er een regel, typ dan`,
            command: 'report',
            options: ['--coreq'],
          }
        : { how: 'Een tabel om in te vullen maakt u met', command: 'report', options: ['--coreq'] },
    },
  ];
}
