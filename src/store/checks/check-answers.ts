/** Checks of what researchers wrote in reports, and of what is remembered of those. */

import { type JsonColumn, PARAGRAPHS, soundIn, TEXTS } from '../json-columns.js';
import type { Store } from '../store.js';
import { type Problem, problemOf } from './problem.js';

export function checkAnswers({ db }: Store): Problem[] {
  const rows = (sql: string) => db.prepare(sql).all() as { name: string; json: string }[];
  const broken = (all: ReturnType<typeof rows>, column: JsonColumn<unknown>): string[] =>
    all.filter(({ json }) => soundIn(column, json) === null).map(({ name }) => name);
  return [
    ...problemOf(
      'antwoord',
      broken(rows('SELECT place AS name, paragraphs AS json FROM answer ORDER BY 1'), PARAGRAPHS),
    ),
    ...problemOf(
      'rapport',
      broken(rows('SELECT file AS name, texts AS json FROM held_report ORDER BY 1'), TEXTS),
    ),
  ];
}
