/** What every kind of document comes down to: paragraphs, and what was left out of them. */

export interface Paragraph {
  /** Line breaks are `\n`, tabs `\t`. A table row is one paragraph, its cells parted by tabs. */
  readonly text: string;
  /** How many characters at the beginning are bold. */
  readonly boldLead: number;
}

/** The lines that hold something, without outer blanks. */
export function linesOf(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export interface ParagraphContent {
  readonly paragraphs: readonly Paragraph[];
  readonly warnings: readonly string[];
}
