/** What the codings answer to a research question: its topics, the comparison of groups, or what people wish. */

import type { CodeFinding, ThemeFinding } from '../../model/findings.js';
import type { ResearchQuestion } from '../../model/project.js';
import type { Sentence } from '../blocks.js';
import type { Phrasing } from './phrasing.js';
import { kindOf } from './question-kind.js';
import { answerOf, codesFor, contrastIn, opposedIn } from './questions.js';

export interface Answered {
  readonly sentences: readonly Sentence[];
  /** The topic that the answer rests on most; null when nothing was coded. */
  readonly rests: CodeFinding | null;
}

/** Of each question, in their order; what sets groups apart is told where it is asked for, and not again elsewhere. */
export function answersTo(
  questions: readonly ResearchQuestion[],
  findings: readonly ThemeFinding[],
  phrasing: Phrasing,
): Answered[] {
  const told = new Set<string>();
  const all = findings.flatMap(({ codes }) => codes).filter(({ all: { mentions } }) => mentions > 0);
  const compared = questions.some((question) => kindOf(question) === 'vergelijking')
    ? comparisonOf(all, told, phrasing)
    : [];
  return questions.map((question): Answered => {
    const codes = codesFor(question.id, findings);
    const rests = codes[0] ?? null;
    const kind = kindOf(question);
    if (kind === 'vergelijking') {
      const asked = compared.length > 0 ? compared : rests === null ? [] : [NO_CONTRAST];
      return { sentences: asked, rests: null };
    }
    if (kind === 'wensen') {
      const wishes = wishesIn(codes);
      return { sentences: [], rests: wishes };
    }
    return { sentences: answerOf(question.id, codes, told, phrasing), rests };
  });
}

/** What all topics together have of contrasts. */
export const ALL_CODES = 'codes';

/** What the report says of groups of which none stands out. */
export const NO_CONTRAST: Sentence = {
  text: 'Tussen de groepen en tussen de wijken is geen verschil groot genoeg om hier te noemen.',
  evidence: [],
};

function comparisonOf(codes: readonly CodeFinding[], told: Set<string>, phrasing: Phrasing): Sentence[] {
  return [
    ...opposedIn(codes, told, phrasing),
    ...contrastIn(ALL_CODES, codes, 'perspective', told, phrasing),
    ...contrastIn(ALL_CODES, codes, 'wijk', told, phrasing),
  ];
}

const WISH = /wens|advies|aanbevel|les(?:sen)?\b|vervolg/i;

/** The topic in which people say what they would keep or change. */
export function wishesIn(codes: readonly CodeFinding[]): CodeFinding | null {
  return codes.find(({ code }) => WISH.test(code.label)) ?? codes[0] ?? null;
}
