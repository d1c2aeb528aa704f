/** Roles as typists write them before a colon: which ask, and what may stand behind any of them. */

export const ASKING_ROLES = [
  'i',
  'q',
  'int',
  'interviewer',
  'interviewster',
  'onderzoeker',
  'moderator',
  'gespreksleider',
  'vraag',
  'question',
  'researcher',
  'facilitator',
] as const;

/** A pattern for one of these roles with a number or a note: `Int. 2`, `Interviewer_10`, `Respondent (man, 45)`. */
export function rolePattern(roles: readonly string[]): string {
  const numbered = String.raw`(?:[\s_-]{0,3}(?:#|nr\.?\s?)?\d{1,2})?`;
  return String.raw`(?:${roles.join('|')})\.?${numbered}(?:\s?\([^()]{1,40}\))?`;
}
