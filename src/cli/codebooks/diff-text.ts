/** A comparison of two codebooks as text for the terminal. */

import { counted, number } from '../../language/numbers.js';
import type { Codebook } from '../../model/codebook.js';
import {
  type ComparedCodebooks,
  type DecisionCounts,
  decisionsOn,
  type LookAgain,
} from '../../work/codebooks/diff.js';
import { diffInWords } from './diff-in-words.js';

export function diffAsText({ before, after, diff, counts }: ComparedCodebooks): string {
  const blocks = diffInWords(diff).flatMap(({ title, lines }) => [
    title,
    ...lines.map((line) => `  ${line}`),
    '',
  ]);
  const head = `Van ${nameOf(before)} naar ${nameOf(after)}.`;
  if (blocks.length === 0) return `${head} Er is niets veranderd aan thema's, codes en aanwijzers.`;
  return [head, '', ...blocks, ...lookAgainText(diff.lookAgain, counts)].join('\n');
}

function nameOf({ id, version }: Codebook): string {
  return `${id} ${version}`;
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
