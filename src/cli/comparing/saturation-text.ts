/** Saturation on the terminal: the curve, with what it does not say. */

import { counted, number } from '../../language/numbers.js';
import type { Basis } from '../../model/comparison.js';
import type {
  MeasuredSaturation,
  SaturationSummary,
} from '../../work/comparing/saturation/measure-saturation.js';
import { decimal } from '../codebooks/ratios.js';
import { textTable } from '../table.js';

/** @param brief leaves out the explanation */
export function saturationAsText({ all, added, basis }: MeasuredSaturation, brief: boolean): string {
  const { base, run, threshold } = all.settings;
  return [
    `Verzadiging volgens Guest, Namey & Chen (2020): basis ${counted(base, 'interview', 'interviews')}, reeks ` +
      `${number(run)}, drempel ${percent(threshold)}.`,
    `\n${curveOf(all)}`,
    `\nAlle codes: ${outcome(all)}`,
    ...(added === null ? [] : [`\n${addedText(added)}`]),
    ...(all.interviews.some(({ date }) => date === null)
      ? ['\nLet op: niet elk interview heeft een datum in respondents.csv. Die zonder datum staan achteraan.']
      : []),
    ...(brief ? [] : [`\n${explanation(added !== null, basis)}`]),
  ].join('\n');
}

function curveOf({ interviews, points }: SaturationSummary): string {
  const head = ['nr', 'datum', 'interview', 'nieuw', 'samen', 'nieuw in reeks', 'aandeel'];
  return textTable({
    head,
    rows: points.map(({ interview, firstHere, unique, newInRun, ratio }, index) => [
      interview,
      dayOf(interviews[index]?.date ?? null),
      interviews[index]?.file ?? '',
      firstHere,
      unique,
      newInRun ?? '–',
      decimal(ratio),
    ]),
    numeric: [0, 3, 4, 5, 6],
  });
}

function outcome({ baseCodes, points, reachedAt, orders, settings }: SaturationSummary): string {
  const { base, run, threshold } = settings;
  if (points.length < base + run) {
    return `te weinig interviews om iets te zeggen (minstens ${number(base + run)}, hier ${number(points.length)}).`;
  }
  const first = `de eerste ${counted(base, 'interview', 'interviews')}`;
  if (baseCodes === 0)
    return `in ${first} komt geen van deze codes voor; er is dus niets om mee te vergelijken.`;
  const reached =
    reachedAt === null
      ? `de drempel van ${percent(threshold)} is niet bereikt`
      : `de drempel van ${percent(threshold)} is bereikt bij interview ${number(reachedAt)}`;
  return `${first} samen: ${counted(baseCodes, 'code', 'codes')}; ${reached}. ${orderText(orders)}`;
}

function orderText({ orders, reached, median, earliest, latest }: SaturationSummary['orders']): string {
  if (earliest === null || latest === null) {
    return `Ook in geen van ${number(orders)} willekeurige volgordes.`;
  }
  const among =
    reached === orders
      ? `In ${number(orders)} willekeurige volgordes steeds bereikt`
      : `In ${number(reached)} van ${number(orders)} willekeurige volgordes bereikt`;
  const middle = median === null ? '' : `, mediaan interview ${number(median)}`;
  return `${among}${middle} (vroegst ${number(earliest)}, laatst ${number(latest)}).`;
}

function addedText({ codes, summary }: NonNullable<MeasuredSaturation['added']>): string {
  if (codes.length === 0) return 'Na het eerdere codeboek kwamen er geen codes bij.';
  const which =
    codes.length === 1
      ? 'de ene code die na het eerdere codeboek erbij kwam'
      : `de ${number(codes.length)} codes die na het eerdere codeboek erbij kwamen`;
  return `Alleen ${which}: ${outcome(summary)}`;
}

function explanation(hasAdded: boolean, { confirmed, open }: Basis): string {
  return (
    '"Nieuw" zijn codes die in geen eerder interview voorkwamen; het aandeel is het aantal nieuwe codes in een reeks, gedeeld ' +
    'door de codes van de basis. Let op: met een vast codeboek raakt elk onderzoek verzadigd, want andere codes dan die van het ' +
    'codeboek kunnen er niet bijkomen. ' +
    (hasAdded
      ? ''
      : 'Noem daarom met --eerder ook het codeboek waarmee u begon: dan ziet u wat er tijdens het coderen bijkwam. ') +
    'Verzadiging over alle interviews samen zegt niets over een perspectief of wijk apart. Basis: ' +
    `${counted(confirmed, 'bevestigde codering', 'bevestigde coderingen')}${open === 0 ? '.' : ` en ${counted(open, 'voorstel dat', 'voorstellen die')} nog niemand beoordeelde.`}`
  );
}

function percent(share: number): string {
  return `${number(share * 100)}%`;
}

function dayOf(date: string | null): string {
  return date === null ? '–' : date.split('-').reverse().map(Number).join('-');
}
