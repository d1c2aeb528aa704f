/** What the codebook is found to be, as scripts and pages read it. */

import { z } from 'zod';
import { OORDELEN } from '../../model/coding.js';
import { codebook, count, ratio } from '../project/shapes.js';

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

export const CodebookScoreResult = z.strictObject({
  codeboek: codebook,
  bestanden: count,
  beurten: count,
  coderingen: count,
  alle_voorstellen: scoreTable,
  sterke_voorstellen: scoreTable,
  oordeel: z.strictObject({ goede_coderingen: count, met_oordeel: count, gelijk: count }),
});
