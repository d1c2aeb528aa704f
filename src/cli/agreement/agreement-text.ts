/** Agreement between coders as text: a table for the terminal, csv for a spreadsheet, JSON for a script; with what it does not say. */

import {
  type AlphaWithInterval,
  type CodeAgreement,
  type CoderAgreement,
  differOn,
  FEW_POSITIVES,
  RELIABLE,
  TENTATIVE,
} from '../../analysis/agreement/coders.js';
import { writeCsv } from '../../files/table/csv.js';
import { counted, number } from '../../language/numbers.js';
import type { CodedTurn } from '../../work/comparing/coded-units.js';
import { decimal, share } from '../codebooks/ratios.js';
import { textTable } from '../table.js';

export interface Compared {
  readonly agreement: CoderAgreement;
  /** The turns that at least two coders went through. */
  readonly turns: readonly CodedTurn[];
}

/** @param brief leaves out the explanation */
export function agreementAsText({ agreement, turns }: Compared, brief: boolean): string {
  const { coders, units, codes, sets, differences } = agreement;
  const used = codes.filter(({ positives }) => positives > 0);
  const interviews = new Set(turns.map(({ file }) => file)).size;
  const who = coders.length === 2 ? 'zij allebei' : 'minstens twee van hen';
  return [
    `Overeenstemming tussen ${and(coders)}: ${counted(units, 'beurt', 'beurten')} van respondenten uit ` +
      `${counted(interviews, 'interview', 'interviews')}, die ${who} met de hand codeerden.`,
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

function isRare({ positives }: CodeAgreement): boolean {
  return positives < FEW_POSITIVES;
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
    'Waar: wijkstem agreement --verschil. Beslechten: wijkstem review export --verschil'
  );
}

/** A line for every turn and code on which coders differ, in order of file and place. */
export function differencesAsText(compared: Compared): string {
  const lines = differencesIn(compared);
  if (lines.length === 0) return 'De codeurs verschillen nergens.';
  return textTable({
    head: ['bestand', 'beurt', 'respondent', 'code', 'gaf de code', 'gaf hem niet'],
    rows: lines.map(({ file, turn, respondent, code, by, notBy }) => [
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

interface Difference {
  readonly file: string;
  readonly turn: number;
  readonly respondent: string;
  readonly code: string;
  readonly by: readonly string[];
  readonly notBy: readonly string[];
}

function differencesIn({ agreement, turns }: Compared): Difference[] {
  return turns.flatMap(({ file, turn, respondent, given }) =>
    agreement.codes
      .filter(({ code }) => differOn(given, code))
      .map(({ code }) => {
        const who = (gave: boolean): string[] =>
          agreement.coders.filter((_, index) => given[index]?.has(code) === gave);
        return { file, turn, respondent, code, by: who(true), notBy: who(false) };
      }),
  );
}

/** A row per code, then all codes together; what is undefined is empty. */
export function agreementAsCsv({ agreement: { coders, units, codes, sets } }: Compared): string {
  const head = [
    'code',
    'beurten',
    'n',
    ...coders,
    'gelijk',
    'kappa',
    'ac1',
    'alpha',
    'alpha_van',
    'alpha_tot',
  ];
  const rows = codes.map((code) => [
    code.code,
    units,
    code.positives,
    ...code.given,
    ...[code.agreement, code.kappa, code.ac1].map(rounded),
    ...alphaCells(code),
    isRare(code) ? 'te weinig waarnemingen' : '',
  ]);
  const together = [
    'alle codes (MASI)',
    units,
    '',
    ...coders.map(() => ''),
    rounded(sets.identical),
    '',
    '',
    ...alphaCells(sets),
    '',
  ];
  return writeCsv([...head, 'opmerking'], [...rows, together]);
}

function alphaCells({ alpha, interval }: AlphaWithInterval): (string | number)[] {
  return [alpha, interval?.low ?? null, interval?.high ?? null].map(rounded);
}

function rounded(ratio: number | null): string | number {
  return ratio === null ? '' : Math.round(ratio * 10_000) / 10_000;
}

/** The shape of `AgreementResult`. */
export function agreementAsJson(compared: Compared) {
  const { coders, units, codes, sets } = compared.agreement;
  return {
    codeurs: [...coders],
    beurten: units,
    codes: codes.map((code) => ({
      code: code.code,
      n: code.positives,
      gegeven: [...code.given],
      gelijk: code.agreement,
      kappa: code.kappa,
      ac1: code.ac1,
      ...alphaJson(code),
      te_weinig_waarnemingen: isRare(code),
    })),
    alle_codes: { ...alphaJson(sets), zelfde_codes: sets.identical, holsti: sets.holsti },
    verschillen: differencesIn(compared).map(({ file, turn, respondent, code, by, notBy }) => ({
      bestand: file,
      beurt: turn,
      respondent,
      code,
      gegeven_door: [...by],
      niet_door: [...notBy],
    })),
  };
}

function alphaJson({ alpha, interval }: AlphaWithInterval) {
  return {
    alpha,
    interval: interval && {
      van: interval.low,
      tot: interval.high,
      steekproeven: interval.resamples,
      vervallen: interval.undefinedIn,
    },
  };
}

function and(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
}
