/** What every kind of document comes down to: paragraphs, and what was left out of them. */

export interface Paragraph {
  /** Line breaks are `\n`, tabs `\t`. A table row is one paragraph, its cells parted by tabs. */
  readonly text: string;
  /** How many characters at the beginning are bold. */
  readonly boldLead: number;
}

/** The lines that hold something, without outer blanks. */
export function linesOf(paragraphs: readonly Paragraph[]): readonly string[] {
  const known = KNOWN.get(paragraphs);
  if (known !== undefined) return known;
  const lines: string[] = [];
  for (const { text } of paragraphs) {
    for (const line of text.includes('\n') ? text.split('\n') : [text]) {
      const words = line.trim();
      if (words !== '') lines.push(words);
    }
  }
  KNOWN.set(paragraphs, lines);
  return lines;
}

/** Every format of documents looks at the lines to tell whether they are its own. */
const KNOWN = new WeakMap<readonly Paragraph[], readonly string[]>();

export interface ParagraphContent {
  readonly paragraphs: readonly Paragraph[];
  readonly warnings: readonly string[];
}
