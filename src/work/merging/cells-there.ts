/** The summaries of another copy by cell, in the names of this one. */

import { cellKey, type Summary } from '../../model/summary.js';
import { renumbered } from '../../names/index.js';
import { type ComingCell, earlierIn, type Store, summaries } from '../../store/index.js';
import type { CodesTogether } from './codes.js';

interface Naming {
  readonly codes: CodesTogether;
  readonly renamed: ReadonlyMap<string, string>;
  readonly coderHere: (coder: string) => string;
}

export interface CellsThere {
  readonly cells: readonly ComingCell[];
  /** Respondents of whom there are summaries there, and no row here. */
  readonly strangers: readonly string[];
}

/** @param people ids of the respondents who count here */
export function cellsThere(there: Store, naming: Naming, people: ReadonlySet<string>): CellsThere {
  const cells = new Map<string, { -readonly [K in keyof ComingCell]: ComingCell[K] }>();
  const strangers: string[] = [];
  for (const summary of summaries(there)) {
    const { holder } = summary;
    if (holder.kind === 'respondent' && !people.has(holder.respondent)) {
      strangers.push(holder.respondent);
      continue;
    }
    const { subject, ...text } = asHere(summary, naming);
    const key = cellKey({ holder, subject });
    const cell = cells.get(key);
    const earlier = [...(cell?.earlier ?? []), ...earlierIn(there, summary)];
    cells.set(key, { holder, subject, texts: [...(cell?.texts ?? []), text], earlier: new Set(earlier) });
  }
  return { cells: [...cells.values()], strangers };
}

function asHere({ subject, text, coder, written }: Summary, { codes, renamed, coderHere }: Naming) {
  const id =
    subject.kind === 'code'
      ? codes.codeNow(subject.id)
      : subject.kind === 'thema'
        ? codes.themeNow(subject.id)
        : subject.id;
  return {
    subject: { ...subject, id },
    text: renumbered(text, renamed),
    coder: coderHere(coder),
    written,
  };
}
