/** What a figure is drawn from, as the line below its caption says it. */

import type { ReportContent } from '../content.js';

/** "Bron: 25 respondenten; bevestigde coderingen." */
export function sourceOf({ comparison, basis, state }: ReportContent, also = ''): string {
  const counted =
    state !== 'werkversie' || basis.open === 0
      ? 'bevestigde coderingen'
      : basis.confirmed === 0
        ? 'voorstellen die nog niemand beoordeelde'
        : 'bevestigde coderingen, en voorstellen die nog niemand beoordeelde';
  const respondents =
    comparison.interviewed === 1 ? 'één respondent' : `${comparison.interviewed} respondenten`;
  return `Bron: ${[respondents, counted, also].filter((part) => part !== '').join('; ')}.`;
}

/** What n stands for where oordelen are counted. */
export const N_JUDGES = 'n is hoeveel mensen een oordeel geven';
