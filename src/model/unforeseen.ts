/** Errors that nobody foresaw: of the language itself, not of the disk, the database or a person. */

const OF_THE_LANGUAGE: readonly unknown[] = [
  Error,
  RangeError,
  TypeError,
  SyntaxError,
  ReferenceError,
  URIError,
];

/** True for what one file may do to the program; all others keep the whole from going on. */
export function isUnforeseen(error: unknown): error is Error {
  if (!(error instanceof Error) || !OF_THE_LANGUAGE.includes(error.constructor)) return false;
  const { code } = error as { code?: unknown };
  return code === undefined || String(code).startsWith('ERR_');
}

const PLACE = /([\w.-]{1,80}\.[cm]?[jt]s:\d+)/;

/** What to tell of it, without its message: that may hold what somebody said. */
export function toReport(error: Error): string {
  const place = PLACE.exec(error.stack?.slice(error.stack.indexOf('\n')) ?? '')?.[1];
  const where = place === undefined ? error.name : `${error.name}, ${place}`;
  return `hierbij ging in wijkstem zelf iets mis (${where}). Meld het met deze regel.`;
}
