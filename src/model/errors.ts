/** The error that a person can fix: one line that says where, what is wrong and what to do. */

export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Several things that a person can fix, found in one pass; printed a line each. */
export class UserErrors extends UserError {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}
