/** Samenvatting, two pages: the main answer, a conclusion to each question with how broad it is supported, and advice. */

import { counted, number } from '../../language/numbers.js';
import { enumerate } from '../../language/phrases.js';
import type { CodeFinding } from '../../model/findings.js';
import type { ResearchQuestion } from '../../model/project.js';
import { type Block, paragraph, type Sentence } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { withQuotes } from '../introduced-quotes.js';
import { type Answered, answersTo } from '../wording/answers.js';
import { countedText, heardText } from '../wording/heard.js';
import { namesFrom } from '../wording/names.js';
import { createPhrasing, type Phrasing } from '../wording/phrasing.js';
import { advicePrompt, mainPrompt, promptText } from '../wording/prompts.js';
import { kindOf } from '../wording/question-kind.js';
import { STRENGTHS, supportSentence } from '../wording/support.js';
import { writtenAdvice } from '../written/advice.js';
import { ADVICE_PLACE, MAIN_ANSWER_PLACE } from '../written/places.js';
import { ofEverybody, paragraphsOf } from '../written/written-first.js';

/** More would be a list to read, not a summary. */
const MOST_CONCLUSIONS = 7;

export function summary(content: ReportContent): Block[] {
  const { project, findings } = content;
  const phrasing = createPhrasing(namesFrom(content));
  const codes = findings.flatMap((theme) => theme.codes);
  const answers = answersTo(project.questions, findings, phrasing);
  const advice = writtenAdvice(content);
  return [
    { kind: 'heading', level: 1, text: 'Samenvatting' },
    paragraph(`Voor deze evaluatie ${heardText(content)}.`, ...countedText(content)),
    { kind: 'place', id: MAIN_ANSWER_PLACE, question: promptText(mainPrompt(codes, phrasing)) },
    { kind: 'heading', level: 2, text: 'Conclusies' },
    paragraph(STRENGTHS),
    ...project.questions.flatMap((question, at) => conclusionTo(question, answers[at], content, phrasing)),
    ...fromThemes(content, phrasing, MOST_CONCLUSIONS - project.questions.length),
    { kind: 'heading', level: 2, text: 'Aanbevelingen' },
    ...(advice.length > 0 ? advice : [advicePlace(content, phrasing)]),
    paragraph(basis(content)),
  ];
}

/** For whoever advises; in the conclusions of a report without a summary. */
export function advicePlace({ findings }: ReportContent, phrasing: Phrasing): Block {
  const codes = findings.flatMap((theme) => theme.codes);
  return { kind: 'place', id: ADVICE_PLACE, question: promptText(advicePrompt(codes, phrasing)) };
}

/** What the researcher concludes, or else what the codings answer; then what it rests on. */
function conclusionTo(
  question: ResearchQuestion,
  { sentences, rests }: Answered = { sentences: [], rests: null },
  content: ReportContent,
  phrasing: Phrasing,
): Block[] {
  const { id, text } = question;
  const isAboutWishes = kindOf(question) === 'wensen';
  const written = [
    ...ofEverybody({ kind: 'vraag', id }, content),
    ...(isAboutWishes && rests !== null ? ofEverybody({ kind: 'code', id: rests.code.id }, content) : []),
  ];
  const said = written.length > 0 ? firstOf(written) : sentences;
  const support = rests === null ? [] : [supportSentence(rests, phrasing)];
  const answer: Block = {
    kind: 'paragraph',
    lead: text,
    sentences:
      said.length + support.length === 0
        ? [{ text: 'Over deze vraag is nog niets gecodeerd.', evidence: [] }]
        : [...said, ...support],
  };
  // Until somebody summarised what people wish, their own words tell it.
  return isAboutWishes && rests !== null && written.length === 0
    ? withQuotes([answer], rests, content)
    : [answer];
}

/** The first line of what the researcher summarised of themes, as far as there is room. */
function fromThemes(content: ReportContent, phrasing: Phrasing, most: number): Block[] {
  return [...content.findings]
    .sort((a, b) => b.all.mentions - a.all.mentions)
    .flatMap(({ theme, codes }): Block[] => {
      const said = firstOf(ofEverybody({ kind: 'thema', id: theme.id }, content));
      const rests = mostMentioned(codes);
      if (said.length === 0 || rests === null) return [];
      return [
        {
          kind: 'paragraph',
          lead: `${theme.label}.`,
          sentences: [...said, supportSentence(rests, phrasing)],
        },
      ];
    })
    .slice(0, Math.max(0, most));
}

function firstOf(texts: readonly string[]): readonly Sentence[] {
  const [first] = texts.flatMap((text) => paragraphsOf(text));
  return first?.kind === 'paragraph' ? first.sentences : [];
}

function mostMentioned(codes: readonly CodeFinding[]): CodeFinding | null {
  const [first] = [...codes].sort((a, b) => b.all.mentions - a.all.mentions);
  return first === undefined || first.all.mentions === 0 ? null : first;
}

function basis({ basis: { confirmed }, reviewing, interviews, people }: ReportContent): string {
  const sources = [
    ...(interviews === 0 ? [] : [`${counted(interviews, 'gesprek', 'gesprekken')}${donePart(reviewing)}`]),
    ...(people.surveyed === 0 ? [] : ['een enquête']),
  ];
  return `Basis: ${enumerate([...sources, counted(confirmed, 'bevestigde codering', 'bevestigde coderingen')])}.`;
}

function donePart({ interviews: { all, done } }: ReportContent['reviewing']): string {
  return done === all
    ? ''
    : ` (${done === 0 ? 'geen daarvan' : `${number(done)} daarvan`} helemaal nagekeken)`;
}
