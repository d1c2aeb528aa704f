/** How well each does that proposes, as tables for the terminal. */

import { counted, number } from '../../language/numbers.js';
import type { Source } from '../../model/coding.js';
import type { LearningPoint, RankingScore } from '../../work/codebooks/score.js';
import { textTable } from '../table.js';
import { decimal } from './ratios.js';

/** @param brief leaves out the explanation */
export function pointsAsText(points: readonly LearningPoint[], brief: boolean): string {
  const parts = points.map(pointText);
  return brief ? parts.join('\n\n') : [...parts, EXPLANATION].join('\n\n');
}

function pointText({ by, interviews, answered, score }: LearningPoint): string {
  const { cutOffs, first, reliability, f1Between, passages } = score;
  const between =
    f1Between === null
      ? ''
      : ` F1 ligt in 95 van de 100 trekkingen van interviews tussen ${decimal(f1Between.low)} en ${decimal(f1Between.high)}.`;
  const overlap =
    passages === null
      ? ''
      : ` De passages overlappen met wat de codeur aanwees: F1 ${decimal(passages.f1)} (${counted(passages.count, 'passage', 'passages')}).`;
  const found = first.map(({ among, share }) => `${number(among)}: ${decimal(share)}`).join(', ');
  return [
    titleOf(by, interviews, answered),
    textTable({
      head: ['vanaf kans', 'n', 'voorgesteld', 'goed', 'precisie', 'recall', 'F1'],
      rows: cutOffs.map(({ from, gold, suggested, right, precision, recall, f1 }) => [
        decimal(from),
        number(gold),
        number(suggested),
        number(right),
        decimal(precision),
        decimal(recall),
        decimal(f1),
      ]),
      numeric: [0, 1, 2, 3, 4, 5, 6],
    }),
    `Een goede code bij de eerste ${found}.${between}${overlap}`,
    // The terms tell no probabilities.
    ...(by === 'termen' ? [] : [reliabilityText(reliability)]),
  ].join('\n');
}

function titleOf(by: Source, interviews: number, answered: number | null): string {
  if (by === 'termen')
    return 'Voorstellen van de zoektermen alleen; zwakke tellen vanaf 0,20, sterke vanaf 0,50';
  const learned =
    interviews === 0
      ? 'zonder iets van mensen te leren'
      : `na ${counted(interviews, 'ander interview', 'andere interviews')}`;
  if (answered === null) return `Voorstellen door gelijkenis, ${learned}`;
  const turns = counted(answered, 'beurt', 'beurten');
  return `Voorstellen door gelijkenis en het taalmodel (dat over ${turns} iets zei), ${learned}`;
}

function reliabilityText(reliability: RankingScore['reliability']): string {
  return textTable({
    head: ['kans vanaf', 'codes', 'gemiddelde kans', 'deel goed'],
    rows: reliability.map(({ from, count, meanProbability, shareRight }) => [
      decimal(from),
      number(count),
      decimal(meanProbability),
      decimal(shareRight),
    ]),
    numeric: [0, 1, 2, 3],
  });
}

const EXPLANATION =
  'Elk interview is gemeten zonder dat van dat interview iets geleerd was. Bij de eerste: het deel van de beurten met een ' +
  'code waarvan een goede code bij de waarschijnlijkste zoveel staat. Kansen zijn betrouwbaar als het deel dat goed is ' +
  'overeenkomt met de gemiddelde kans.';
