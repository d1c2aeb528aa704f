/** What changed between two codebooks, told line by line under a few headings. */

import type { CodebookDiff, CodeChange, ThemeChange } from '../../work/codebooks/diff.js';
import { whereTheyDiffer } from './where-they-differ.js';

export interface ToldChanges {
  readonly title: string;
  /** What belongs to the line above it is indented. */
  readonly lines: readonly string[];
}

/** Only headings under which something changed. */
export function diffInWords({ themes, codes, indicators }: CodebookDiff): ToldChanges[] {
  return [
    { title: "Thema's", lines: themes.map(themeText) },
    { title: 'Codes', lines: codes.flatMap(codeText) },
    {
      title: 'Aanwijzers van het oordeel',
      lines: indicators.map(({ oordeel, added, removed }) => `${oordeel}: ${listText(added, removed)}`),
    },
  ].filter(({ lines }) => lines.length > 0);
}

function themeText({ id, before, after }: ThemeChange): string {
  if (before === null) return `${id}  nieuw: ${after}`;
  if (after === null) return `${id}  verwijderd: ${before}`;
  return `${id}  ander label: „${before}” wordt „${after}”`;
}

function codeText({ fate, from, to, label, texts, lists }: CodeChange): string[] {
  return [
    `${placeOf(from, to)}  ${fate}: ${label}`,
    ...texts.flatMap(({ field, before, after }) => {
      const [was, now] = whereTheyDiffer(before, after);
      const indent = ' '.repeat(field.length);
      return [`    ${field} was  ${was}`, `    ${indent} nu   ${now}`];
    }),
    ...lists.map(({ field, added, removed }) => `    ${field}: ${listText(added, removed)}`),
  ];
}

function placeOf(from: readonly string[], to: readonly string[]): string {
  const [only] = to;
  if (from.length === 0 || to.length === 0) return [...from, ...to].join(', ');
  if (from.length === 1 && to.length === 1 && from[0] === only) return only ?? '';
  return `${from.join(', ')} → ${to.join(', ')}`;
}

function listText(added: readonly string[], removed: readonly string[]): string {
  const quoted = (items: readonly string[]): string => items.map((item) => `„${item}”`).join(', ');
  return [
    ...(added.length > 0 ? [`erbij ${quoted(added)}`] : []),
    ...(removed.length > 0 ? [`weg ${quoted(removed)}`] : []),
  ].join('; ');
}
