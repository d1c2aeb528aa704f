/** Markdown as typed lines: headings and bold may be labels; quotes and comments are nobody's speech. */

import { plainHtml } from './cues.js';
import { isDrawnLine, type TypedLine } from './typed-lines.js';

const HEADING = /^ {0,3}#{1,6}[ \t]+(\S.*)$/;
/** The lookbehind keeps the pattern from starting on every blank of a line of blanks. */
const HEADING_END = /(?<![\s#])[\s#]+$/;
const QUOTE = /^ {0,3}>/;
const BOLD_LEAD = /^(\*\*|__)(?=\S)([^*\n:]{1,60}?)\1(?=\s|\(|:|$)/;
const ALL_BOLD = /^\s{0,20}(\*\*|__)(?=\S)[^*\n]{1,400}\1\s{0,20}$/;
const EMPHASIS = /(?<![*\\])\*{1,3}(?=\S)([^*\n]+)(?<=\S)\*{1,3}(?!\*)/g;
const ESCAPED = /\\([\\`*_{}[\]()#+.!<>~|-])/g;
/** Longer than this it is a paragraph to which somebody gave the looks of a heading. */
const LONGEST_HEADING = 200;

/** A heading shows itself by the empty line before it; in a typed text a line may begin with `# ` by chance. */
export function looksLikeMarkdown(text: string): boolean {
  return (
    /(?:^|\n[ \t]*\n)#{1,6} \S/.test(text) ||
    /^(?:\*\*|__)[^*_\n]{1,200}(?:\*\*|__)/m.test(text) ||
    /^<!--/m.test(text)
  );
}

export function linesOfMarkdown(text: string): TypedLine[] {
  let isInQuote = false;
  return withoutComments(text)
    .split('\n')
    .map((line, index): TypedLine => {
      const place = index + 1;
      isInQuote = QUOTE.test(line) || (isInQuote && line.trim() !== '');
      if (QUOTE.test(line) || isDrawnLine(line)) return { text: '', place, isSpeech: false };
      const title = HEADING.exec(line.slice(0, LONGEST_HEADING + 1))?.[1];
      return title === undefined || line.length > LONGEST_HEADING
        ? { text: plain(line), place, isSpeech: !isInQuote, isMarked: ALL_BOLD.test(line) }
        : { text: `${plain(title).replace(HEADING_END, '')}\t`, place, isSpeech: false, isMarked: true };
    });
}

/** As in a document, a name in bold gets a tab where it ends. */
function plain(line: string): string {
  return plainHtml(line).replace(BOLD_LEAD, '$2\t').replace(EMPHASIS, '$1').replace(ESCAPED, '$1');
}

/** Keeps the line ends, so that lines keep their number; a comment without an end lasts to the end of its line. */
function withoutComments(text: string): string {
  const [before = '', ...pieces] = text.split('<!--');
  const kept = pieces.map((piece) => {
    const end = piece.indexOf('-->');
    if (end === -1) return piece.slice(Math.max(0, `${piece}\n`.indexOf('\n')));
    return '\n'.repeat(piece.slice(0, end).split('\n').length - 1) + piece.slice(end + '-->'.length);
  });
  return before + kept.join('');
}
