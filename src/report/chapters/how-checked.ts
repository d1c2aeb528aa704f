/** How the coding was checked: how well coders agree, and whether there was saturation. */

import { withVerb } from '../../language/agreement.js';
import { counted, number } from '../../language/numbers.js';
import { capitalised, enumerate, inWords } from '../../language/phrases.js';
import type { AgreementSummary, SaturationOutcome } from '../../model/method.js';
import { type Block, paragraph } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { decimal } from '../wording/profiles.js';

/** How well coders agree, and whether more interviews would have brought anything new; nothing when neither is known. */
export function howChecked({
  method: { agreement, notBlind, saturation },
  codebook,
}: ReportContent): Block[] {
  const agreed = agreement === null ? [] : agreementTexts(agreement);
  const coded = notBlind === 0 ? agreed : [...agreed, notBlindText(notBlind)];
  return [
    ...(coded.length === 0 ? [] : [paragraph(...coded)]),
    ...(saturation === null ? [] : [paragraph(saturationText(saturation, codebook.version))]),
  ];
}

/** Agreement that was helped along by proposals must not pass for agreement of people who coded apart. */
function notBlindText(turns: number): string {
  return (
    `Bij ${number(turns)} ${turns === 1 ? 'beurt' : 'beurten'} die meer codeurs met de hand codeerden, is niet meegeteld wat een van hen codeerde ` +
    'met voorstellen van het programma in beeld, of na er al over te hebben beslist: dat is niet los van elkaar.'
  );
}

function agreementTexts({ coders, turns, alpha, interval, identical, codes }: AgreementSummary): string[] {
  const together = coders === 2 ? 'Twee codeurs' : `${capitalised(inWords(coders))} codeurs`;
  const margin =
    interval === null ? '' : ` (95%-interval ${decimal(interval[0])} tot ${decimal(interval[1])})`;
  return [
    `${together} gingen los van elkaar door ${turns === 1 ? 'dezelfde beurt' : `dezelfde ${number(turns)} beurten`}.`,
    alpha === null
      ? 'Hun overeenstemming over alle codes samen is niet te berekenen.'
      : `Over alle codes samen is Krippendorffs alfa, met de afstand MASI, ${decimal(alpha)}${margin}.`,
    ...(identical === null
      ? []
      : [`Bij ${Math.round(100 * identical)}% van de beurten gaven zij precies dezelfde codes.`]),
    perCodeText(codes),
  ];
}

function perCodeText({ reliable, tentative, lower, few }: AgreementSummary['codes']): string {
  const measured = reliable + tentative + lower;
  const rare = { text: counted(few, 'code', 'codes'), plural: few !== 1 };
  const rareText = `${withVerb(rare, 'kwam', 'kwamen')} te zelden voor om er iets over te zeggen`;
  if (measured === 0)
    return `Over losse codes is niets te zeggen: ${withVerb(rare, 'kwam', 'kwamen')} te zelden voor.`;
  const counts = [
    [reliable, 'voldoende betrouwbaar (0,80 of hoger)'],
    [tentative, 'bruikbaar voor voorlopige conclusies (vanaf 0,667)'],
    [lower, 'lager'],
  ] as const;
  const told = enumerate(
    counts.filter(([count]) => count > 0).map(([count, text]) => `bij ${number(count)} ${text}`),
  );
  return `Per code is de overeenstemming ${told}${few === 0 ? '' : `; ${rareText}`}.`;
}

function saturationText(
  { interviews, base, run, threshold, reachedAt }: SaturationOutcome,
  version: string,
): string {
  const measure = `de laatste ${inWords(run)} gesprekken hoogstens ${Math.round(100 * threshold)}% brachten van het aantal codes uit de eerste ${inWords(base)}`;
  return reachedAt === null
    ? `Verzadiging is niet bereikt: er was in ${interviews} gesprekken geen moment waarop ${measure}.`
    : `Bij gesprek ${reachedAt} van de ${interviews} was er verzadiging, in de zin dat ${measure}. Een codeboek dat vaststaat (hier versie ${version}) raakt altijd verzadigd; het zegt dus weinig over onderwerpen die er niet in staan.`;
}
