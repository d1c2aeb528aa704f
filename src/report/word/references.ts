/** References in running text to chapters, appendices, tables and figures: fields, so that they follow when something is renamed or moved. */

import { field } from './fields.js';
import type { Markup } from './markup.js';
import type { Targets } from './targets.js';
import { type Look, run } from './words.js';

/** The words of a sentence as runs and fields. */
export type WithReferences = (text: string, look?: Look) => Markup[];

/** Most sentences point nowhere; they are not looked at twice. */
const POINTS = /hoofdstuk |bijlage |figuur \d|tabel \d/i;

interface Reference {
  readonly code: string;
  /** How many letters before the field stay words: of "hoofdstuk Aanpak" only the name can change, of "figuur 3" the number. */
  readonly before: number;
}

export function referencesTo({ headings, captions }: Targets): WithReferences {
  const references = new Map<string, Reference>();
  for (const { bookmark, text, level, number } of headings.values()) {
    const kind = level === 1 ? 'hoofdstuk' : number.startsWith('Bijlage') ? 'bijlage' : null;
    if (kind === null || text === '') continue;
    const before = kind.length + 1;
    const lower = `${kind} ${text.toLowerCase()}`;
    if (!references.has(lower)) references.set(lower, { code: `REF ${bookmark} \\h \\* Lower`, before });
    references.set(`${kind} ${text}`, { code: `REF ${bookmark} \\h`, before });
  }
  for (const { bookmark, kind, number } of captions.values()) {
    const reference = { code: `REF ${bookmark} \\h`, before: kind.length + 1 };
    for (const name of [kind, kind.toLowerCase()]) references.set(`${name} ${number}`, reference);
  }
  if (references.size === 0) return (text, look) => [run(text, look)];
  // The longest first: "figuur 12" is not figuur 1.
  const names = [...references.keys()].sort((one, other) => other.length - one.length).map(literally);
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${names.join('|')})(?![\\p{L}\\d])`, 'gu');
  return (text, look) =>
    POINTS.test(text) ? withFields(text, pattern, references, look) : [run(text, look)];
}

function withFields(
  text: string,
  pattern: RegExp,
  references: ReadonlyMap<string, Reference>,
  look: Look | undefined,
): Markup[] {
  const runs: Markup[] = [];
  let from = 0;
  for (const { 0: words, index } of text.matchAll(pattern)) {
    const reference = references.get(words);
    if (reference === undefined) continue;
    const start = index + reference.before;
    if (start > from) runs.push(run(text.slice(from, start), look));
    from = index + words.length;
    runs.push(field(reference.code, text.slice(start, from), look));
  }
  if (from < text.length || runs.length === 0) runs.push(run(text.slice(from), look));
  return runs;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
