/** A comparison of two codebooks as text for the terminal. */

import { counted, number } from '../../language/numbers.js';
import type { Codebook } from '../../model/codebook.js';
import {
  type CodeChange,
  type ComparedCodebooks,
  type DecisionCounts,
  decisionsOn,
  type LookAgain,
  type ThemeChange,
} from '../../work/codebooks/diff.js';
import { whereTheyDiffer } from './where-they-differ.js';

export function diffAsText({ before, after, diff, counts }: ComparedCodebooks): string {
  const blocks = [
    block("Thema's", diff.themes.map(themeText)),
    block('Codes', diff.codes.flatMap(codeText)),
    block(
      'Aanwijzers van het oordeel',
      diff.indicators.map(({ oordeel, added, removed }) => `${oordeel}: ${listText(added, removed)}`),
    ),
  ].flat();
  const head = `Van ${nameOf(before)} naar ${nameOf(after)}.`;
  if (blocks.length === 0) return `${head} Er is niets veranderd aan thema's, codes en aanwijzers.`;
  return [head, '', ...blocks, ...lookAgainText(diff.lookAgain, counts)].join('\n');
}

function nameOf({ id, version }: Codebook): string {
  return `${id} ${version}`;
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ''];
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

function lookAgainText(lookAgain: readonly LookAgain[], counts: DecisionCounts | null): string[] {
  if (lookAgain.length === 0) return ['Geen coderingen hoeven hierom opnieuw bekeken te worden.'];
  return [
    'Coderingen die het waard zijn opnieuw te bekijken',
    ...lookAgain.map((item) => `  ${lookAgainLine(item, counts)}`),
    ...(counts === null ? ['  (zonder project: geen aantallen; noem het met --project)'] : []),
  ];
}

function lookAgainLine({ why, ids, code }: LookAgain, counts: DecisionCounts | null): string {
  const what = `${ids.join(', ')}  ${why}`;
  if (counts === null) return what;
  const { bevestigd, verworpen } = decisionsOn(ids, counts);
  if (bevestigd + verworpen === 0) return `${what}: nog geen beslissingen`;
  const decisions = `${counted(bevestigd + verworpen, 'beslissing', 'beslissingen')} (${number(bevestigd)} bevestigd, ${number(verworpen)} verworpen)`;
  return `${what}: ${decisions}. ${howToSee(ids, code, counts)}`;
}

function howToSee(ids: readonly string[], code: string | null, counts: DecisionCounts): string {
  if (code === null) return 'Wat niet vanzelf meegaat, noemt: wijkstem code --dry-run';
  const look = `wijkstem fragments --code ${code} --bevestigd`;
  const isBehind = ids.some((id) => id !== code && counts.has(id));
  return isBehind
    ? `Neem ze mee met: wijkstem code, en bekijk ze dan met: ${look}`
    : `Bekijk ze met: ${look}`;
}
