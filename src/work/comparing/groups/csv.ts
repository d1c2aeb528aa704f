/** A comparison of groups as csv, for whoever counts on in a spreadsheet. */

import { writeCsv } from '../../../files/table/csv.js';
import { oneLine } from '../../../language/visible.js';
import type { Comparison } from '../../../model/comparison.js';

/** A row per code, perspective and wijk; a row without a code is the theme as a whole. */
export function comparisonAsCsv({ themes }: Comparison): string {
  const rows = themes.flatMap(({ theme, perspectiveByWijk, codes }) =>
    [...(perspectiveByWijk === null ? [] : [perspectiveByWijk]), ...codes].flatMap(
      ({ subject, perspectives, wijken, cells }) =>
        perspectives.flatMap((perspective, row) =>
          wijken.map((wijk, column) => {
            const cell = cells[row]?.[column];
            return [
              theme.id,
              subject.id === theme.id ? '' : subject.id,
              oneLine(subject.label),
              perspective.id,
              wijk.id,
              cell?.mentions ?? 0,
              cell?.interviewed ?? 0,
            ];
          }),
        ),
    ),
  );
  return writeCsv(['thema', 'code', 'label', 'perspectief', 'wijk', 'noemt', 'geinterviewd'], rows);
}
