/** The sentence on how people judge what they say in answer to a research question. */

import { capitalised, enumerate, inSentence } from '../../language/phrases.js';
import { OORDELEN } from '../../model/coding.js';
import type { CodeFinding } from '../../model/findings.js';
import type { Sentence } from '../blocks.js';
import { ofAll, topic } from './people.js';
import type { Phrasing, Way } from './phrasing.js';
import { warned } from './warned.js';

/** The topic with the clearest oordeel, when there is one. */
export function judgementSentence(codes: readonly CodeFinding[], phrasing: Phrasing): Sentence[] {
  const agreed = codes.find(({ points }) => points.some(({ kind }) => kind === 'agreed'));
  const split = codes.find(({ points }) => points.some(({ kind }) => kind === 'split'));
  const chosen = agreed ?? split;
  if (chosen === undefined) return [];
  return [
    warned(
      { text: phrasing(agreed === undefined ? SPLIT : AGREED, chosen), evidence: chosen.all.evidence },
      chosen.all.judged,
    ),
  ];
}

const word = ({ all: { oordelen } }: CodeFinding): 'positief' | 'negatief' =>
  oordelen.positief >= oordelen.negatief ? 'positief' : 'negatief';
function isUnanimous(code: CodeFinding): boolean {
  return code.all.oordelen[word(code)] === code.all.judged;
}

const agreedOn = (code: CodeFinding): string => {
  const count = code.all.oordelen[word(code)];
  return isUnanimous(code) ? `alle ${count}` : ofAll(count, code.all.judged);
};
const about = ({ code }: CodeFinding): string => topic(inSentence(code.label));

const AGREED: readonly Way<CodeFinding>[] = [
  {
    fits: (code) => !isUnanimous(code),
    say: (code) =>
      `Over ${about(code)} is men het grotendeels eens: ${agreedOn(code)} die een oordeel geven, zijn ${word(code)}.`,
  },
  {
    say: (code) =>
      `Het duidelijkst is het oordeel over ${about(code)}, dat bij ${agreedOn(code)} mensen die oordelen ${word(code)} is.`,
  },
  {
    fits: isUnanimous,
    say: (code) => `Eensgezind ${word(code)} zijn de oordelen over ${about(code)} (${agreedOn(code)}).`,
  },
  {
    fits: (code) => !isUnanimous(code),
    say: (code) => `Overwegend ${word(code)} zijn de oordelen over ${about(code)} (${agreedOn(code)}).`,
  },
  {
    fits: isUnanimous,
    say: (code) =>
      `Wie over ${about(code)} oordeelt, is zonder uitzondering ${word(code)} (${agreedOn(code)}).`,
  },
  {
    fits: (code) => !isUnanimous(code),
    say: (code) =>
      `Van wie over ${about(code)} oordeelt, is een ruime meerderheid ${word(code)} (${agreedOn(code)}).`,
  },
  { say: (code) => `Bij ${about(code)} wijzen de oordelen één kant op: ${agreedOn(code)} ${word(code)}.` },
];

const SPLIT: readonly Way<CodeFinding>[] = [
  { say: (code) => `Over ${about(code)} zijn de meningen verdeeld (${judgements(code)}).` },
  { say: (code) => `Verdeeld zijn de oordelen over ${about(code)}: ${judgements(code)}.` },
  {
    say: (code) =>
      `Bij ${about(code)} lopen tevreden en ontevreden stemmen door elkaar (${judgements(code)}).`,
  },
  { say: (code) => `Geen eensgezindheid is er over ${about(code)}, met ${judgements(code)}.` },
  { say: (code) => `${capitalised(about(code))} roept uiteenlopende oordelen op: ${judgements(code)}.` },
];

export function judgements({ all: { oordelen } }: CodeFinding): string {
  return enumerate(
    OORDELEN.filter((oordeel) => oordelen[oordeel] > 0).map((oordeel) => `${oordelen[oordeel]} ${oordeel}`),
  );
}
