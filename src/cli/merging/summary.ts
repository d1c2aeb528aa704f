/** What a merge took over, as a sentence and as JSON. */

import type { z } from 'zod';
import { counted, number } from '../../language/numbers.js';
import { listed } from '../../language/phrases.js';
import type { StoredDecision } from '../../model/review.js';
import type { MergeResult } from '../../work/merging/result.js';
import type { Merged } from '../../work/merging/run-merge.js';

type Result = z.infer<typeof MergeResult>;

export function mergeAsJson(merged: Merged, isRehearsal: boolean, cautions: readonly string[]): Result {
  const { texts, memos, leftOut, codes, files } = merged;
  const filesThatAre = (what: 'nieuw' | 'verbeterd'): string[] =>
    texts.flatMap(({ file, text }) => (text === what ? [file] : []));
  const added = texts.flatMap(({ decisions }) => decisions);
  const sum = (key: 'quoting' | 'reviewed'): number => texts.reduce((total, text) => total + text[key], 0);
  return {
    proef: isRehearsal,
    teksten: { nieuw: filesThatAre('nieuw'), verbeterd: filesThatAre('verbeterd') },
    beslissingen: perCoder(added),
    memos: memos.length,
    citeren: sum('quoting'),
    beurten_gecodeerd: sum('reviewed'),
    nakijken: added.filter(({ attention }) => attention !== null).length,
    conflicten: texts.flatMap(({ file, conflicts }) =>
      conflicts.map(({ here, there }) => ({
        bestand: file,
        beurt: here.turn,
        code: here.code,
        hier: standing(here),
        daar: standing(there),
      })),
    ),
    conflicten_citeren: texts.flatMap(({ file, quotingConflicts }) =>
      quotingConflicts.map(({ here, there }) => ({
        bestand: file,
        beurt: here.turn,
        codeur: here.coder,
        hier: here.allowed,
        daar: there.allowed,
      })),
    ),
    codes: codes.differing.flatMap(({ code, parts }) =>
      parts.map(({ field, here, there }) => ({ code, onderdeel: field, hier: here, daar: there })),
    ),
    weggelaten: leftOut.map(({ file, reason }) => ({ bestand: file, reden: reason })),
    nakijkbestanden: files.map(({ coder, path, rows }) => ({ codeur: coder, bestand: path, rijen: rows })),
    sleutel_aangevuld: merged.isKeyChanged,
    vergeten: [...merged.forgotten],
    let_op: [...cautions],
  };
}

function standing({ coder, verdict, oordeel, memo }: StoredDecision): Result['conflicten'][number]['hier'] {
  return { codeur: coder, besluit: verdict, oordeel, memo };
}

function perCoder(decisions: readonly StoredDecision[]): Result['beslissingen'] {
  const counts = new Map<string, number>();
  for (const { coder } of decisions) counts.set(coder, (counts.get(coder) ?? 0) + 1);
  return [...counts].sort().map(([codeur, aantal]) => ({ codeur, aantal }));
}

/** @param from the folder of the other copy as it was typed */
export function mergeAsText(result: Result, from: string): string {
  const parts = partsOf(result);
  if (parts.length === 0) {
    const what = isAllHere(result)
      ? `In ${from} staat niets dat hier nog niet was`
      : `Uit ${from} is niets overgenomen`;
    return `${what}. Er is niets veranderd.`;
  }
  const what = parts.join(', ');
  if (result.proef) return `Proef, er is niets veranderd. Uit ${from} zou komen: ${what}.`;
  const isNewText = result.teksten.nieuw.length + result.teksten.verbeterd.length > 0;
  const next = isNewText ? ' Typ nu: wijkstem code' : '';
  return `Overgenomen uit ${from}: ${what}. Ongedaan maken: wijkstem undo.${next}`;
}

/** Also what was left out or weighed against something here is not here. */
function isAllHere({ weggelaten, conflicten, conflicten_citeren, let_op }: Result): boolean {
  return [weggelaten, conflicten, conflicten_citeren, let_op].every(({ length }) => length === 0);
}

function partsOf(result: Result): string[] {
  const { teksten, beslissingen, memos, citeren, beurten_gecodeerd, sleutel_aangevuld, vergeten } = result;
  const total = beslissingen.reduce((sum, { aantal }) => sum + aantal, 0);
  const coders = beslissingen.map(({ codeur, aantal }) => `${codeur} ${number(aantal)}`).join(', ');
  const counts: readonly (readonly [number, string])[] = [
    [teksten.nieuw.length, counted(teksten.nieuw.length, 'nieuwe tekst', 'nieuwe teksten')],
    [teksten.verbeterd.length, counted(teksten.verbeterd.length, 'verbeterde tekst', 'verbeterde teksten')],
    [total, `${counted(total, 'beslissing', 'beslissingen')} (${coders})`],
    [memos, counted(memos, 'memo', "memo's")],
    [citeren, counted(citeren, 'beslissing over citeren', 'beslissingen over citeren')],
    [
      beurten_gecodeerd,
      counted(beurten_gecodeerd, 'met de hand gecodeerde beurt', 'met de hand gecodeerde beurten'),
    ],
  ];
  return [
    ...counts.flatMap(([count, text]) => (count > 0 ? [text] : [])),
    ...(sleutel_aangevuld ? ['aanvullingen in de sleutel'] : []),
    ...(vergeten.length > 0 ? [`dat ${listed(vergeten, 5)} vergeten is`] : []),
  ];
}
