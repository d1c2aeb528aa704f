/** The file of the key: what goes in comes out, and nothing else opens it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_KEY, isSealed, type Key, readKey, writeKey } from '../../../src/names/index.js';

const KEY: Key = {
  id: 'proef',
  entries: [
    { kind: 'PERSOON', number: 1, respondent: 'R01', forms: [{ text: 'Aya Voorbeeld', files: ['R01.txt'] }] },
  ],
  decisions: [{ kind: 'PERSOON', name: 'roos', action: 'laat staan', as: null }],
  next: { PERSOON: 2 },
};
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a key with a passphrase', () => {
  it('opens with that passphrase and shows nothing of what is in it', async () => {
    const bytes = await writeKey(KEY, 'een lang wachtwoord');
    expect(isSealed(bytes, 'sleutel.json')).toBe(true);
    expect(decode(bytes)).not.toMatch(/Aya|roos|R01|PERSOON/);
    expect(await readKey(bytes, 'een lang wachtwoord', 'sleutel.json')).toEqual(KEY);
  });

  it('stays shut for another passphrase and for none', async () => {
    const bytes = await writeKey(KEY, 'een lang wachtwoord');
    for (const passphrase of ['een ander wachtwoord', '', null]) {
      await expect(readKey(bytes, passphrase, 'sleutel.json')).rejects.toThrow(
        'sleutel.json: het wachtwoord klopt niet, of het bestand is veranderd.',
      );
    }
  });

  it('stays shut when anything in the file was changed', async () => {
    const file = JSON.parse(decode(await writeKey(KEY, 'een lang wachtwoord')));
    const changed = [
      { ...file, kosten: { ...file.kosten, N: 2 ** 14 } },
      { ...file, zout: Buffer.alloc(16).toString('base64') },
      { ...file, iv: Buffer.alloc(12).toString('base64') },
      { ...file, inhoud: `AAAA${file.inhoud.slice(4)}` },
      { ...file, merk: Buffer.from(file.merk, 'base64').subarray(0, 4).toString('base64') },
    ];
    for (const one of changed) {
      const bytes = new TextEncoder().encode(JSON.stringify(one));
      await expect(readKey(bytes, 'een lang wachtwoord', 'sleutel.json')).rejects.toThrow(
        'wachtwoord klopt niet',
      );
    }
  });

  it.each([{ N: 2 ** 20 }, { r: 32 }, { p: 16 }])(
    'is refused at once when it asks for more work than a key of ours: %j',
    async (cost) => {
      const file = JSON.parse(decode(await writeKey(KEY, 'een lang wachtwoord')));
      const asked = { ...file, kosten: { ...file.kosten, ...cost } };
      const bytes = new TextEncoder().encode(JSON.stringify(asked));
      await expect(readKey(bytes, 'een lang wachtwoord', 'sleutel.json')).rejects.toThrow(
        /^sleutel\.json: (?!het wachtwoord)/,
      );
    },
  );

  it('is written with other salt and other bytes each time', async () => {
    expect(decode(await writeKey(KEY, 'een lang wachtwoord'))).not.toBe(
      decode(await writeKey(KEY, 'een lang wachtwoord')),
    );
  });
});

describe('a key without a passphrase', () => {
  it('can be read by everybody', async () => {
    const bytes = await writeKey(KEY, null);
    expect(isSealed(bytes, 'sleutel.json')).toBe(false);
    expect(await readKey(bytes, null, 'sleutel.json')).toEqual(KEY);
    expect(await readKey(await writeKey(EMPTY_KEY, null), null, 'sleutel.json')).toEqual(EMPTY_KEY);
  });

  it('is refused in one line when the file is something else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await expect(readKey(bytes, null, 'sleutel.json')).rejects.toThrow(
          'sleutel.json: dit is geen sleutel',
        );
      }),
    );
  });
});
