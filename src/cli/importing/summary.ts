/** What an import read and skipped, for the terminal. */

import { counted } from '../../language/numbers.js';
import { type FileResult, labelsOf } from '../../work/importing/read-interview.js';
import { wordsIn } from '../../work/importing/result.js';
import { adviceAsText, lineAsText } from '../../work/project/advice.js';
import { textTable } from '../table.js';

export interface SummaryOptions {
  readonly quiet?: boolean;
  readonly dryRun?: boolean;
}

export function warningsOf(results: readonly FileResult[]): string[] {
  return results.flatMap(({ file, warnings }) =>
    warnings.map((warning) => `let op, ${file}: ${lineAsText(warning)}.`),
  );
}

/** A row per file that was read, and the counts. */
export function importAsText(results: readonly FileResult[], { quiet, dryRun }: SummaryOptions): string {
  const rows = results.flatMap(({ file, read: stored, seen }) => {
    const read = stored ?? (dryRun ? seen : undefined);
    if (read === undefined) return [];
    const { format, turns } = read.transcript;
    return [[file, format, turns.length, labelsOf(read).length, wordsIn(read)]];
  });
  const count = (outcome: FileResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  const flagged = results.reduce((sum, result) => sum + (result.flagged ?? 0), 0);
  const doubtful = results.reduce((sum, result) => sum + (result.doubtful ?? 0), 0);
  return [
    ...(rows.length > 0 && !quiet ? [`${textTable({ head: HEAD, rows, numeric: [2, 3, 4] })}\n`] : []),
    `${dryRun ? 'Proef, er is niets opgeslagen: ' : ''}${count('ingelezen')} ingelezen, ` +
      `${count('vernieuwd')} vernieuwd, ${count('ongewijzigd')} ongewijzigd, ${count('overgeslagen')} overgeslagen.`,
    ...(doubtful > 0
      ? [
          `${counted(doubtful, 'mogelijke naam wacht', 'mogelijke namen wachten')} op uw oordeel: wijkstem names`,
        ]
      : []),
    ...(flagged > 0
      ? [
          `${counted(flagged, 'beslissing', 'beslissingen')} nakijken, want de woorden veranderden: wijkstem fragments --nakijken`,
        ]
      : []),
  ].join('\n');
}

const HEAD = ['bestand', 'formaat', 'beurten', 'sprekers', 'woorden'];

/** Why files were skipped, a line each, with the rows to paste below it. */
export function reasonsOf(results: readonly FileResult[]): string[] {
  return results.flatMap(({ file, reason, toPaste = [] }) => {
    if (reason === undefined) return [];
    return [`${file}: ${adviceAsText(reason)}`, ...toPaste];
  });
}
