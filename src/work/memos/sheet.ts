/** Memos as a sheet. */

import type { Sheet } from '../../files/office/index.js';
import type { Memo } from '../../model/memo.js';
import type { Respondent } from '../../model/respondent.js';
import { localDay } from '../../project/index.js';

const WIDTHS = {
  id: 15,
  soort: 12,
  geschreven: 12,
  codeur: 14,
  memo: 60,
  code: 22,
  respondent: 12,
  perspectief: 14,
  wijk: 16,
  bestand: 24,
  beurt: 7,
  passage: 60,
  tekst_is: 12,
} as const;

type Column = keyof typeof WIDTHS;

const COLUMNS = Object.keys(WIDTHS) as readonly Column[];

/** A row per memo. */
export function memoSheet(memos: readonly Memo[], people: ReadonlyMap<string, Respondent>): Sheet {
  return {
    name: 'memos',
    columns: COLUMNS.map((title) => ({ title, width: WIDTHS[title] })),
    rows: rowsOf(memos, people),
  };
}

function rowsOf(memos: readonly Memo[], people: ReadonlyMap<string, Respondent>): string[][] {
  return memos.map((memo) => {
    const cells = cellsOf(memo, people.get(memo.respondent ?? ''));
    return COLUMNS.map((column) => cells[column]);
  });
}

function cellsOf(memo: Memo, person: Respondent | undefined): Readonly<Record<Column, string>> {
  const { id, kind, coder, body, code, respondent, passage } = memo;
  return {
    id,
    soort: kind,
    geschreven: dayOf(memo),
    codeur: coder,
    memo: body,
    code: code ?? '',
    respondent: respondent ?? '',
    perspectief: person?.perspective ?? '',
    wijk: person?.wijk ?? '',
    bestand: passage?.file ?? '',
    beurt: passage === null ? '' : String(passage.turn),
    passage: passage?.text ?? '',
    tekst_is: passage?.attention ?? '',
  };
}

/** The day on which it was written, where the person is, as yyyy-mm-dd; empty when nobody wrote that down. */
export function dayOf({ written }: Memo): string {
  return written === null ? '' : localDay(new Date(written));
}
