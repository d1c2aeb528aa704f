/** The question that a turn answers: the last thing that the interviewer really asked. */

import type { Stretch } from '../matching/matcher.js';

export interface Questions {
  /**
   * Gives the question before a turn; turns come in the order of the text. Of each speaker only the first turn behind a
   * question answers it: after that they talk on.
   *
   * @param from the turn's first token, and `to` the one behind its last
   * @param speaker whether it is the interviewer, and the label of who speaks
   */
  before(
    from: number,
    to: number,
    speaker: { readonly asks: boolean; readonly label: string },
  ): Stretch | undefined;
}

/** "Ja, ja" is no question and "Nou…" no answer yet. */
const LEAST_WORDS = 4;

export function createQuestions(): Questions {
  let question: Stretch | undefined;
  let answered = new Set<string>();
  return {
    before(from, to, { asks, label }) {
      if (asks) {
        if (to - from < LEAST_WORDS) return undefined;
        question = { from, to };
        answered = new Set();
        return undefined;
      }
      if (answered.has(label)) return undefined;
      if (to - from >= LEAST_WORDS) answered.add(label);
      return question;
    },
  };
}
