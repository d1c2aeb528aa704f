/** Editing the codebook and looking at it as a tree, as scripts and pages read it. */

import { z } from 'zod';
import type { Code } from '../../model/codebook.js';
import { OORDELEN } from '../../model/coding.js';
import { codebook, count } from '../project/shapes.js';
import type { CodebookChange } from './edit.js';
import type { NewCode } from './new-code.js';
import { CodebookDiffResult, diffAsJson } from './result.js';
import type { TermMatches } from './term-matches.js';
import type { CodebookTree } from './tree.js';

export const CodebookEditResult = z.strictObject({
  /** The hash of the file before and after: what the next edit, or putting back, has to name. */
  was: z.string(),
  nu: z.string(),
  verschil: CodebookDiffResult,
  /** The lines of the file that change, each group with the number that its first one gets. */
  regels: z.array(z.strictObject({ regel: count, weg: z.array(z.string()), erbij: z.array(z.string()) })),
  waarschuwingen: z.array(z.string()),
  beslissingen: z.strictObject({ gaan_mee: count, wachten: count }),
  voorstellen: count,
});

export type CodebookEditResult = z.infer<typeof CodebookEditResult>;

const code = z.strictObject({
  id: z.string(),
  thema: z.string(),
  label: z.string(),
  in_zin: z.string(),
  vragen: z.array(z.string()),
  definitie: z.string(),
  wel: z.string(),
  niet: z.string(),
  zoektermen: z.array(z.string()),
  uitsluiten: z.array(z.string()),
  ook_interviewer: z.boolean(),
  oordeel: z.enum(OORDELEN).nullable(),
  voorbeelden: z.array(z.string()),
  tegenvoorbeelden: z.array(z.string()),
  was: z.array(z.string()),
});

export const NewCodeResult = z.strictObject({ code, wijziging: CodebookEditResult });

export const CodebookTreeResult = z.strictObject({
  codeboek: codebook,
  versie: z.string(),
  waarschuwingen: z.array(z.string()),
  themas: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      in_zin: z.string(),
      was: z.array(z.string()),
      codes: z.array(
        z.strictObject({
          ...code.shape,
          aantal: z.strictObject({
            bevestigd: count,
            voorstel: count,
            verworpen: count,
            respondenten: count,
          }),
        }),
      ),
    }),
  ),
});

export type CodebookTreeResult = z.infer<typeof CodebookTreeResult>;

export const TermMatchesResult = z.strictObject({
  zoektermen: z.array(
    z.strictObject({
      zoekterm: z.string(),
      treffers: count,
      beurten: count,
      gevonden: z.array(z.strictObject({ tekst: z.string(), aantal: z.int().min(1) })),
    }),
  ),
});

export function codebookChangeAsJson(change: CodebookChange): CodebookEditResult {
  const { compared, warnings, touched, lines } = change;
  return {
    was: change.before,
    nu: change.version,
    verschil: diffAsJson(compared),
    regels: lines.map(({ line, removed, added }) => ({ regel: line, weg: [...removed], erbij: [...added] })),
    waarschuwingen: [...warnings],
    beslissingen: { gaan_mee: touched.follow, wachten: touched.wait },
    voorstellen: touched.suggestions,
  };
}

export function newCodeAsJson(made: NewCode): z.infer<typeof NewCodeResult> {
  return { code: codeAsJson(made.code), wijziging: codebookChangeAsJson(made) };
}

export function codebookTreeAsJson(tree: CodebookTree): CodebookTreeResult {
  return {
    codeboek: { id: tree.codebook.id, versie: tree.codebook.version },
    versie: tree.version,
    waarschuwingen: [...tree.warnings],
    themas: tree.themes.map(({ theme, codes }) => ({
      id: theme.id,
      label: theme.label,
      in_zin: theme.inText ?? '',
      was: [...(theme.formerIds ?? [])],
      codes: codes.map(({ code: one, counts }) => ({
        ...codeAsJson(one),
        aantal: {
          bevestigd: counts.confirmed,
          voorstel: counts.open,
          verworpen: counts.rejected,
          respondenten: counts.respondents,
        },
      })),
    })),
  };
}

export function termMatchesAsJson(terms: readonly TermMatches[]): z.infer<typeof TermMatchesResult> {
  return {
    zoektermen: terms.map(({ term, hits, turns, matched }) => ({
      zoekterm: term,
      treffers: hits,
      beurten: turns,
      gevonden: matched.map(({ text, count: times }) => ({ tekst: text, aantal: times })),
    })),
  };
}

function codeAsJson(one: Code): z.infer<typeof code> {
  return {
    id: one.id,
    thema: one.theme,
    label: one.label,
    in_zin: one.inText ?? '',
    vragen: [...one.questions],
    definitie: one.definition,
    wel: one.include,
    niet: one.exclude,
    zoektermen: [...one.terms],
    uitsluiten: [...one.exclusions],
    ook_interviewer: one.alsoInterviewer,
    oordeel: one.impliedOordeel,
    voorbeelden: [...one.examples],
    tegenvoorbeelden: [...one.counterExamples],
    was: [...one.formerIds],
  };
}
