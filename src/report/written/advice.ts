/** Recommendations that a researcher wrote with the lessons of a question: each line that begins with whom it is for. */

import type { Block, Sentence } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { kindOf } from '../wording/question-kind.js';
import { ofEverybody } from './written-first.js';

/** "Gemeente: geef elk plan één aanspreekpunt." */
const FOR_WHOM = /^\p{Lu}[^:.?!]{1,60}: \S/u;

/** As a list; nothing when no line says for whom it is. */
export function writtenAdvice(content: ReportContent): Block[] {
  const lines = content.project.questions
    .filter((question) => kindOf(question) === 'wensen')
    .flatMap(({ id }) => ofEverybody({ kind: 'vraag', id }, content))
    // The first line answers the question.
    .flatMap((text) => text.split(/\n+/).slice(1))
    .map((line) => line.replace(/^- /, '').trim())
    .filter((line) => FOR_WHOM.test(line));
  const items = lines.map((text): Sentence => ({ text, evidence: [] }));
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
