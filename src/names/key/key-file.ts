/** The file of the key: JSON, encrypted with a passphrase unless the researcher chose otherwise. */

import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';
import { UserError } from '../../model/errors.js';
import { KINDS } from '../kinds.js';
import { ACTIONS, type Key } from './key.js';

/** What scrypt costs: 32 MB of memory and about a tenth of a second (RFC 7914; N must be a power of two). */
const COST = { N: 2 ** 15, r: 8, p: 1 };
/** A file that asks for more was not made by us. */
const HIGHEST_COST = 2 ** 17;
const SALT_BYTES = 16;
const KEY_BYTES = 32;
/** As NIST SP 800-38D recommends for GCM. */
const IV_BYTES = 12;
const CIPHER = 'aes-256-gcm';
const VERSION = 1;

const DECIDED = { kind: z.enum(KINDS), action: z.enum(ACTIONS), as: z.string().nullable() };

const Content = z.strictObject({
  id: z.string().nullable().default(null),
  entries: z.array(
    z.strictObject({
      kind: z.enum(KINDS),
      number: z.int().min(1),
      respondent: z.string().nullable(),
      forms: z.array(z.strictObject({ text: z.string(), files: z.array(z.string()) })),
    }),
  ),
  decisions: z.array(
    z.strictObject({
      ...DECIDED,
      name: z.string(),
      outstanding: z.strictObject({ was: z.strictObject(DECIDED).nullable() }).optional(),
    }),
  ),
  next: z.partialRecord(z.enum(KINDS), z.int().min(1)),
});

const base64 = z.base64();
const Sealed = z.strictObject({
  wijkstem_sleutel: z.literal(VERSION),
  versleuteld: z.literal(true),
  kosten: z.strictObject({
    N: z.int().min(2).max(HIGHEST_COST),
    r: z.int().min(1).max(16),
    p: z.int().min(1).max(4),
  }),
  zout: base64,
  iv: base64,
  merk: base64,
  inhoud: base64,
});
const Plain = z.strictObject({
  wijkstem_sleutel: z.literal(VERSION),
  versleuteld: z.literal(false),
  inhoud: Content,
});
const KeyFile = z.union([Sealed, Plain]);

/** Whether a file needs a passphrase to be read. */
export function isSealed(bytes: Uint8Array, file: string): boolean {
  return parse(bytes, file).versleuteld;
}

/**
 * Writes a key as the bytes of its file.
 *
 * @param passphrase null for a file that everybody can read
 */
export async function writeKey(key: Key, passphrase: string | null): Promise<Uint8Array> {
  if (passphrase === null) {
    return encoded({ wijkstem_sleutel: VERSION, versleuteld: false, inhoud: key });
  }
  const salt = randomBytes(SALT_BYTES);
  const iv = randomBytes(IV_BYTES);
  const head = {
    wijkstem_sleutel: VERSION,
    versleuteld: true,
    kosten: COST,
    zout: salt.toString('base64'),
  } as const;
  const cipher = createCipheriv(CIPHER, await derive(passphrase, salt, COST), iv);
  cipher.setAAD(aad(head));
  const content = Buffer.concat([cipher.update(JSON.stringify(key), 'utf8'), cipher.final()]);
  return encoded({
    ...head,
    iv: iv.toString('base64'),
    merk: cipher.getAuthTag().toString('base64'),
    inhoud: content.toString('base64'),
  });
}

/**
 * Reads the bytes of a key file.
 *
 * @param file the name that messages carry
 * @throws UserError when it is no key, when it was changed, or when the passphrase is another.
 */
export async function readKey(bytes: Uint8Array, passphrase: string | null, file: string): Promise<Key> {
  const sealed = parse(bytes, file);
  if (!sealed.versleuteld) return sealed.inhoud as Key;
  const { iv, merk, inhoud, ...head } = sealed;
  const tag = Buffer.from(merk, 'base64');
  if (passphrase === null || tag.length !== 16) throw wrong(file);
  const decipher = createDecipheriv(
    CIPHER,
    await derive(passphrase, Buffer.from(head.zout, 'base64'), head.kosten),
    Buffer.from(iv, 'base64'),
    { authTagLength: 16 },
  );
  decipher.setAAD(aad(head));
  decipher.setAuthTag(tag);
  try {
    const content = Buffer.concat([decipher.update(Buffer.from(inhoud, 'base64')), decipher.final()]);
    return Content.parse(JSON.parse(content.toString('utf8'))) as Key;
  } catch {
    throw wrong(file);
  }
}

function wrong(file: string): UserError {
  return new UserError(
    `${file}: het wachtwoord klopt niet, of het bestand is veranderd. Typ het opnieuw, of zet een reservekopie van de sleutel terug.`,
  );
}

function parse(bytes: Uint8Array, file: string): z.infer<typeof KeyFile> {
  try {
    return KeyFile.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new UserError(
      `${file}: dit is geen sleutel van wijkstem, of hij is beschadigd. Zet een reservekopie terug.`,
    );
  }
}

/** What stands outside the encrypted part counts for the seal too. */
function aad(
  head: Pick<z.infer<typeof Sealed>, 'wijkstem_sleutel' | 'versleuteld' | 'kosten' | 'zout'>,
): Buffer {
  const { wijkstem_sleutel, versleuteld, kosten, zout } = head;
  return Buffer.from(JSON.stringify([wijkstem_sleutel, versleuteld, kosten.N, kosten.r, kosten.p, zout]));
}

function derive(passphrase: string, salt: Uint8Array, { N, r, p }: typeof COST): Promise<Buffer> {
  const maxmem = 256 * N * r;
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, KEY_BYTES, { N, r, p, maxmem }, (error, derived) =>
      error === null ? resolve(derived) : reject(error),
    );
  });
}

function encoded(content: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
}
