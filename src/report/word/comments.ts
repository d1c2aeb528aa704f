/** Word comments that say which fragments a sentence rests on; the internal version only. */

import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Sentence } from '../blocks.js';
import { PROGRAM } from './untouched.js';

export interface CommentLog {
  /** The runs with a comment around them, when there is something to say. */
  around(runs: readonly ParagraphChild[], support: Pick<Sentence, 'evidence' | 'warning'>): ParagraphChild[];
  readonly comments: readonly ICommentOptions[];
}

/** Writes down every comment, numbered from 0. @param date of the report: the clock would make every file different */
export function createCommentLog(date: Date): CommentLog {
  const comments: ICommentOptions[] = [];
  return {
    comments,
    around(runs, { evidence, warning }) {
      const lines = [...(warning === undefined ? [] : [`Let op: ${warning}`]), ...evidenceLine(evidence)];
      if (lines.length === 0) return [...runs];
      const id = comments.length;
      comments.push({
        id,
        author: PROGRAM,
        initials: 'w',
        date,
        children: lines.map((line) => new Paragraph({ children: [new TextRun(line)] })),
      });
      return [
        new CommentRangeStart(id),
        ...runs,
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ];
    },
  };
}

/** For who may not see ids of fragments. */
export const NO_COMMENTS: CommentLog = { around: (runs) => [...runs], comments: [] };

function evidenceLine(evidence: readonly string[]): string[] {
  if (evidence.length === 0) return [];
  const noun = evidence.length === 1 ? 'fragment' : 'fragmenten';
  return [`Berust op ${evidence.length} ${noun}: ${evidence.join(', ')}.`];
}
