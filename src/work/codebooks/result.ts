/** What the codebook is found to be, as scripts and pages read it. */

import { z } from 'zod';
import type { Codebook } from '../../model/codebook.js';
import { OORDELEN } from '../../model/coding.js';
import { codebook, count } from '../project/shapes.js';
import type { CodebookCoverage } from './coverage.js';
import { type ComparedCodebooks, decisionsOn } from './diff.js';
import type { Tally, TestedExamples } from './examples.js';
import type { FoundWords } from './words.js';

export const CodebookCheckResult = z.strictObject({
  codeboek: codebook,
  themas: count,
  codes: count,
  zoektermen: count,
  waarschuwingen: z.array(z.string()),
});

const changes = z.strictObject({ erbij: z.array(z.string()), weg: z.array(z.string()) });

export const CodebookDiffResult = z.strictObject({
  van: codebook,
  naar: codebook,
  themas: z.array(
    z.strictObject({ id: z.string(), oud: z.string().nullable(), nieuw: z.string().nullable() }),
  ),
  codes: z.array(
    z.strictObject({
      wat: z.enum(['nieuw', 'verwijderd', 'hernoemd', 'samengevoegd', 'gesplitst', 'gewijzigd']),
      van: z.array(z.string()),
      naar: z.array(z.string()),
      label: z.string(),
      teksten: z.array(z.strictObject({ veld: z.string(), oud: z.string(), nieuw: z.string() })),
      lijsten: z.array(z.strictObject({ veld: z.string(), ...changes.shape })),
    }),
  ),
  aanwijzers: z.array(z.strictObject({ oordeel: z.enum(OORDELEN), ...changes.shape })),
  opnieuw_bekijken: z.array(
    z.strictObject({
      waarom: z.enum(['regels gewijzigd', 'verwijderd', 'samengevoegd', 'gesplitst']),
      ids: z.array(z.string()),
      code: z.string().nullable(),
      beslissingen: z.strictObject({ bevestigd: count, verworpen: count }).nullable(),
    }),
  ),
});

export const CodebookTestResult = z.strictObject({
  codeboek: codebook,
  voorbeelden: z.strictObject({ aantal: count, goed: count }),
  tegenvoorbeelden: z.strictObject({ aantal: count, goed: count }),
  codes: z.array(
    z.strictObject({
      code: z.string(),
      voorbeelden: count,
      tegenvoorbeelden: count,
      mislukt: z.array(
        z.strictObject({
          soort: z.enum(['voorbeeld', 'tegenvoorbeeld']),
          nummer: z.int().min(1),
          tekst: z.string(),
          zoektermen: z.array(z.string()),
        }),
      ),
    }),
  ),
});

export const CodebookWordsResult = z.strictObject({
  zoekterm: z.string(),
  treffers: z.strictObject({ aantal: count, beurten: count, van_beurten: count }),
  woorden: z.array(z.strictObject({ patroon: z.string(), woord: z.string(), aantal: z.int().min(1) })),
});

export const CodebookCoverageResult = z.strictObject({
  codeboek: codebook,
  beurten: z.strictObject({ aantal: count, zonder_code: count }),
  stil: z.array(z.strictObject({ code: z.string(), zoektermen: z.array(z.string()), van: count })),
  luid: z.array(z.strictObject({ zoekterm: z.string(), codes: z.array(z.string()), beurten: count })),
  bestanden: z.array(
    z.strictObject({ bestand: z.string(), beurten: count, zonder_code: z.array(z.int().min(1)) }),
  ),
  teksten: z.array(z.strictObject({ bestand: z.string(), beurt: z.int().min(1), tekst: z.string() })),
});

export function coverageAsJson(
  { id, version }: Codebook,
  coverage: CodebookCoverage,
): z.infer<typeof CodebookCoverageResult> {
  return {
    codeboek: { id, versie: version },
    beurten: { aantal: coverage.turns, zonder_code: coverage.uncovered },
    stil: coverage.silent.map(({ code, terms, of }) => ({ code, zoektermen: [...terms], van: of })),
    luid: coverage.loud.map(({ term, codes, turns }) => ({
      zoekterm: term,
      codes: [...codes],
      beurten: turns,
    })),
    bestanden: coverage.files.map(({ file, turns, uncovered }) => ({
      bestand: file,
      beurten: turns,
      zonder_code: [...uncovered],
    })),
    teksten: coverage.texts.map(({ file, turn, text }) => ({ bestand: file, beurt: turn, tekst: text })),
  };
}

export function examplesAsJson(
  { id, version }: Codebook,
  { codes, examples: found, counterExamples: left }: TestedExamples,
): z.infer<typeof CodebookTestResult> {
  const summary = ({ total, good }: Tally) => ({ aantal: total, goed: good });
  return {
    codeboek: { id, versie: version },
    voorbeelden: summary(found),
    tegenvoorbeelden: summary(left),
    codes: codes.map(({ code, examples, counterExamples, failures }) => ({
      code,
      voorbeelden: examples,
      tegenvoorbeelden: counterExamples,
      mislukt: failures.map(({ kind, number: nummer, text, terms }) => ({
        soort: kind,
        nummer,
        tekst: text,
        zoektermen: [...terms],
      })),
    })),
  };
}

export function wordsAsJson({ term, words, counts }: FoundWords): z.infer<typeof CodebookWordsResult> {
  return {
    zoekterm: term,
    treffers: { aantal: counts.hits, beurten: counts.turnsWithHits, van_beurten: counts.turns },
    woorden: words.map(({ pattern, word, count: times }) => ({
      patroon: pattern,
      woord: word,
      aantal: times,
    })),
  };
}

export function diffAsJson({
  before,
  after,
  diff: { themes, codes, indicators, lookAgain },
  counts,
}: ComparedCodebooks): z.infer<typeof CodebookDiffResult> {
  return {
    van: { id: before.id, versie: before.version },
    naar: { id: after.id, versie: after.version },
    themas: themes.map((theme) => ({ id: theme.id, oud: theme.before, nieuw: theme.after })),
    codes: codes.map(({ fate, from, to, label, texts, lists }) => ({
      wat: fate,
      van: [...from],
      naar: [...to],
      label,
      teksten: texts.map((text) => ({ veld: text.field, oud: text.before, nieuw: text.after })),
      lijsten: lists.map(({ field, added, removed }) => ({
        veld: field,
        erbij: [...added],
        weg: [...removed],
      })),
    })),
    aanwijzers: indicators.map(({ oordeel, added, removed }) => ({
      oordeel,
      erbij: [...added],
      weg: [...removed],
    })),
    opnieuw_bekijken: lookAgain.map(({ why, ids, code }) => ({
      waarom: why,
      ids: [...ids],
      code,
      beslissingen: counts === null ? null : decisionsOn(ids, counts),
    })),
  };
}

export function checkAsJson(
  { id, version, themes }: Codebook,
  warnings: readonly string[],
): z.infer<typeof CodebookCheckResult> {
  const codes = themes.flatMap((theme) => theme.codes);
  return {
    codeboek: { id, versie: version },
    themas: themes.length,
    codes: codes.length,
    zoektermen: codes.reduce((sum, { terms }) => sum + terms.length, 0),
    waarschuwingen: [...warnings],
  };
}
