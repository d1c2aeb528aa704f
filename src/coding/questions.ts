/** The question that a turn answers: the last thing that the interviewer really asked. */

import type { Stretch } from './matcher.js';

export interface Questions {
  /**
   * Gives the question before a turn; turns come in the order of the text.
   *
   * @param from the turn's first token, and `to` the one behind its last
   * @param asks whether the turn is the interviewer's
   */
  before(from: number, to: number, asks: boolean): Stretch | undefined;
}

/** "Ja, ja" and "hm-hm" are no questions: the answer goes on. */
const LEAST_WORDS = 4;
/** In a group interview several people answer; after more turns they talk about something else. */
const MOST_ANSWERS = 5;

export function createQuestions(): Questions {
  let question: Stretch | undefined;
  let answers = 0;
  return {
    before(from, to, asks) {
      if (asks) {
        if (to - from >= LEAST_WORDS) {
          question = { from, to };
          answers = 0;
        }
        return undefined;
      }
      answers += 1;
      return answers > MOST_ANSWERS ? undefined : question;
    },
  };
}
