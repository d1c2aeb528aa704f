/** What went wrong in a way that a person can fix: where, what is wrong and what to do. */

/** A command of the program that helps: the command line prints it, a page makes a button of it. */
export interface Next {
  /** How the sentence leads to it: "Typ", "Herstel het met". */
  readonly how: string;
  /** As it is typed, without the program's name: "review export". */
  readonly command: string;
  /** What stands behind the command, a word each. */
  readonly options?: readonly string[] | undefined;
  /** Whether the sentence runs on into the command, without a colon before it. */
  readonly runsOn?: boolean | undefined;
  /** The end of the sentence, with its punctuation: ", en dan de opdracht nog eens." */
  readonly after?: string | undefined;
}

/** A reason, a caution or an error in words, and the command that helps, where there is one. */
export interface Advice {
  readonly text: string;
  readonly next?: Next | undefined;
}

/** The error that a person can fix, in one line. */
export class UserError extends Error {
  override readonly name: string = 'UserError';

  constructor(
    message: string,
    readonly next?: Next,
  ) {
    super(message);
  }
}

/** A passphrase is needed that was not given and can't be asked for here: whoever can ask does so, and tries again. */
export class PassphraseNeeded extends UserError {
  override readonly name = 'PassphraseNeeded';

  /** @param need to open a key that is there, or to choose one for a key that is to be made */
  constructor(
    message: string,
    readonly need: 'open' | 'choose',
  ) {
    super(message);
  }
}

/** Several things that a person can fix, found in one pass; printed a line each. */
export class UserErrors extends UserError {
  readonly reasons: readonly Advice[];

  constructor(reasons: readonly (string | Advice)[]) {
    const all = reasons.map((one) => (typeof one === 'string' ? { text: one } : one));
    super(all.map(({ text }) => text).join('\n'));
    this.reasons = all;
  }
}

/** What an error says, one by one. */
export function reasonsIn(error: UserError): readonly Advice[] {
  return error instanceof UserErrors ? error.reasons : [{ text: error.message, next: error.next }];
}

/** The same error in other words: with the file before each line, for instance; what helps still helps. */
export function reworded(error: UserError, word: (text: string) => string): UserError {
  if (!(error instanceof UserErrors)) return new UserError(word(error.message), error.next);
  return new UserErrors(error.reasons.map(({ text, next }) => ({ text: word(text), next })));
}
