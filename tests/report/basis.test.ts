/** What the counts rest on, in sentences that are right for none, one and more. */

import { expect, it } from 'vitest';
import { basisText } from '../../src/report/basis.js';
import type { ReportContent } from '../../src/report/content.js';

const textOf = (confirmed: number, open: number): string =>
  basisText({ basis: { confirmed, open }, stale: null } as ReportContent);

it.each([
  [0, 0, /^Er zijn nog geen coderingen\.$/],
  [0, 4, /^Geen van de 4 coderingen is door een onderzoeker bevestigd\./],
  [1, 3, /^Van de 4 coderingen is er 1 door een onderzoeker bevestigd\. De andere 3 zijn voorstellen/],
  [3, 1, /^Van de 4 coderingen zijn er 3 door een onderzoeker bevestigd\. De andere is een voorstel/],
  [4, 0, /^Van de 4 coderingen zijn er 4 door een onderzoeker bevestigd\.$/],
])('%i confirmed and %i open are told with the right verbs', (confirmed, open, sentence) => {
  expect(textOf(confirmed, open)).toMatch(sentence);
});
