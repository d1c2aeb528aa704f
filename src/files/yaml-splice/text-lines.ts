/** A text with the line ends and the byte order mark that it had, spliced in the plain form in which a parser sees it. */

export interface TextLines {
  /** Without BOM, with LF line ends. */
  readonly plain: string;
  /** As it was written. */
  readonly written: string;
  spliced(splices: readonly Splice[]): TextLines;
}

/** What comes in the place of a range of the plain text, in UTF-16 code units, the end exclusive. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const BOM = '\uFEFF';

/** New lines end as the first line of the text does. */
export function textLines(written: string): TextLines {
  const mark = written.startsWith(BOM) ? BOM : '';
  const body = written.slice(mark.length);
  return linesOf(body.replace(/\r\n?/g, '\n'), body.match(/\r\n?|\n/g) ?? [], mark);
}

function linesOf(plain: string, ends: readonly string[], mark: string): TextLines {
  let line = 0;
  return {
    plain,
    written: mark + plain.replace(/\n/g, () => ends[line++] ?? '\n'),
    spliced(splices) {
      const after = [...ends];
      let text = plain;
      for (const { from, to, text: put } of fromBehind(splices)) {
        const above = breaksIn(text.slice(0, from));
        const gone = breaksIn(text.slice(from, to));
        const come = breaksIn(put);
        const kept = after.slice(above, above + Math.min(gone, come));
        const added = Array.from({ length: come - kept.length }, () => ends[0] ?? '\n');
        after.splice(above, gone, ...kept, ...added);
        text = text.slice(0, from) + put + text.slice(to);
      }
      return linesOf(text, after, mark);
    },
  };
}

/** So that no splice moves the place of another; what comes before a range that goes is put there after it went. */
function fromBehind(splices: readonly Splice[]): Splice[] {
  return splices
    .map((splice, order) => ({ splice, order }))
    .sort((a, b) => b.splice.from - a.splice.from || b.splice.to - a.splice.to || b.order - a.order)
    .map(({ splice }) => splice);
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the next line begins, or the text ends. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** How many characters stand before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
