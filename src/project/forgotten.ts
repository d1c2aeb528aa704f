/** vergeten.json: who was forgotten, so that no import, restore or merge brings them back; nothing that they said or are called. */

import { z } from 'zod';
import { sha256 } from '../files/hash.js';
import { UserError } from '../model/errors.js';

export const FORGOTTEN_FILE = 'vergeten.json';

/** A tombstone. */
export interface Forgotten {
  readonly respondent: string;
  /** ISO date of the act. */
  readonly since: string;
  /** Whether the act came to its end; until then it has to be done again. */
  readonly isDone: boolean;
  /** Makes the hashes of speaker labels unlike those of anybody else. */
  readonly salt: string;
  readonly sources: readonly ForgottenSource[];
  /**
   * Of each speaker label under which they stood in the store in a group, the hash that `voiceOf` makes. Labels that are
   * names are the respondent's number there, unless the texts came without pseudonyms.
   */
  readonly voices: readonly string[];
}

export interface ForgottenSource {
  /** SHA-256 of a file in which they speak. */
  readonly hash: string;
  /** True when the interview was with them alone; otherwise only their turns went. */
  readonly whole: boolean;
}

/** Recognises a speaker label without keeping it. */
export function voiceOf(label: string, { salt }: Pick<Forgotten, 'salt'>): string {
  return sha256(JSON.stringify([salt, label]));
}

const EXPLANATION =
  'Wie hier staat, is vergeten en wordt niet opnieuw ingelezen. Laat dit bestand staan en deel het met het project.';

const Schema = z.strictObject({
  uitleg: z.string(),
  vergeten: z.array(
    z.strictObject({
      respondent: z.string().min(1),
      datum: z.iso.date(),
      klaar: z.boolean(),
      zout: z.string(),
      bronnen: z.array(z.strictObject({ hash: z.string(), geheel: z.boolean() })),
      stemmen: z.array(z.string()),
    }),
  ),
});

/** @throws UserError when the file is not as `writeForgotten` wrote it. */
export function readForgotten(bytes: Uint8Array): Forgotten[] {
  const parsed = Schema.safeParse(parsedOrNull(new TextDecoder().decode(bytes)));
  if (!parsed.success) {
    throw new UserError(
      `${FORGOTTEN_FILE}: dit bestand is beschadigd. Zet een eerdere versie terug; zonder dit bestand kan wie vergeten is, terugkomen.`,
    );
  }
  return parsed.data.vergeten.map(({ respondent, datum, klaar, zout, bronnen, stemmen }) => ({
    respondent,
    since: datum,
    isDone: klaar,
    salt: zout,
    sources: bronnen.map(({ hash, geheel }) => ({ hash, whole: geheel })),
    voices: stemmen,
  }));
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The file as text, in order of respondent. */
export function writeForgotten(forgotten: readonly Forgotten[]): string {
  const file: z.infer<typeof Schema> = {
    uitleg: EXPLANATION,
    vergeten: [...forgotten]
      .sort((a, b) => (a.respondent < b.respondent ? -1 : 1))
      .map(({ respondent, since, isDone, salt, sources, voices }) => ({
        respondent,
        datum: since,
        klaar: isDone,
        zout: salt,
        bronnen: sources.map(({ hash, whole }) => ({ hash, geheel: whole })),
        stemmen: [...voices],
      })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
