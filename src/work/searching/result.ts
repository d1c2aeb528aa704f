/** Passages and turns that were found, as scripts and pages read them. */

import { z } from 'zod';
import { OORDELEN, SOURCES } from '../../model/coding.js';
import type { Suggested } from '../../store/index.js';
import { count } from '../project/shapes.js';
import type { DecisionToCheck, FoundDecisions, FoundFragments } from './fragments.js';
import type { Said } from './said.js';

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
      /** With --waarom; null when no program proposed it. */
      waarom: z
        .strictObject({
          bron: z.enum(SOURCES),
          kans: z.number().min(0).max(1).nullable(),
          woorden: z.array(z.string()),
          vraag: z.array(z.string()),
          termen: z.array(z.string()),
          lijkt_op: z.strictObject({ bestand: z.string(), beurt: z.int().min(1) }).nullable(),
        })
        .nullable()
        .optional(),
    }),
  ),
});

/** @param withWhy whether it was asked why a program proposed them */
export function fragmentsAsJson(
  { total, fragments }: FoundFragments,
  withWhy = false,
): z.infer<typeof FragmentsResult> {
  return {
    totaal: total,
    fragmenten: fragments.map(({ coding, person, suggested }) => ({
      id: coding.id,
      code: coding.code,
      respondent: coding.respondent,
      perspectief: person?.perspective ?? '',
      wijk: person?.wijk ?? '',
      bestand: coding.file,
      beurt: coding.turn,
      begin: coding.fragment.start,
      eind: coding.fragment.end,
      sterkte: coding.strength,
      status: coding.status,
      oordeel: coding.oordeel,
      citeerbaar: coding.quotable,
      tekst: coding.fragment.text,
      ...(withWhy && { waarom: suggested === null ? null : whyAsJson(suggested) }),
    })),
  };
}

function whyAsJson({ source, probability, why: { said, asked, terms, like } }: Suggested) {
  return {
    bron: source,
    kans: probability,
    woorden: [...said],
    vraag: [...asked],
    termen: [...terms],
    lijkt_op: like === null ? null : { bestand: like.file, beurt: like.turn },
  };
}

export const FlaggedResult = z.strictObject({
  totaal: count,
  beslissingen: z.array(
    z.strictObject({
      id: z.string(),
      code: z.string(),
      uitspraak: z.enum(['bevestigd', 'verworpen']),
      codeur: z.string(),
      /** Null when the words are the same. */
      tekst_is: z.enum(['gewijzigd', 'verdwenen']).nullable(),
      /** Null when the code is in the codebook, or goes along with one at the next `code`. */
      code_is: z.enum(['gesplitst', 'verdwenen']).nullable(),
      /** What the code was split into. */
      opvolgers: z.array(z.string()),
      respondent: z.string().nullable(),
      bestand: z.string(),
      beurt: z.int().min(1),
      tekst: z.string(),
    }),
  ),
});

export function flaggedAsJson({ total, decisions }: FoundDecisions): z.infer<typeof FlaggedResult> {
  return {
    totaal: total,
    beslissingen: decisions.map((decision) => ({
      id: decision.id,
      code: decision.code,
      uitspraak: decision.verdict,
      codeur: decision.coder,
      tekst_is: decision.attention,
      code_is: codeIs(decision),
      opvolgers: [...decision.heirs],
      respondent: decision.respondent,
      bestand: decision.file,
      beurt: decision.turn,
      tekst: decision.text,
    })),
  };
}

/** What became of the code of a decision; null when nothing that a person must choose about. */
export function codeIs({
  isCodeGone,
  heirs,
}: Pick<DecisionToCheck, 'isCodeGone' | 'heirs'>): 'gesplitst' | 'verdwenen' | null {
  if (!isCodeGone) return null;
  return heirs.length > 0 ? 'gesplitst' : 'verdwenen';
}

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

export function saidAsJson({ total, turns }: Said): z.infer<typeof SearchResult> {
  return {
    totaal: total,
    beurten: turns.map(({ file, turn, respondent, person, text, places }) => ({
      bestand: file,
      beurt: turn,
      respondent,
      perspectief: person?.perspective ?? null,
      wijk: person?.wijk ?? null,
      tekst: text,
      treffers: places.map(({ start, end }) => ({ begin: start, eind: end })),
    })),
  };
}
