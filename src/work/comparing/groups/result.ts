/** A comparison of groups, as scripts and pages read it. */

import { z } from 'zod';
import type { CrossTable, Matrix } from '../../../model/matrix.js';
import { basis, count } from '../../project/shapes.js';
import type { ComparedGroups } from './compare-groups.js';

const cell = z.strictObject({ perspectief: z.string(), wijk: z.string(), noemt: count, geinterviewd: count });

const matrix = z.strictObject({
  kolommen: z.array(z.strictObject({ id: z.string(), geinterviewd: count })),
  rijen: z.array(z.strictObject({ id: z.string(), noemt: z.array(count) })),
});

export const CompareResult = z.strictObject({
  basis,
  geinterviewd: z.array(cell),
  themas: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      genoemd_door: count,
      naar_perspectief: matrix,
      naar_wijk: matrix,
      perspectief_en_wijk: z.array(cell),
      codes: z.array(
        z.strictObject({ id: z.string(), label: z.string(), perspectief_en_wijk: z.array(cell) }),
      ),
    }),
  ),
});

export function comparisonAsJson({
  comparison: { interviewedByBoth, themes },
  basis: { confirmed, open },
}: ComparedGroups): z.infer<typeof CompareResult> {
  return {
    basis: { bevestigd: confirmed, voorstel: open },
    geinterviewd: cellsOf(interviewedByBoth),
    themas: themes.map(
      ({ theme, mentionedBy, codesByPerspective, codesByWijk, perspectiveByWijk, codes }) => ({
        id: theme.id,
        label: theme.label,
        genoemd_door: mentionedBy,
        naar_perspectief: matrixAsJson(codesByPerspective),
        naar_wijk: matrixAsJson(codesByWijk),
        perspectief_en_wijk: cellsOf(perspectiveByWijk),
        codes: codes.map((cross) => ({
          id: cross.subject.id,
          label: cross.subject.label,
          perspectief_en_wijk: cellsOf(cross),
        })),
      }),
    ),
  };
}

function matrixAsJson({ rows, columns, mentions }: Matrix): z.infer<typeof matrix> {
  return {
    kolommen: columns.map(({ id, interviewed }) => ({ id, geinterviewd: interviewed })),
    rijen: rows.map(({ id }, row) => ({ id, noemt: [...(mentions[row] ?? [])] })),
  };
}

/** None of a table that a version for others leaves out. */
function cellsOf(cross: CrossTable | null): z.infer<typeof cell>[] {
  if (cross === null) return [];
  const { perspectives, wijken, cells } = cross;
  return perspectives.flatMap(({ id: perspectief }, row) =>
    wijken.map(({ id: wijk }, column) => ({
      perspectief,
      wijk,
      noemt: cells[row]?.[column]?.mentions ?? 0,
      geinterviewd: cells[row]?.[column]?.interviewed ?? 0,
    })),
  );
}
