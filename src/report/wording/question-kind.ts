/** By what a research question is answered: as project.yaml says, or else by its words. */

import type { QuestionKind, ResearchQuestion } from '../../model/project.js';

const COMPARES = /verschil|vergelijk|overeenkom|uiteenlop|tegenover/i;
const WISHES =
  /\b(?:lessen|leerpunten|advies|advie|aanbevel|wensen|wens\b|verbeter|vervolg\b|volgende keer)/i;

export function kindOf({ text, kind }: ResearchQuestion): QuestionKind {
  if (kind !== undefined) return kind;
  return COMPARES.test(text) ? 'vergelijking' : WISHES.test(text) ? 'wensen' : 'onderwerpen';
}
