/** What a researcher must look at before a public report is shared: what groups and consent can't prevent. */

import type { Sign } from '../../disclosure/index.js';
import { signsIn, unanimousOordeel } from '../../disclosure/index.js';
import { enumerate } from '../../language/phrases.js';
import type { Quote } from '../../model/coding.js';
import type { CodeFinding, GroupFinding, ThemeFinding } from '../../model/findings.js';
import type { Grouping } from '../../model/planned.js';
import type { Gathered } from './content.js';

const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  bedrag: 'een precies bedrag',
  jaren: 'een leeftijd of een precies aantal jaren',
  datum: 'een datum',
  adres: 'een adres',
  gebeurtenis: 'een gebeurtenis',
  rol: 'een functie met een plaats of organisatie',
  enige: 'iemand die de enige of de eerste is',
  streektaal: 'streektaal',
  initiatief: 'een initiatief',
};

/** What a public version shares with its readers, and with whose words. */
export interface Shared extends Pick<Gathered, 'groups' | 'quotes'> {
  readonly findings: readonly ThemeFinding[];
}

/** Lines for the researcher: respondents by number, codes by id, and never what somebody said. */
export function cautionsFor({ findings, groups, quotes }: Shared): string[] {
  return [
    ...quoteCautions([...quotes].flatMap(([code, own]) => own.map((quote) => ({ code, quote })))),
    ...findings.flatMap(({ codes }) => codes.flatMap((code) => unanimousCautions(code, groups))),
  ];
}

function quoteCautions(quoted: readonly { readonly code: string; readonly quote: Quote }[]): string[] {
  const lines = quoted.flatMap(({ code, quote: { coding, text } }) => {
    const signs = signsIn(text).map((sign) => SIGN_WORDS[sign]);
    return signs.length === 0
      ? []
      : [`  ${coding.respondent}, beurt ${coding.turn} (${code}): ${enumerate(signs)}`];
  });
  return lines.length === 0
    ? []
    : ['Lees deze citaten na voordat u ze deelt; iemand kan eraan te herkennen zijn:', ...lines];
}

function unanimousCautions({ code, perspectives, wijken }: CodeFinding, groups: Grouping): string[] {
  const cautions = (found: readonly GroupFinding[], named: Grouping['byWijk']): string[] =>
    found.flatMap(({ group, interviewed, oordelen }) => {
      const { positief, negatief } = oordelen;
      const oordeel = unanimousOordeel({ group, interviewed, positief, negatief });
      const label = named.find(({ id }) => id === group)?.label ?? group;
      return oordeel === null
        ? []
        : [
            `Alle ${interviewed} respondenten van de groep ${label} oordelen ${oordeel} over ${code.id}: ` +
              'wie weet wie zij zijn, weet wat ieder van hen vindt.',
          ];
    });
  return [...cautions(perspectives, groups.byPerspective), ...cautions(wijken, groups.byWijk)];
}
