/** What a screen gets when transcripts are brought in, and what it sends when somebody says who speaks in them. */

import { z } from 'zod';
import type { ProjectFolder } from '../project/project-folder.js';
import { count } from '../project/shapes.js';
import type { BroughtIn } from './bring-in.js';
import type { DroppedFile, Preview } from './preview.js';
import type { SaidOfSpeaker, SaidWho } from './say-who.js';
import type { SpeakerSeen } from './speakers.js';
import type { StillOut } from './still-out.js';
import type { WhoIsWho, Written } from './who-is-who.js';

/** A survey in a table has a speaker for every row. */
const MOST_SPEAKERS = 5000;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
/** In one request. */
const MOST_FILES = 200;
/** Of a name, a label or a number, in UTF-16 code units. */
const LONGEST = 1000;

const ROLES = ['interviewer', 'respondent', 'onbekend', 'vertrokken'] as const;

/** A speaker with the first words of their first two turns: spoken text, so not for a log. */
const Speaker = z.strictObject({
  spreker: z.string(),
  rol: z.enum(ROLES),
  respondent: z.string().nullable(),
  beurten: count,
  begin: z.array(z.string()),
});

export const PreviewResult = z.strictObject({
  naam: z.string(),
  /** Null when it can't lie in the folder of interviews. */
  bestand: z.string().nullable(),
  /** Null when it can't be read; then there is a reason. */
  gelezen: z
    .strictObject({
      formaat: z.string(),
      beurten: count,
      sprekers: z.array(Speaker),
      waarschuwingen: z.array(z.string()),
    })
    .nullable(),
  reden: z.string().nullable(),
  /** A file that is there already, and what it has in common with this one. */
  bekend: z.strictObject({ bestand: z.string(), zelfde: z.enum(['bestand', 'inhoud', 'naam']) }).nullable(),
});

/** Files that a page sends, their bytes in base64. */
export const DroppedRequest = z.strictObject({
  bestanden: z
    .array(z.strictObject({ naam: z.string().max(LONGEST), inhoud: z.string().regex(BASE64) }))
    .min(1)
    .max(MOST_FILES),
});

export function droppedFiles({ bestanden }: z.infer<typeof DroppedRequest>): DroppedFile[] {
  return bestanden.map(({ naam, inhoud }) => ({ name: naam, bytes: Buffer.from(inhoud, 'base64') }));
}

const OfProject = z.strictObject({ id: z.string(), label: z.string() });

/** What waits to be imported, and what the project says of its people. */
export const StillOutResult = z.strictObject({
  bestanden: z.array(
    z.strictObject({
      bestand: z.string(),
      /** Whether it was laid there in this sitting, so that it can be taken away again. */
      zojuist: z.boolean(),
    }),
  ),
  opnamen: z.array(z.string()),
  onleesbaar: z.array(z.string()),
  perspectieven: z.array(OfProject),
  wijken: z.array(OfProject),
  /** Where they lie and who they are, as the project calls these. */
  map: z.string(),
  respondentenbestand: z.string(),
});

export function stillOutAsJson(
  { files, recordings, unreadable }: StillOut,
  { project: { perspectives, wijken, paths } }: ProjectFolder,
  laid: ReadonlyMap<string, string>,
): z.infer<typeof StillOutResult> {
  return {
    bestanden: files.map((file) => ({ bestand: file, zojuist: laid.has(file) })),
    opnamen: [...recordings],
    onleesbaar: [...unreadable],
    perspectieven: perspectives.map(({ id, label }) => ({ id, label })),
    wijken: wijken.map(({ id, label }) => ({ id, label })),
    map: paths.interviews,
    respondentenbestand: paths.respondents,
  };
}

export const BroughtInResult = z.strictObject({
  bestanden: z.array(
    z.strictObject({
      naam: z.string(),
      bestand: z.string().nullable(),
      uitkomst: z.enum(['toegevoegd', 'was er al', 'geweigerd']),
      reden: z.string().nullable(),
    }),
  ),
});

const answer = z.boolean().nullable();
const date = z.string().nullable();
const OF_PERSON = {
  datum: date,
  toestemming_citeren: answer,
  toestemming_opname: answer,
  toestemming_hercontact: answer,
  bewaren_tot: date,
  dubbelrol: answer,
};

export const WhoIsWhoResult = z.strictObject({
  bestand: z.string(),
  formaat: z.string(),
  beurten: count,
  waarschuwingen: z.array(z.string()),
  /** The first turns: spoken text, so not for a log. */
  tekst: z.array(z.strictObject({ spreker: z.string(), woorden: z.string() })),
  /** Of respondents.csv: goes back with what a person says. */
  versie: z.string(),
  sprekers: z.array(
    Speaker.extend({
      regel: z
        .strictObject({
          respondent: z.string(),
          perspectief: z.string().nullable(),
          wijk: z.string().nullable(),
          ...OF_PERSON,
        })
        .nullable(),
      voorstel: z
        .strictObject({
          respondent: z.string(),
          /** Whether the label or the file is called so; otherwise it is the next free number. */
          uit_naam: z.boolean(),
          perspectief: z.string().nullable(),
          wijk: z.string().nullable(),
          per_perspectief: z.record(z.string(), z.string()),
        })
        .nullable(),
      /** Whether they seem to be the interviewer, although no label says so. */
      stelt_vragen: z.boolean(),
    }),
  ),
});

/** What a screen sends: a key that is left out leaves its cell as it is, null empties it. */
export const SaidWhoRequest = z.strictObject({
  versie: z.string(),
  sprekers: z
    .array(
      z.strictObject({
        spreker: z.string(),
        /** Null for the next free number. */
        respondent: z.string().nullable(),
        perspectief: z.string(),
        wijk: z.string(),
        datum: date.optional(),
        toestemming_citeren: answer.optional(),
        toestemming_opname: answer.optional(),
        toestemming_hercontact: answer.optional(),
        bewaren_tot: date.optional(),
        dubbelrol: answer.optional(),
      }),
    )
    .max(MOST_SPEAKERS),
  /** Labels of who asks the questions. */
  interviewers: z.array(z.string().max(LONGEST)).max(MOST_SPEAKERS).default([]),
});

export const SaidWhoResult = z.strictObject({
  /** How the project calls the file from now on. */
  bestand: z.string(),
  versie: z.string(),
  sprekers: z.array(z.strictObject({ spreker: z.string(), respondent: z.string() })),
});

export function previewAsJson({ name, file, read, refusal, known }: Preview): z.infer<typeof PreviewResult> {
  return {
    naam: name,
    bestand: file,
    gelezen:
      read === null
        ? null
        : {
            formaat: read.format,
            beurten: read.turns,
            sprekers: read.speakers.map(speakerAsJson),
            waarschuwingen: [...read.warnings],
          },
    reden: refusal,
    bekend: known === null ? null : { bestand: known.file, zelfde: known.same },
  };
}

export function broughtInAsJson(all: readonly BroughtIn[]): z.infer<typeof BroughtInResult> {
  return {
    bestanden: all.map(({ name, file, outcome, refusal }) => ({
      naam: name,
      bestand: file,
      uitkomst: outcome,
      reden: refusal,
    })),
  };
}

export function whoIsWhoAsJson(who: WhoIsWho): z.infer<typeof WhoIsWhoResult> {
  return {
    bestand: who.file,
    formaat: who.format,
    beurten: who.turns,
    waarschuwingen: [...who.warnings],
    tekst: who.opening.map(({ speaker, words }) => ({ spreker: speaker, woorden: words })),
    versie: who.version,
    sprekers: who.speakers.map(({ written, proposal, seemsToAsk, ...speaker }) => ({
      ...speakerAsJson(speaker),
      regel: written === null ? null : writtenAsJson(written),
      voorstel:
        proposal === null
          ? null
          : {
              respondent: proposal.respondent,
              uit_naam: proposal.isNamed,
              perspectief: proposal.perspective,
              wijk: proposal.wijk,
              per_perspectief: { ...proposal.byPerspective },
            },
      stelt_vragen: seemsToAsk,
    })),
  };
}

export function saidOfSpeakers({ sprekers }: z.infer<typeof SaidWhoRequest>): SaidOfSpeaker[] {
  return sprekers.map((said) => ({
    speaker: said.spreker,
    respondent: said.respondent,
    perspective: said.perspectief,
    wijk: said.wijk,
    date: said.datum,
    mayBeQuoted: said.toestemming_citeren,
    mayBeRecorded: said.toestemming_opname,
    mayBeContacted: said.toestemming_hercontact,
    keepUntil: said.bewaren_tot,
    doubleRole: said.dubbelrol,
  }));
}

export function saidWhoAsJson({ file, version, speakers }: SaidWho): z.infer<typeof SaidWhoResult> {
  return {
    bestand: file,
    versie: version,
    sprekers: speakers.map(({ speaker, respondent }) => ({ spreker: speaker, respondent })),
  };
}

function speakerAsJson({
  speaker,
  role,
  respondent,
  turns,
  firstWords,
}: SpeakerSeen): z.infer<typeof Speaker> {
  return { spreker: speaker, rol: role, respondent, beurten: turns, begin: [...firstWords] };
}

function writtenAsJson(written: Written) {
  return {
    respondent: written.respondent,
    perspectief: written.perspective,
    wijk: written.wijk,
    datum: written.date,
    toestemming_citeren: written.mayBeQuoted,
    toestemming_opname: written.mayBeRecorded,
    toestemming_hercontact: written.mayBeContacted,
    bewaren_tot: written.keepUntil,
    dubbelrol: written.doubleRole,
  };
}
