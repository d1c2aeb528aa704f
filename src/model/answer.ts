/** What a researcher wrote in a marked place of a report: it belongs to the project, whatever becomes of the file. */

export interface WrittenParagraph {
  /** Whether it stands in a list. */
  readonly isItem: boolean;
  readonly runs: readonly WrittenRun[];
}

export interface WrittenRun {
  /** A line break is \n. */
  readonly text: string;
  readonly bold: boolean;
  readonly italics: boolean;
}

export interface WrittenPlace {
  /** As `placeKey` makes it. */
  readonly key: string;
  /** The question that it stood under; empty when that was removed. */
  readonly question: string;
  /** At least one. */
  readonly paragraphs: readonly WrittenParagraph[];
}

/** A text in a place as the project keeps it. */
export interface Answer extends WrittenPlace {
  /** The file that it was read from, as the project calls it. */
  readonly file: string;
  /** When that file was last saved, ISO 8601 in UTC. */
  readonly saved: string;
  /** When it was read, ISO 8601 in UTC. */
  readonly read: string;
}

/** What a report in a file held when the program last wrote or read it. */
export interface HeldReport {
  /** As the project calls it. */
  readonly file: string;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  readonly isPublic: boolean;
  /** Of each place with a text the mark of that text. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A text that once stood in a place of a report. */
export interface KnownText {
  readonly key: string;
  readonly mark: string;
  /** Whether it stood in a report for others. */
  readonly isPublic: boolean;
}

/** All that a project knows of what researchers wrote. */
export interface Answers {
  /** By their place. */
  readonly current: ReadonlyMap<string, Answer>;
  /** By the name of the file. */
  readonly reports: ReadonlyMap<string, HeldReport>;
  known(key: string, mark: string): KnownText | undefined;
}

/** The words of a text, its paragraphs side by side. */
export function asText(paragraphs: readonly WrittenParagraph[]): string {
  return paragraphs
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
