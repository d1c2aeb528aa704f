/** What a merge took over, as a sentence. */

import { counted, number } from '../../language/numbers.js';
import { enumerate } from '../../language/phrases.js';
import type { MergeResult } from '../../work/merging/result.js';
import { typed } from '../../work/project/advice.js';

/** @param from the folder of the other copy as it was typed */
export function mergeAsText(result: MergeResult, from: string): string {
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
  const next = isNewText ? ` Typ nu: ${typed('code')}` : '';
  return `Overgenomen uit ${from}: ${what}. Ongedaan maken: ${typed('undo')}.${next}`;
}

/** Also what was left out or weighed against something here is not here. */
function isAllHere(result: MergeResult): boolean {
  const { weggelaten, conflicten, conflicten_citeren, conflicten_antwoorden, let_op } = result;
  return [weggelaten, conflicten, conflicten_citeren, conflicten_antwoorden, let_op].every(
    ({ length }) => length === 0,
  );
}

function partsOf(result: MergeResult): string[] {
  const {
    teksten,
    beslissingen,
    memos,
    antwoorden,
    samenvattingen,
    citeren,
    beurten_gecodeerd,
    sleutel_aangevuld,
    vergeten,
  } = result;
  const total = beslissingen.reduce((sum, { aantal }) => sum + aantal, 0);
  const coders = beslissingen.map(({ codeur, aantal }) => `${codeur} ${number(aantal)}`).join(', ');
  const counts: readonly (readonly [number, string])[] = [
    [teksten.nieuw.length, counted(teksten.nieuw.length, 'nieuwe tekst', 'nieuwe teksten')],
    [teksten.verbeterd.length, counted(teksten.verbeterd.length, 'verbeterde tekst', 'verbeterde teksten')],
    [total, `${counted(total, 'beslissing', 'beslissingen')} (${coders})`],
    [memos, counted(memos, 'memo', "memo's")],
    [antwoorden, counted(antwoorden, 'antwoord in het rapport', 'antwoorden in het rapport')],
    [samenvattingen, counted(samenvattingen, 'samenvatting', 'samenvattingen')],
    [citeren, counted(citeren, 'beslissing over citeren', 'beslissingen over citeren')],
    [
      beurten_gecodeerd,
      counted(beurten_gecodeerd, 'met de hand gecodeerde beurt', 'met de hand gecodeerde beurten'),
    ],
  ];
  return [
    ...counts.flatMap(([count, text]) => (count > 0 ? [text] : [])),
    ...(sleutel_aangevuld ? ['aanvullingen in de sleutel'] : []),
    ...(vergeten.length > 0 ? [`dat ${enumerate(vergeten)} vergeten is`] : []),
  ];
}
