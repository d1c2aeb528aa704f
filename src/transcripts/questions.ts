/** Interviews that name no speakers: their questions stand out, and what lies between is what was answered. */

import type { TypedLine } from './typed-lines.js';
import type { Utterance } from './utterances.js';

export const ASKS = 'Interviewer';
export const ANSWERS = 'Respondent';

/** What is taken for a question, in the words of the warning. */
export type Cue =
  | 'wat vet of als kop staat'
  | 'wat met een nummer begint'
  | 'wat op een vraagteken eindigt'
  | 'elke tweede alinea';

export interface Answered {
  readonly cue: Cue;
  readonly utterances: readonly Utterance[];
  /** What stands before the first question. */
  readonly preamble: string;
}

/** Fewer questions may stand in any text. */
const FEWEST = 3;
const MOSTLY = 0.7;
/** In a story questions come up too, but not so many. */
const OFTEN = 0.15;
const BEGINS_BEFORE = 0.34;
/** Of what stands out at least so much asks something; else these are titles of sections. */
const ASKING = 0.5;
const FEWEST_TO_ALTERNATE = 8;
const NUMBERED = /^\s{0,20}(?:(?:vraag|question|q|v)\s?)?\d{1,3}\s?[.):]\s+(?=\S)/iu;
const QUESTION_END = /\?["'”’)\]]*\s*$/;

interface Block {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Null when no questions stand out. */
export function askedAndAnswered(lines: readonly TypedLine[]): Answered | null {
  const blocks = withoutBreaks(
    lines
      .map(({ text, isMarked = false }): Block => ({ text: text.trim(), isMarked }))
      .filter(({ text }) => text !== ''),
  );
  for (const [cue, find] of CUES) {
    const cut = find(blocks);
    if (cut !== null) return { cue, ...asUtterances(cut) };
  }
  return null;
}

/** In a PDF a sentence runs on over several lines. */
function withoutBreaks(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    const runsOn =
      last !== undefined && !/[.?!…:;]["'”’)\]]*$/.test(last.text) && /^\p{Ll}/u.test(block.text);
    if (runsOn && last !== undefined)
      whole[whole.length - 1] = { ...last, text: `${last.text} ${block.text}` };
    else whole.push(block);
  }
  return whole;
}

interface Part {
  readonly isQuestion: boolean;
  readonly text: string;
}

type Finder = (blocks: readonly Block[]) => readonly Part[] | null;

const CUES: readonly (readonly [Cue, Finder])[] = [
  ['wat vet of als kop staat', (blocks) => standingOut(blocks, ({ isMarked }) => isMarked)],
  ['wat met een nummer begint', (blocks) => standingOut(blocks, ({ text }) => NUMBERED.test(text))],
  ['elke tweede alinea', alternating],
  ['wat op een vraagteken eindigt', withQuestionMarks],
];

function standingOut(blocks: readonly Block[], standsOut: (block: Block) => boolean): readonly Part[] | null {
  const parts = blocks.flatMap((block): Part[] =>
    standsOut(block) ? atQuestionMark(block.text) : [{ isQuestion: false, text: block.text }],
  );
  const questions = parts.filter(({ isQuestion }) => isQuestion);
  const asking = questions.filter(({ text }) => text.includes('?'));
  return isConversation(parts) && asking.length / questions.length >= ASKING ? parts : null;
}

function withQuestionMarks(blocks: readonly Block[]): readonly Part[] | null {
  const parts = blocks.map(({ text }): Part => ({ isQuestion: QUESTION_END.test(text), text }));
  const first = parts.findIndex(({ isQuestion }) => isQuestion);
  const isOften =
    first / parts.length < BEGINS_BEFORE &&
    parts.filter(({ isQuestion }) => isQuestion).length / parts.length >= OFTEN;
  return isOften && isConversation(parts) ? parts : null;
}

/** Every other block asks, also where a question ends as a request does: "Vertelt u eens." */
function alternating(blocks: readonly Block[]): readonly Part[] | null {
  if (blocks.length < FEWEST_TO_ALTERNATE) return null;
  for (const asks of [0, 1]) {
    const [asking, answering] = [asks, 1 - asks].map((parity) =>
      blocks.filter((_, at) => at % 2 === parity).map(({ text }) => text),
    ) as [string[], string[]];
    const isAsked =
      shareOf(asking, (text) => text.includes('?')) >= ASKING &&
      shareOf(answering, (text) => text.includes('?')) <= 1 - MOSTLY &&
      lengthOf(asking) < lengthOf(answering);
    if (isAsked) return blocks.map(({ text }, at) => ({ isQuestion: at % 2 === asks, text }));
  }
  return null;
}

/** The answer may stand behind its question. */
function atQuestionMark(text: string): Part[] {
  const end = text.indexOf('?') + 1;
  const answer = text
    .slice(end)
    .replace(/^["'”’)\]]+/, '')
    .trim();
  if (end === 0 || answer === '' || QUESTION_END.test(answer)) return [{ isQuestion: true, text }];
  return [
    { isQuestion: true, text: text.slice(0, end) },
    { isQuestion: false, text: answer },
  ];
}

/** Several questions, most with an answer, and no more asked than answered. */
function isConversation(parts: readonly Part[]): boolean {
  const questions = parts.flatMap(({ isQuestion }, at) => (isQuestion ? at : []));
  const answered = questions.filter((at) => parts[at + 1]?.isQuestion === false);
  const answers = parts.filter(({ isQuestion }, at) => !isQuestion && at > (questions[0] ?? parts.length));
  return (
    questions.length >= FEWEST &&
    answered.length / questions.length >= MOSTLY &&
    lengthOf(answers.map(({ text }) => text)) >= lengthOf(questions.map((at) => parts[at]?.text ?? '')) / 2
  );
}

function asUtterances(parts: readonly Part[]): Omit<Answered, 'cue'> {
  const first = parts.findIndex(({ isQuestion }) => isQuestion);
  const utterances: Utterance[] = [];
  for (const { isQuestion, text } of parts.slice(first)) {
    const speaker = isQuestion ? ASKS : ANSWERS;
    const last = utterances.at(-1);
    if (last?.speaker === speaker)
      utterances[utterances.length - 1] = { ...last, text: `${last.text} ${text}` };
    else utterances.push({ speaker, seconds: null, text: isQuestion ? text.replace(NUMBERED, '') : text });
  }
  const preamble = parts.slice(0, first).map(({ text }) => text);
  return { utterances, preamble: preamble.join(' ') };
}

function shareOf(texts: readonly string[], isSo: (text: string) => boolean): number {
  return texts.filter(isSo).length / texts.length;
}

/** Of all together, in UTF-16 code units. */
function lengthOf(texts: readonly string[]): number {
  return texts.reduce((total, { length }) => total + length, 0);
}
