/** Word comments that say which fragments a sentence rests on; the internal version only. */

import type { ICommentOptions } from 'docx';
import type { Sentence } from '../blocks.js';
import type { Detour } from './detour.js';
import { type Markup, tag } from './markup.js';
import { PROGRAM } from './untouched.js';
import { paragraph, run } from './words.js';

export interface CommentLog {
  /** The words with a comment around them, when there is something to say. */
  around(words: Markup, support: Pick<Sentence, 'evidence' | 'warning'>): Markup[];
  readonly comments: readonly ICommentOptions[];
}

/** Writes down every comment, numbered from 0. @param date of the report: the clock would make every file different */
export function createCommentLog(date: Date, detour: Detour): CommentLog {
  const comments: ICommentOptions[] = [];
  return {
    comments,
    around(words, { evidence, warning }) {
      const lines = [...(warning === undefined ? [] : [`Let op: ${warning}`]), ...evidenceLine(evidence)];
      if (lines.length === 0) return [words];
      const id = comments.length;
      comments.push({
        id,
        author: PROGRAM,
        initials: 'w',
        date,
        children: lines.map((line) => detour.block(paragraph([], [run(line)]))),
      });
      const mark = { 'w:id': id };
      return [
        tag('w:commentRangeStart', mark),
        words,
        tag('w:commentRangeEnd', mark),
        tag('w:r', {}, [tag('w:commentReference', mark)]),
      ];
    },
  };
}

/** For who may not see ids of fragments. */
export const NO_COMMENTS: CommentLog = { around: (words) => [words], comments: [] };

function evidenceLine(evidence: readonly string[]): string[] {
  if (evidence.length === 0) return [];
  const noun = evidence.length === 1 ? 'fragment' : 'fragmenten';
  return [`Berust op ${evidence.length} ${noun}: ${evidence.join(', ')}.`];
}
