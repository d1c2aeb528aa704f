/** A score as tables for the terminal, with what it does not say. */

import { counted, number } from '../../language/numbers.js';
import type { MacroScore, Score, Scored, ScoreTable, SuggestionScore } from '../../work/codebooks/score.js';
import { textTable } from '../table.js';
import { pointsAsText } from './points-text.js';
import { decimal, share } from './ratios.js';

/** Below this many turns a ratio says next to nothing. */
const FEW = 10;
const HEAD = ['code', 'n', 'voorgesteld', 'goed', 'precisie', 'recall', 'F1'];

/** @param brief leaves out the explanation */
export function scoreAsText({ codebook, files, turns, gold, score, points }: Scored, brief: boolean): string {
  const head =
    `Codeboek ${codebook.id} ${codebook.version}, gemeten per beurt: ${counted(gold, 'codering', 'coderingen')} ` +
    `in ${counted(turns, 'beurt', 'beurten')} van respondenten, ${counted(files, 'interview', 'interviews')}.`;
  return [
    head,
    `\nAlle voorstellen van de zoektermen\n${tableText(score.all)}`,
    `\nAlleen sterke voorstellen van de zoektermen\n${tableText(score.strong)}`,
    `\n${oordeelText(score)}`,
    `\n${pointsAsText(points, brief)}`,
    ...(brief ? [] : [`\n${explanation(score.all)}\n${caution(files)}`]),
  ].join('\n');
}

function tableText({ codes, micro, microOfAll, macro }: ScoreTable): string {
  const rows = codes.map(({ code, ...score }) => [
    code,
    ...cells(score),
    score.gold < FEW ? 'weinig waarnemingen' : '',
  ]);
  return textTable({
    head: [...HEAD, ''],
    rows: [
      ...rows,
      ['micro', ...cells(micro), ''],
      ['micro, alle codes', ...cells(microOfAll), ''],
      ['macro', '', '', '', ...macroCells(macro), ''],
    ],
    numeric: [1, 2, 3, 4, 5, 6],
  });
}

function cells({ gold, suggested, right, precision, recall, f1 }: Score): string[] {
  return [number(gold), number(suggested), number(right), decimal(precision), decimal(recall), decimal(f1)];
}

function macroCells(macro: MacroScore | null): string[] {
  return [macro?.precision, macro?.recall, macro?.f1].map((ratio) => decimal(ratio ?? null));
}

function oordeelText({ oordeel }: SuggestionScore): string {
  return (
    `Oordeel: bij ${number(oordeel.suggested)} van de ${number(oordeel.right)} goede coderingen gaven programma en codeur ` +
    `allebei een oordeel; bij ${number(oordeel.agreed)} daarvan hetzelfde (${share(oordeel.agreed, oordeel.suggested)}).`
  );
}

function explanation({ codes, macro }: ScoreTable): string {
  return (
    'Precisie is het deel van de voorstellen dat de codeur ook gaf, recall het deel van de coderingen van de codeur ' +
    'dat is voorgesteld, F1 hun harmonisch gemiddelde; – betekent dat het niet te berekenen is. ' +
    `Micro telt alle coderingen samen van de ${number(macro?.codes ?? 0)} codes (van ${number(codes.length)}) die de codeur ` +
    'gebruikte; "alle codes" rekent ook voorstellen voor de andere codes fout. Macro is het gemiddelde over de gebruikte ' +
    'codes; een code die nooit is voorgesteld, telt daarin met precisie 0.'
  );
}

function caution(files: number): string {
  return (
    `Let op: dit vergelijkt met één codeur in ${counted(files, 'interview', 'interviews')}. Het zegt weinig over andere ` +
    'interviews en codeurs, en een voorstel blijft een voorstel: een mens beslist.'
  );
}
