/** What a screen gets when names are decided about on it, as JSON. */

import { z } from 'zod';
import { KINDS } from '../../model/identifying.js';
import { count, ratio } from '../project/shapes.js';
import type { DecidedOne, TakenBack } from './decide-one.js';
import { CHOICES, type Decided } from './decided.js';
import type { NameInContext, NamesPage } from './doubts.js';
import type { Foretold } from './foretell.js';
import type { KeyState } from './key-session.js';
import type { ReadAgain } from './read-again.js';
import type { Count } from './touched.js';
import type { Known } from './who-there-is.js';

export const KeyStateResult = z.strictObject({
  bestand: z.enum(['geen', 'verzegeld', 'leesbaar', 'kwijt']),
  open: z.boolean(),
  vraagt: z.enum(['niets', 'wachtwoord', 'nieuw wachtwoord']),
  advies: z.string().nullable(),
});

export type KeyStateResult = z.infer<typeof KeyStateResult>;

export function keyStateAsJson({ file, isOpen, asks, advice }: KeyState): KeyStateResult {
  return { bestand: file, open: isOpen, vraagt: asks, advies: advice };
}

const decided = z.strictObject({
  keuze: z.enum(CHOICES),
  als: z.string().nullable(),
  /** False as long as the texts are to be read again with it. */
  toegepast: z.boolean(),
});

const place = z.strictObject({
  bestand: z.string(),
  beurt: count,
  respondent: z.string().nullable(),
  voor: z.string(),
  woorden: z.string(),
  na: z.string(),
});

export const NamesPageResult = z.strictObject({
  vanaf: count,
  namen: z.array(
    z.strictObject({
      soort: z.enum(KINDS),
      tekst: z.string(),
      plaatsen: count,
      interviews: count,
      /** How likely it is what it seems. */
      kans: ratio,
      was: z.array(z.string()),
      voorbeeld: z.string(),
      /** The first places of a doubtful name. */
      context: z.array(place),
      besloten: decided.nullable(),
    }),
  ),
  aantallen: z.strictObject({ open: count, besloten: count, vervangen: count, gelaten: count }),
  nog_toe_te_passen: count,
  welke: z.array(
    z.strictObject({
      naam: z.string(),
      bestanden: z.array(z.string()),
      dragers: z.array(z.strictObject({ pseudoniem: z.string(), namen: z.array(z.string()) })),
    }),
  ),
});

export type NamesPageResult = z.infer<typeof NamesPageResult>;

export function namesPageAsJson(page: NamesPage): NamesPageResult {
  return {
    vanaf: page.from,
    namen: page.names.map(nameAsJson),
    aantallen: { ...page.counts },
    nog_toe_te_passen: page.outstanding,
    welke: page.shared.map(({ name, files, bearers }) => ({
      naam: name,
      bestanden: [...files],
      dragers: bearers.map(({ pseudonym, names }) => ({ pseudoniem: pseudonym, namen: [...names] })),
    })),
  };
}

function nameAsJson(name: NameInContext): NamesPageResult['namen'][number] {
  return {
    soort: name.kind,
    tekst: name.text,
    plaatsen: name.count,
    interviews: name.interviews,
    kans: name.likely,
    was: [...name.was],
    voorbeeld: name.example,
    context: name.places.map(({ file, turn, respondent, before, words, after }) => ({
      bestand: file,
      beurt: turn,
      respondent,
      voor: before,
      woorden: words,
      na: after,
    })),
    besloten: name.decided === null ? null : decidedAsJson(name.decided),
  };
}

function decidedAsJson({ choice, as, isOutstanding }: Decided): z.infer<typeof decided> {
  return { keuze: choice, als: as, toegepast: !isOutstanding };
}

export const KnownResult = z.strictObject({
  pseudoniemen: z.array(
    z.strictObject({
      pseudoniem: z.string(),
      namen: z.array(z.string()),
      plaatsen: count,
      interviews: count,
    }),
  ),
});

export type KnownResult = z.infer<typeof KnownResult>;

export function knownAsJson(known: readonly Known[]): KnownResult {
  return {
    pseudoniemen: known.map(({ pseudonym, names, count: places, interviews }) => ({
      pseudoniem: pseudonym,
      namen: [...names],
      plaatsen: places,
      interviews,
    })),
  };
}

const touched = z.strictObject({ plaatsen: count, interviews: count });

/** What one decision would change. */
export const ForetoldResult = z.strictObject({
  raakt: touched,
  /** Of those, places that were no part of the row: of another pseudonym, or seen as no name. */
  buiten_de_rij: count,
  /** Where the same words may still be read after it. */
  blijft_staan: touched,
  andere_woorden: touched,
  teksten: count,
  coderingen: z.strictObject({ andere_woorden: count, nakijken: count }),
  /** Memos, and then summaries, with the words in them: a person reads and changes those. */
  memos: count,
  samenvattingen: count,
  zonder_bron: z.array(z.string()),
});

export type ForetoldResult = z.infer<typeof ForetoldResult>;

export function foretoldAsJson({
  rows,
  others,
  texts,
  codings,
  memos,
  summaries,
  missing,
}: Foretold): ForetoldResult {
  const [row] = rows;
  return {
    raakt: countAsJson(row?.touched ?? NONE),
    buiten_de_rij: row?.besides ?? 0,
    blijft_staan: countAsJson(row?.left ?? NONE),
    andere_woorden: countAsJson(others),
    teksten: texts.size,
    coderingen: { andere_woorden: codings.changed, nakijken: codings.flagged },
    memos,
    samenvattingen: summaries,
    zonder_bron: [...missing],
  };
}

const NONE: Count = { places: 0, files: 0 };

function countAsJson({ places, files }: Count): z.infer<typeof touched> {
  return { plaatsen: places, interviews: files };
}

export const DecidedNameResult = z.strictObject({ nog_toe_te_passen: count });

export function decidedNameAsJson({ outstanding }: DecidedOne): z.infer<typeof DecidedNameResult> {
  return { nog_toe_te_passen: outstanding };
}

export const TakenBackNameResult = z.strictObject({
  /** Whether all is as before; otherwise the contrary was decided, which is still to be applied. */
  hersteld: z.boolean(),
  nog_toe_te_passen: count,
});

export function takenBackAsJson({ isUndone, outstanding }: TakenBack): z.infer<typeof TakenBackNameResult> {
  return { hersteld: isUndone, nog_toe_te_passen: outstanding };
}

export const AppliedNamesResult = z.strictObject({
  teksten_veranderd: count,
  nakijken: count,
  /** Files that could not be read again, each with why. */
  overgeslagen: z.array(z.strictObject({ bestand: z.string(), reden: z.string() })),
  gewist: z.strictObject({
    definitief: z.boolean(),
    reservekopieen: count,
    onleesbaar: z.array(z.string()),
    memos_nalezen: z.array(z.string()),
    samenvattingen_nalezen: z.array(z.string()),
  }),
  nog_toe_te_passen: count,
});

export type AppliedNamesResult = z.infer<typeof AppliedNamesResult>;

export function appliedAsJson({
  changed,
  flagged,
  results,
  hidden,
  outstanding,
}: ReadAgain & DecidedOne): AppliedNamesResult {
  return {
    teksten_veranderd: changed,
    nakijken: flagged,
    overgeslagen: results.flatMap(({ file, reason }) =>
      reason === undefined ? [] : [{ bestand: file, reden: reason.text }],
    ),
    gewist: {
      definitief: hidden.isFinal,
      reservekopieen: hidden.copies,
      onleesbaar: [...hidden.unreadable],
      memos_nalezen: [...hidden.toRead],
      samenvattingen_nalezen: [...hidden.summariesToRead],
    },
    nog_toe_te_passen: outstanding,
  };
}
