/** What a merge took over, as scripts and pages read it. */

import { z } from 'zod';
import { asText } from '../../model/answer.js';
import { OORDELEN } from '../../model/coding.js';
import type { Advice } from '../../model/errors.js';
import type { StoredDecision } from '../../model/review.js';
import { isAllowed } from '../../model/sensitive.js';
import { adviceAsText } from '../project/advice.js';
import { count } from '../project/shapes.js';
import { holder, holderAsJson, subject, subjectAsJson } from '../project/summary-shapes.js';
import type { Merged } from './run-merge.js';

const standing = z.strictObject({
  codeur: z.string(),
  besluit: z.enum(['bevestigd', 'verworpen']),
  oordeel: z.enum(OORDELEN).nullable(),
  memo: z.string(),
});

export const MergeResult = z.strictObject({
  proef: z.boolean(),
  teksten: z.strictObject({ nieuw: z.array(z.string()), verbeterd: z.array(z.string()) }),
  beslissingen: z.array(z.strictObject({ codeur: z.string(), aantal: count })),
  memos: count,
  citeren: count,
  beurten_gecodeerd: count,
  /** Decisions that came onto words that are others here. */
  nakijken: count,
  conflicten: z.array(
    z.strictObject({ bestand: z.string(), beurt: count, code: z.string(), hier: standing, daar: standing }),
  ),
  conflicten_citeren: z.array(
    z.strictObject({
      bestand: z.string(),
      beurt: count,
      codeur: z.string(),
      hier: z.boolean(),
      daar: z.boolean(),
    }),
  ),
  /** Texts that researchers wrote in reports. */
  antwoorden: count,
  /** What researchers wrote that somebody or a group holds. */
  samenvattingen: count,
  /** Cells in which both texts stand until a person chooses. */
  conflicten_samenvattingen: z.array(z.strictObject({ houder: holder, onderwerp: subject })),
  conflicten_antwoorden: z.array(z.strictObject({ vraag: z.string(), hier: z.string(), daar: z.string() })),
  codes: z.array(
    z.strictObject({
      code: z.string(),
      onderdeel: z.enum(['definitie', 'wel', 'niet']),
      hier: z.string(),
      daar: z.string(),
    }),
  ),
  weggelaten: z.array(z.strictObject({ bestand: z.string(), reden: z.string() })),
  sleutel_aangevuld: z.boolean(),
  vergeten: z.array(z.string()),
  nakijkbestanden: z.array(z.strictObject({ codeur: z.string(), bestand: z.string(), rijen: count })),
  let_op: z.array(z.string()),
});

export type MergeResult = z.infer<typeof MergeResult>;

export function mergeAsJson(merged: Merged, isRehearsal: boolean, cautions: readonly Advice[]): MergeResult {
  const { texts, memos, answers, summaries, leftOut, codes, files } = merged;
  const filesThatAre = (what: 'nieuw' | 'verbeterd'): string[] =>
    texts.flatMap(({ file, text }) => (text === what ? [file] : []));
  const added = texts.flatMap(({ decisions }) => decisions);
  const sum = (key: 'quoting' | 'reviewed'): number => texts.reduce((total, text) => total + text[key], 0);
  return {
    proef: isRehearsal,
    teksten: { nieuw: filesThatAre('nieuw'), verbeterd: filesThatAre('verbeterd') },
    beslissingen: perCoder(added),
    memos: memos.length,
    citeren: sum('quoting'),
    beurten_gecodeerd: sum('reviewed'),
    nakijken: added.filter(({ attention }) => attention !== null).length,
    conflicten: texts.flatMap(({ file, conflicts }) =>
      conflicts.map(({ here, there }) => ({
        bestand: file,
        beurt: here.turn,
        code: here.code,
        hier: standingOf(here),
        daar: standingOf(there),
      })),
    ),
    conflicten_citeren: texts.flatMap(({ file, quotingConflicts }) =>
      quotingConflicts.map(({ here, there }) => ({
        bestand: file,
        beurt: here.turn,
        codeur: here.coder,
        hier: isAllowed(here),
        daar: isAllowed(there),
      })),
    ),
    antwoorden: answers.added.length,
    samenvattingen: summaries.added.length,
    conflicten_samenvattingen: summaries.conflicts.map((cell) => ({
      houder: holderAsJson(cell.holder),
      onderwerp: subjectAsJson(cell.subject),
    })),
    conflicten_antwoorden: answers.conflicts.map(({ here, there }) => ({
      vraag: here.question,
      hier: asText(here.paragraphs),
      daar: asText(there.paragraphs),
    })),
    codes: codes.differing.flatMap(({ code, parts }) =>
      parts.map(({ field, here, there }) => ({ code, onderdeel: field, hier: here, daar: there })),
    ),
    weggelaten: leftOut.map(({ file, reason }) => ({ bestand: file, reden: adviceAsText(reason) })),
    nakijkbestanden: files.map(({ coder, path, rows }) => ({ codeur: coder, bestand: path, rijen: rows })),
    sleutel_aangevuld: merged.isKeyChanged,
    vergeten: [...merged.forgotten],
    let_op: cautions.map(adviceAsText),
  };
}

function standingOf({ coder, verdict, oordeel, memo }: StoredDecision): z.infer<typeof standing> {
  return { codeur: coder, besluit: verdict, oordeel, memo };
}

function perCoder(decisions: readonly StoredDecision[]): MergeResult['beslissingen'] {
  const counts = new Map<string, number>();
  for (const { coder } of decisions) counts.set(coder, (counts.get(coder) ?? 0) + 1);
  return [...counts].sort().map(([codeur, aantal]) => ({ codeur, aantal }));
}
