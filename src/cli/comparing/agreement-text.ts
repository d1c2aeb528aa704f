/** Agreement between coders on the terminal: a table, with what it does not say, or every difference. */

import { counted, number } from '../../language/numbers.js';
import {
  type AlphaWithInterval,
  type CodeAgreement,
  type ComparedCoders,
  FEW_POSITIVES,
  isRare,
  RELIABLE,
  TENTATIVE,
} from '../../work/comparing/agreement/compare-coders.js';
import { typed } from '../../work/project/advice.js';
import { decimal, share } from '../codebooks/ratios.js';
import { textTable } from '../table.js';

/** @param brief leaves out the explanation */
export function agreementAsText(compared: ComparedCoders, brief: boolean): string {
  const { agreement, interviews, isBlind } = compared;
  const { coders, units, codes, sets, differences } = agreement;
  const used = codes.filter(({ positives }) => positives > 0);
  const who = coders.length === 2 ? 'zij allebei' : 'minstens twee van hen';
  return [
    `Overeenstemming tussen ${and(coders)}: ${counted(units, 'beurt', 'beurten')} van respondenten uit ` +
      `${counted(interviews, 'interview', 'interviews')}, die ${who} ${isBlind ? 'blind' : 'met de hand'} codeerden.`,
    ...notCounted(compared),
    ...(used.length > 0 ? [`\n${tableOf(used, coders)}`] : []),
    ...(used.length < codes.length
      ? [`\n${counted(codes.length - used.length, 'code is', 'codes zijn')} door niemand gegeven.`]
      : []),
    `\nAlle codes samen, per beurt (α met MASI): ${alphaText(sets)}${meaning(sets.alpha)}`,
    `Precies dezelfde codes kreeg ${sets.identical === null ? '–' : share(sets.identical, 1)} van de beurten.` +
      (coders.length === 2 ? ` Coëfficiënt van Holsti: ${decimal(sets.holsti)}.` : ''),
    ...(brief ? [] : [`\n${explanation(coders.length === 2)}`]),
    `\n${differencesText(differences)}`,
  ].join('\n');
}

/** What the figures leave out, or hold that was not coded apart. */
function notCounted({ isBlind, leftOut: { notBlind, codeGone } }: ComparedCoders): string[] {
  const of = (turns: number): string => counted(turns, 'beurt', 'beurten');
  return [
    ...(isBlind
      ? []
      : ['Let op: ook geteld is wat een codeur codeerde met voorstellen erbij; dat is niet los van elkaar.']),
    ...(notBlind > 0
      ? [
          `Niet geteld: in ${of(notBlind)} wat een codeur codeerde met voorstellen erbij, of na daar al te hebben beslist. Ook dat tellen: ${typed('agreement', ['--alles'])}`,
        ]
      : []),
    ...(codeGone > 0
      ? [
          `Niet geteld: in ${of(codeGone)} wat een codeur codeerde met een code die er niet meer is. Kies een andere: ${typed('review export', ['--nakijken'])}`,
        ]
      : []),
  ];
}

function tableOf(codes: readonly CodeAgreement[], coders: readonly string[]): string {
  const isPair = coders.length === 2;
  const head = ['code', 'n', ...coders, 'gelijk', ...(isPair ? ['κ'] : []), 'α', '95%-interval', ''];
  return textTable({
    head,
    rows: codes.map((code) => [
      code.code,
      number(code.positives),
      ...code.given.map(number),
      code.agreement === null ? '–' : share(code.agreement, 1),
      ...(isPair ? [decimal(code.kappa)] : []),
      decimal(code.alpha),
      intervalText(code),
      isRare(code) ? 'te weinig waarnemingen' : '',
    ]),
    numeric: head.flatMap((title, index) => (index === 0 || title === '' ? [] : [index])),
  });
}

function alphaText(figure: AlphaWithInterval): string {
  return figure.alpha === null
    ? 'niet te berekenen'
    : `${decimal(figure.alpha)} (95%-interval ${intervalText(figure)})`;
}

function intervalText({ interval }: AlphaWithInterval): string {
  return interval === null ? '–' : `${decimal(interval.low)} tot ${decimal(interval.high)}`;
}

function meaning(alpha: number | null): string {
  if (alpha === null) return '.';
  if (alpha >= RELIABLE) return ': betrouwbaar.';
  if (alpha >= TENTATIVE) return ': genoeg voor voorlopige conclusies, niet voor meer.';
  return ': te laag om conclusies op te bouwen.';
}

function explanation(isPair: boolean): string {
  return (
    'n is het aantal beurten dat van minstens één codeur de code kreeg; daarachter hoe vaak elke codeur hem gaf. ' +
    `${isPair ? 'κ (Cohen) en α (Krippendorff)' : 'α (Krippendorff)'} verrekenen toeval: 1 is volledig gelijk, 0 is wat ` +
    'toeval zou geven, – betekent dat het niet te berekenen is. Vanaf 0,80 is α betrouwbaar; vanaf 0,667 zijn voorlopige ' +
    `conclusies mogelijk. Bij minder dan ${FEW_POSITIVES} beurten zegt een getal weinig over een code. Wat later is ` +
    'beslecht, telt hier niet mee: dit is de overeenstemming van vóór het overleg.'
  );
}

function differencesText(differences: number): string {
  if (differences === 0) return 'De codeurs verschillen nergens.';
  return (
    `${counted(differences, 'keer', 'keer')} gaf de een een code die de ander niet gaf. ` +
    `Waar: ${typed('agreement', ['--verschil'])}. Beslechten: ${typed('review export', ['--verschil'])}`
  );
}

/** A line for every turn and code on which coders differ, in order of file and place. */
export function differencesAsText({ differences }: ComparedCoders): string {
  if (differences.length === 0) return 'De codeurs verschillen nergens.';
  return textTable({
    head: ['bestand', 'beurt', 'respondent', 'code', 'gaf de code', 'gaf hem niet'],
    rows: differences.map(({ file, turn, respondent, code, by, notBy }) => [
      file,
      turn,
      respondent,
      code,
      and(by),
      and(notBy),
    ]),
    numeric: [1],
  });
}

function and(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
}
