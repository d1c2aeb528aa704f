/** A transcript is one interview's spoken text, cut into turns; labels and times stay outside the text. */

/** A position in a text in UTF-16 code units, as JavaScript strings count. */
export type Utf16Offset = number;

/** A passage of a text: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
}

export interface Turn extends Span {
  /** From 1, in the order of the file. */
  readonly number: number;
  /** The label as the file gives it; empty when the file names no speaker. */
  readonly speaker: string;
  /** Start of the turn in seconds from the start of the recording, or null when the file has no times. */
  readonly seconds: number | null;
  /** What the transcript marks within the turn besides its words: pauses, and what another said through it. */
  readonly notes?: readonly string[];
}

export interface Transcript {
  /** The name of the reader that understood the file, such as `teams-vtt`. */
  readonly format: string;
  /** Spoken words only: no BOM, LF line ends, NFC. Turns are its lines. */
  readonly text: string;
  readonly turns: readonly Turn[];
}

/** What a reader returns: a broken file throws a UserError, a doubtful one warns. */
export interface ReadResult {
  readonly transcript: Transcript;
  readonly warnings: readonly string[];
}
