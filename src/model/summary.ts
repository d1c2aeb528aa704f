/** Summaries: what a researcher wrote that somebody or a group holds about a code, a theme, a wijk or a research question. */

/** What a summary is about. */
export const SUBJECT_KINDS = ['code', 'thema', 'wijk', 'vraag'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface SummarySubject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** Whose view it is: one respondent's, or that of a perspective, a wijk, a perspective within a wijk, or everybody. */
export type SummaryHolder = RespondentHolder | GroupHolder;

export interface RespondentHolder {
  readonly kind: 'respondent';
  readonly respondent: string;
}

/** Of everybody when both are null. */
export interface GroupHolder {
  readonly kind: 'groep';
  readonly perspective: string | null;
  readonly wijk: string | null;
}

export const EVERYBODY: GroupHolder = { kind: 'groep', perspective: null, wijk: null };

/** Some two pages; what is longer is no summary. In UTF-16 code units. */
export const LONGEST_SUMMARY = 10_000;

/** A cell of the framework matrix. */
export interface SummaryCell {
  readonly holder: SummaryHolder;
  readonly subject: SummarySubject;
}

/** A text in a cell. A cell has one, or several that came together from two copies, until a person chooses. */
export interface Summary extends SummaryCell {
  readonly id: string;
  /** At least one character; paragraphs are parted by \n. */
  readonly text: string;
  readonly coder: string;
  /** When it was written last, ISO 8601 in UTC. */
  readonly written: string;
}

/** Of each cell one name, by which two cells are seen to be the same. */
export function cellKey({ holder, subject }: SummaryCell): string {
  return JSON.stringify([holderKey(holder), subject.kind, subject.id]);
}

export function holderKey(holder: SummaryHolder): string {
  return holder.kind === 'respondent'
    ? JSON.stringify([holder.respondent])
    : JSON.stringify([holder.perspective, holder.wijk]);
}

/** Whether a respondent is one of those whose view it is. */
export function isHeldBy(
  holder: SummaryHolder,
  person: { readonly id: string; readonly perspective: string; readonly wijk: string },
): boolean {
  if (holder.kind === 'respondent') return holder.respondent === person.id;
  const { perspective, wijk } = holder;
  return (
    (perspective === null || perspective === person.perspective) && (wijk === null || wijk === person.wijk)
  );
}
