/** How well suggestions do, as scripts and pages read it. */

import { z } from 'zod';
import type { Source } from '../../model/coding.js';
import { codebook, count, ratio } from '../project/shapes.js';
import type { LearningPoint, Score, Scored, ScoreTable } from './score.js';

const score = z.strictObject({
  n: count,
  voorgesteld: count,
  goed: count,
  precisie: ratio.nullable(),
  recall: ratio.nullable(),
  f1: ratio.nullable(),
});

const scoreTable = z.strictObject({
  codes: z.array(z.strictObject({ code: z.string(), ...score.shape })),
  micro: score,
  micro_alle_codes: score,
  macro: z.strictObject({ codes: count, precisie: ratio, recall: ratio, f1: ratio }).nullable(),
});

const point = z.strictObject({
  geleerd_van: count,
  /** Over zoveel beurten zei het taalmodel iets; leeg waar het niet meedoet. */
  beurten_met_antwoord: count.nullable(),
  vanaf_kans: z.array(z.strictObject({ kans: z.number(), ...score.shape })),
  f1_tussen: z.strictObject({ laag: z.number(), hoog: z.number() }).nullable(),
  /** Overlap met de woorden die de codeur aanwees. */
  passages: z.strictObject({ aantal: count, f1: ratio }).nullable(),
  bij_eerste: z.array(z.strictObject({ aantal: count, deel: ratio.nullable() })),
  betrouwbaarheid: z.array(
    z.strictObject({
      vanaf: z.number(),
      aantal: count,
      gemiddelde_kans: ratio.nullable(),
      deel_goed: ratio.nullable(),
    }),
  ),
});

export const CodebookScoreResult = z.strictObject({
  codeboek: codebook,
  bestanden: count,
  beurten: count,
  coderingen: count,
  alle_voorstellen: scoreTable,
  sterke_voorstellen: scoreTable,
  oordeel: z.strictObject({ goede_coderingen: count, met_oordeel: count, gelijk: count }),
  /** Voorstellen van de zoektermen alleen; zij leren niet en noemen geen kans: zwakke tellen vanaf .2, sterke vanaf .5. */
  zoektermen: z.array(point),
  /** Voorstellen door gelijkenis, na zoveel andere interviews uit het bestand. */
  gelijkenis: z.array(point),
  /** Hetzelfde met wat een taalmodel over beurten zei; leeg als dat er niet is. */
  taalmodel: z.array(point),
});

export function scoreAsJson({
  codebook: { id, version },
  files,
  turns,
  gold,
  score: scored,
  points,
}: Scored): z.infer<typeof CodebookScoreResult> {
  const pointsBy = (source: Source) => points.filter(({ by }) => by === source).map(pointJson);
  return {
    codeboek: { id, versie: version },
    bestanden: files,
    beurten: turns,
    coderingen: gold,
    alle_voorstellen: tableJson(scored.all),
    sterke_voorstellen: tableJson(scored.strong),
    oordeel: {
      goede_coderingen: scored.oordeel.right,
      met_oordeel: scored.oordeel.suggested,
      gelijk: scored.oordeel.agreed,
    },
    zoektermen: pointsBy('termen'),
    gelijkenis: pointsBy('gelijkenis'),
    taalmodel: pointsBy('taalmodel'),
  };
}

function pointJson({
  interviews,
  answered,
  by,
  score: { cutOffs, first, reliability, f1Between, passages },
}: LearningPoint) {
  return {
    geleerd_van: interviews,
    beurten_met_antwoord: answered,
    vanaf_kans: cutOffs.map(({ from, ...score }) => ({ kans: from, ...scoreJson(score) })),
    f1_tussen: f1Between === null ? null : { laag: f1Between.low, hoog: f1Between.high },
    passages: passages === null ? null : { aantal: passages.count, f1: passages.f1 },
    bij_eerste: first.map(({ among, share }) => ({ aantal: among, deel: share })),
    betrouwbaarheid: (by === 'termen' ? [] : reliability).map(
      ({ from, count: aantal, meanProbability, shareRight }) => ({
        vanaf: from,
        aantal,
        gemiddelde_kans: meanProbability,
        deel_goed: shareRight,
      }),
    ),
  };
}

function tableJson({ codes, micro, microOfAll, macro }: ScoreTable) {
  return {
    codes: codes.map(({ code, ...score }) => ({ code, ...scoreJson(score) })),
    micro: scoreJson(micro),
    micro_alle_codes: scoreJson(microOfAll),
    macro:
      macro === null
        ? null
        : { codes: macro.codes, precisie: macro.precision, recall: macro.recall, f1: macro.f1 },
  };
}

function scoreJson({ gold, suggested, right, precision, recall, f1 }: Score) {
  return { n: gold, voorgesteld: suggested, goed: right, precisie: precision, recall, f1 };
}
