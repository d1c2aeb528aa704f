/** The shape of every `--json` result; docs/handleiding.md explains them to whoever writes a script. */

import { z } from 'zod';
import { OORDELEN } from '../model/coding.js';
import { MEMO_KINDS } from '../model/memo.js';
import { harmlessJson, type Io, print } from './io.js';

const count = z.int().min(0);
const codebook = z.strictObject({ id: z.string(), versie: z.string() });
const basis = z.strictObject({ bevestigd: count, voorstel: count });
const cell = z.strictObject({ perspectief: z.string(), wijk: z.string(), noemt: count, geinterviewd: count });
const matrix = z.strictObject({
  kolommen: z.array(z.strictObject({ id: z.string(), geinterviewd: count })),
  rijen: z.array(z.strictObject({ id: z.string(), noemt: z.array(count) })),
});

export const ImportResult = z.strictObject({
  bestanden: z.array(
    z.strictObject({
      bestand: z.string(),
      uitkomst: z.enum(['ingelezen', 'vernieuwd', 'ongewijzigd', 'overgeslagen']),
      formaat: z.string().optional(),
      beurten: count.optional(),
      sprekers: count.optional(),
      woorden: count.optional(),
      waarschuwingen: z.array(z.string()),
      reden: z.string().optional(),
      regels: z.array(z.string()).optional(),
      nakijken: count.optional(),
      mogelijke_namen: count.optional(),
    }),
  ),
});

export const NamesResult = z.strictObject({
  namen: z.array(
    z.strictObject({
      status: z.enum(['vervangen', 'mogelijk', 'gelaten']),
      soort: z.string(),
      tekst: z.string(),
      aantal: count,
      bestanden: z.array(z.string()),
      voorbeeld: z.string(),
      was: z.array(z.string()).optional(),
    }),
  ),
  elders: z.array(z.string()),
});

export const NamesExportResult = z.strictObject({
  bestand: z.string().nullable(),
  namen: count,
  mogelijk: count,
});

export const NamesImportResult = z.strictObject({
  beslissingen: count,
  teksten_veranderd: count,
  nakijken: count,
  zonder_bron: z.array(z.string()),
});

export const CodebookCheckResult = z.strictObject({
  codeboek: codebook,
  themas: count,
  codes: count,
  zoektermen: count,
  waarschuwingen: z.array(z.string()),
});

export const CodeResult = z.strictObject({
  proef: z.boolean(),
  codeboek: codebook,
  transcripten: count,
  voorstellen: z.strictObject({ nieuw: count, vervallen: count, gebleven: count }),
  codes: z.array(z.strictObject({ code: z.string(), nieuw: count, vervallen: count })),
  beslissingen: z.strictObject({
    meegenomen: count,
    zonder_code: z.array(z.strictObject({ code: z.string(), aantal: count })),
  }),
  coderingen: basis,
});

export const FragmentsResult = z.strictObject({
  totaal: count,
  fragmenten: z.array(
    z.strictObject({
      id: z.string(),
      code: z.string(),
      respondent: z.string(),
      perspectief: z.string(),
      wijk: z.string(),
      bestand: z.string(),
      beurt: z.int().min(1),
      begin: count,
      eind: count,
      sterkte: z.enum(['zwak', 'sterk']),
      status: z.enum(['bevestigd', 'voorstel']),
      oordeel: z.enum(OORDELEN).nullable(),
      citeerbaar: z.boolean(),
      tekst: z.string(),
    }),
  ),
});

export const FlaggedResult = z.strictObject({
  beslissingen: z.array(
    z.strictObject({
      id: z.string(),
      code: z.string(),
      uitspraak: z.enum(['bevestigd', 'verworpen']),
      codeur: z.string(),
      tekst_is: z.enum(['gewijzigd', 'verdwenen']),
      respondent: z.string().nullable(),
      bestand: z.string(),
      beurt: z.int().min(1),
      tekst: z.string(),
    }),
  ),
});

export const CompareResult = z.strictObject({
  basis,
  geinterviewd: z.array(cell),
  themas: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      genoemd_door: count,
      naar_perspectief: matrix,
      naar_wijk: matrix,
      perspectief_en_wijk: z.array(cell),
      codes: z.array(
        z.strictObject({ id: z.string(), label: z.string(), perspectief_en_wijk: z.array(cell) }),
      ),
    }),
  ),
});

export const ReportResult = z.strictObject({
  rapport: z.string(),
  /** What a researcher must look at before sharing a public report; empty for an internal one. */
  waarschuwingen: z.array(z.string()),
  /** In how many marked places text of a researcher was put back. */
  overgenomen: z.number(),
  /** Where the version that a researcher edited was kept; null when nobody had. */
  bewerkt: z.string().nullable(),
});

export const ReportCheckResult = z.strictObject({
  bestand: z.string(),
  in_orde: z.boolean(),
  bevindingen: z.array(z.strictObject({ regel: z.string(), melding: z.string() })),
});

export const ChartsResult = z.strictObject({
  map: z.string(),
  /** The names are without extension: each is there as .png and as .svg. */
  grafieken: z.array(z.strictObject({ bestand: z.string(), titel: z.string(), beschrijving: z.string() })),
});

export const ExportResult = z.strictObject({
  versie: z.enum(['intern', 'openbaar']),
  bestanden: z.array(z.string()),
  tabellen: z.array(z.strictObject({ tabel: z.string(), rijen: count })),
  /** How many fragments may not be quoted: a public export leaves them out. */
  niet_te_citeren: count,
  /** What a researcher must look at before sharing a public export; empty for an internal one. */
  waarschuwingen: z.array(z.string()),
});

export const StatusResult = z.strictObject({
  project: z.string(),
  respondenten: count,
  geinterviewd: count,
  niet_gehoord: z.array(z.strictObject({ respondent: z.string(), bestand: z.string() })),
  bestanden_met_onbekenden: count,
  bestanden: z.strictObject({ gevonden: count, ingelezen: count }),
  codeboek: codebook,
  gecodeerd: z.enum(['nog niet', 'nog niet alles', 'met dit codeboek', 'met een eerder codeboek']),
  coderingen: basis,
  toestemming: z.strictObject({
    citeren: count,
    opname: count,
    geen_opname: z.array(z.string()),
    hercontact: count,
  }),
  gevoelig: z.strictObject({ gevonden: count, nagekeken: count }),
  nakijken: count,
  met_namen: z.array(z.string()),
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

const ratio = z.number().min(0).max(1);
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

const coefficient = z.number().max(1);
const alpha = z.strictObject({
  /** Null where it is undefined. */
  alpha: coefficient.nullable(),
  interval: z
    .strictObject({ van: coefficient, tot: coefficient, steekproeven: count, vervallen: count })
    .nullable(),
});

export const AgreementResult = z.strictObject({
  codeurs: z.array(z.string()),
  beurten: count,
  codes: z.array(
    z.strictObject({
      code: z.string(),
      n: count,
      gegeven: z.array(count),
      gelijk: ratio.nullable(),
      kappa: coefficient.nullable(),
      ac1: coefficient.nullable(),
      ...alpha.shape,
      te_weinig_waarnemingen: z.boolean(),
    }),
  ),
  alle_codes: z.strictObject({
    ...alpha.shape,
    zelfde_codes: ratio.nullable(),
    holsti: ratio.nullable(),
  }),
  verschillen: z.array(
    z.strictObject({
      bestand: z.string(),
      beurt: z.int().min(1),
      respondent: z.string(),
      code: z.string(),
      gegeven_door: z.array(z.string()),
      niet_door: z.array(z.string()),
    }),
  ),
});

const saturation = z.strictObject({
  codes_in_basis: count,
  bereikt_bij: count.nullable(),
  punten: z.array(
    z.strictObject({
      interview: z.int().min(1),
      nieuw: count,
      samen: count,
      nieuw_in_reeks: count.nullable(),
      aandeel: z.number().min(0).nullable(),
    }),
  ),
  volgordes: z.strictObject({
    aantal: count,
    bereikt: count,
    mediaan: z.number().nullable(),
    vroegste: count.nullable(),
    laatste: count.nullable(),
  }),
});

export const SaturationResult = z.strictObject({
  basis,
  instellingen: z.strictObject({ basis: z.int().min(1), reeks: z.int().min(1), drempel: ratio }),
  interviews: z.array(z.strictObject({ bestand: z.string(), datum: z.string().nullable() })),
  alle_codes: saturation,
  toegevoegd: z.strictObject({ codes: z.array(z.string()), ...saturation.shape }).nullable(),
});

const words = z.strictObject({ mensen: count, woorden: count });

export const KeynessResult = z.strictObject({
  groep: words,
  anderen: words,
  totaal: count,
  woorden: z.array(
    z.strictObject({
      woord: z.string(),
      keer: count,
      mensen: count,
      keer_bij_anderen: count,
      anderen: count,
      g2: z.number().min(0),
      log_ratio: z.number(),
    }),
  ),
});

export const SearchResult = z.strictObject({
  totaal: count,
  beurten: z.array(
    z.strictObject({
      bestand: z.string(),
      beurt: z.int().min(1),
      /** Null for an interviewer and for who is unknown. */
      respondent: z.string().nullable(),
      perspectief: z.string().nullable(),
      wijk: z.string().nullable(),
      tekst: z.string(),
      /** Places in the text of the turn, in UTF-16 code units, end exclusive. */
      treffers: z.array(z.strictObject({ begin: count, eind: count })),
    }),
  ),
});

export const MemosResult = z.strictObject({
  memos: z.array(
    z.strictObject({
      id: z.string(),
      soort: z.enum(MEMO_KINDS),
      codeur: z.string(),
      /** ISO 8601 in UTC; null for the memo of a decision. */
      geschreven: z.string().nullable(),
      memo: z.string(),
      code: z.string().nullable(),
      respondent: z.string().nullable(),
      passage: z
        .strictObject({
          bestand: z.string(),
          beurt: z.int().min(1),
          begin: count,
          eind: count,
          tekst: z.string(),
          tekst_is: z.enum(['gewijzigd', 'verdwenen']).nullable(),
        })
        .nullable(),
    }),
  ),
});

export const MemoAddResult = z.strictObject({
  id: z.string(),
  soort: z.enum(MEMO_KINDS),
  codeur: z.string(),
});

export const MemoRemoveResult = z.strictObject({ verwijderd: z.string() });

export const MemoExportResult = z.strictObject({
  /** Null when there was nothing to write. */
  bestand: z.string().nullable(),
  memos: count,
});

export const ForgetResult = z.strictObject({
  respondent: z.string(),
  proef: z.boolean(),
  verwijderd: z.strictObject({
    teksten: count,
    beurten: count,
    beslissingen: count,
    voorstellen: count,
    memos: count,
  }),
  reservekopieen: count,
  zelf_verwijderen: z.array(z.string()),
  memos_nalezen: z.array(z.string()),
});

const act = z.strictObject({
  nummer: z.int().min(1),
  opdracht: z.string(),
  codeur: z.string().nullable(),
  /** ISO 8601 in UTC. */
  moment: z.string(),
  staat: z.enum(['gedaan', 'teruggedraaid', 'vervallen', 'vast']),
  van: z.int().min(1).nullable(),
  rijen: z.array(z.strictObject({ tabel: z.string(), erbij: count, gewijzigd: count, weg: count })),
});

export const HistoryResult = z.strictObject({ handelingen: z.array(act) });

export const HistoryRowsResult = z.strictObject({
  handeling: act,
  sleutels: z.array(
    z.strictObject({
      tabel: z.string(),
      sleutel: z.array(z.union([z.string(), z.number()])),
      bestond_al: z.boolean(),
    }),
  ),
});

export const TakeBackResult = z.strictObject({ handelingen: z.array(act) });

export const BackupResult = z.strictObject({ reservekopie: z.string() });

export const RestoreListResult = z.strictObject({
  reservekopieen: z.array(
    z.strictObject({
      naam: z.string(),
      /** ISO 8601 in UTC. */
      gemaakt: z.string(),
      waarom: z.string(),
    }),
  ),
});

export const RestoreResult = z.strictObject({
  reservekopie: z.string(),
  veranderd: z.boolean(),
  /** The path of a damaged database, which was set aside. */
  opzij: z.string().nullable(),
});

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

export const CheckResult = z.strictObject({
  in_orde: z.boolean(),
  hersteld: z.boolean(),
  bevindingen: z.array(
    z.strictObject({
      soort: z.string(),
      ernst: z.enum(['fout', 'let op']),
      aantal: z.int().min(1),
      waar: z.array(z.string()),
      wat: z.string(),
      wat_te_doen: z.string(),
      herstelbaar: z.boolean(),
    }),
  ),
});

/** Text of a result as a script reads it. */
export function jsonText<T>(schema: z.ZodType<T>, result: T): string {
  return harmlessJson(JSON.stringify(schema.parse(result), null, 2));
}

export function printJson<T>(schema: z.ZodType<T>, result: T, { stdout }: Io): void {
  print(stdout, jsonText(schema, result));
}
