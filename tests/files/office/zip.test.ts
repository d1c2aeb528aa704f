import fc from 'fast-check';
import { strFromU8, strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { looksLikeZip, openZip, readZip } from '../../../src/files/office/zip.js';
import { UserError } from '../../../src/model/errors.js';
import { messageOf } from '../../support/message.js';

const DAMAGED = 'het bestand is beschadigd of niet volledig. Open het in Word en sla het opnieuw op.';
const TOO_LARGE =
  'het bestand wordt bij uitpakken onredelijk groot en is daarom niet gelezen. Plak de tekst in een nieuw bestand en lees dat in.';

const all = () => true;
const none = () => false;

/** The parts as text. */
function texts(archive: Uint8Array, wanted: (name: string) => boolean = all): [string, string][] {
  return [...readZip(archive, wanted)].map(([name, part]) => [name, strFromU8(part)]);
}

/** An archive as streaming programs write it: the sizes stand behind the data. */
function streamed(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk));
  const squeezed = new ZipDeflate('word/document.xml');
  zip.add(squeezed);
  squeezed.push(strToU8('een '.repeat(1000)));
  squeezed.push(strToU8('einde'), true);
  const stored = new ZipPassThrough('plat.txt');
  zip.add(stored);
  stored.push(strToU8('twee'), true);
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

/** With a part that hardly compresses, so that the archive may inflate to eighty megabytes. */
function padded(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...parts, vulling: [new Uint8Array(400_000), { level: 0 }] }, { level: 1 });
}

describe('looksLikeZip', () => {
  it('knows an archive by its first four bytes', () => {
    expect(looksLikeZip(zipSync({ a: strToU8('x') }))).toBe(true);
    expect(looksLikeZip(strToU8('PK'))).toBe(false);
    expect(looksLikeZip(strToU8('PK\u0005\u0006'))).toBe(false);
    expect(looksLikeZip(new Uint8Array())).toBe(false);
  });
});

describe('readZip', () => {
  it('inflates compressed, stored and empty parts', () => {
    const archive = zipSync({
      'word/één.xml': strToU8('een'),
      plat: [strToU8('twee'), { level: 0 }],
      leeg: new Uint8Array(),
    });
    expect(texts(archive)).toEqual([
      ['word/één.xml', 'een'],
      ['plat', 'twee'],
      ['leeg', ''],
    ]);
  });

  it('returns the wanted parts only', () => {
    const archive = zipSync({ a: strToU8('een'), b: strToU8('twee') });
    expect(texts(archive, (name) => name === 'b')).toEqual([['b', 'twee']]);
    expect(texts(archive, none)).toEqual([]);
  });

  it('reads an archive that gives the sizes behind the data', () => {
    expect(texts(streamed())).toEqual([
      ['word/document.xml', `${'een '.repeat(1000)}einde`],
      ['plat.txt', 'twee'],
    ]);
  });

  it('does not take parts out of an archive inside the archive', () => {
    const inner = zipSync({ doel: strToU8('binnen') });
    const archive = zipSync({ 'ingebed.zip': [inner, { level: 0 }], doel: strToU8('buiten') });
    expect(texts(archive, (name) => name === 'doel')).toEqual([['doel', 'buiten']]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['an archive without parts', zipSync({})],
    ['a text', strToU8('I: Hoe ging het?\n'.repeat(2000))],
    ['a text behind the first bytes of an archive', strToU8(`PK\u0003\u0004${'z'.repeat(1000)}`)],
  ])('refuses %s', (_name, bytes) => {
    expect(messageOf(() => readZip(bytes, all))).toBe(DAMAGED);
  });

  it('refuses a method of compression that it does not know', () => {
    const archive = zipSync({ a: strToU8('een '.repeat(100)) });
    archive[8] = 14;
    expect(messageOf(() => readZip(archive, all))).toBe(DAMAGED);
  });

  it('reads two thousand parts and refuses one more, wanted or not', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [`deel-${index}`, strToU8('x')]),
    );
    expect(readZip(zipSync(parts), all).size).toBe(2000);
    const more = zipSync({ ...parts, nogeen: strToU8('x') });
    expect(messageOf(() => readZip(more, none))).toBe(TOO_LARGE);
  });

  it('refuses a part that inflates to more than two hundred times the file', () => {
    const bomb = zipSync({ a: new Uint8Array(2_100_000) });
    expect(() => readZip(bomb, all)).toThrow(UserError);
    expect(readZip(zipSync({ a: new Uint8Array(1_900_000) }), all).get('a')?.length).toBe(1_900_000);
  });

  it('refuses a part of more than twenty-five megabytes, unless nobody asks for it', () => {
    const read = (size: number) =>
      readZip(padded({ deel: new Uint8Array(size), a: strToU8('een') }), (name) => name === 'deel');
    expect(read(25_000_000).get('deel')?.length).toBe(25_000_000);
    expect(messageOf(() => read(25_000_001))).toBe(TOO_LARGE);
    const archive = padded({ deel: new Uint8Array(25_000_001), a: strToU8('een') });
    expect(texts(archive, (name) => name === 'a')).toEqual([['a', 'een']]);
  });

  it('refuses parts of more than forty megabytes together', () => {
    const read = (size: number) =>
      readZip(padded({ a: new Uint8Array(20_000_000), b: new Uint8Array(size) }), (name) =>
        /^[ab]$/.test(name),
      );
    expect(read(20_000_000).size).toBe(2);
    expect(messageOf(() => read(20_000_001))).toBe(TOO_LARGE);
  });

  it('refuses parts that share their bytes and are too large together', () => {
    const names = Array.from({ length: 60 }, (_, index) => `deel-${String(index).padStart(2, '0')}`);
    const archive = padded(Object.fromEntries(names.map((name) => [name, new Uint8Array(1_000_000)])));
    const first = archive.indexOf(0x50);
    const view = new DataView(archive.buffer, archive.byteOffset);
    const text = strFromU8(archive, true);
    for (let at = text.indexOf('PK\u0001\u0002'); at !== -1; at = text.indexOf('PK\u0001\u0002', at + 1)) {
      if (text.startsWith('deel-', at + 46)) view.setUint32(at + 42, first, true);
    }
    expect(messageOf(() => readZip(archive, (name) => name.startsWith('deel-')))).toBe(TOO_LARGE);
  });

  it('refuses a part whose bytes were changed', () => {
    const archive = zipSync({ a: [strToU8('Ans zei ja.'), { level: 0 }] });
    archive[archive.indexOf('j'.charCodeAt(0))] = 'n'.charCodeAt(0);
    expect(messageOf(() => readZip(archive, all))).toBe(DAMAGED);
  });

  it('refuses a directory that points outside the file, or at something else', () => {
    const archive = zipSync({ a: strToU8('een') });
    const entry = strFromU8(archive, true).indexOf('PK\u0001\u0002');
    for (const offset of [1, archive.length - 1, 4_000_000_000]) {
      const moved = archive.slice();
      new DataView(moved.buffer).setUint32(entry + 42, offset, true);
      expect(messageOf(() => readZip(moved, all))).toBe(DAMAGED);
      const lost = archive.slice();
      new DataView(lost.buffer).setUint32(archive.length - 6, offset, true);
      expect(messageOf(() => readZip(lost, all))).toBe(DAMAGED);
    }
  });

  it('does not trust the size in the header, too small or too large', () => {
    const bomb = zipSync({ a: new Uint8Array(3_000_000) });
    new DataView(bomb.buffer).setUint32(22, 10, true);
    expect(() => readZip(bomb, all)).toThrow(UserError);
    const boast = zipSync({ a: strToU8('een '.repeat(100)) });
    new DataView(boast.buffer).setUint32(22, 4_000_000_000, true);
    expect(texts(boast)).toEqual([['a', 'een '.repeat(100)]]);
  });

  it('never returns a part of a part, wherever the archive is cut off', () => {
    const contents: Readonly<Record<string, string>> = { a: 'een '.repeat(50), b: 'twee '.repeat(50) };
    const archive = zipSync({ a: strToU8(contents.a ?? ''), b: [strToU8(contents.b ?? ''), { level: 0 }] });
    for (let end = 0; end < archive.length; end += 1) {
      try {
        for (const [name, text] of texts(archive.subarray(0, end))) expect(text).toBe(contents[name]);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }
  });

  it('says of a bomb that it is too large, not that it is damaged', () => {
    expect(messageOf(() => readZip(zipSync({ a: new Uint8Array(2_100_000) }), all))).toBe(TOO_LARGE);
  });

  it('refuses parts that are too large together', () => {
    const parts = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`deel-${index}`, new Uint8Array(1_900_000)]),
    );
    expect(messageOf(() => readZip(zipSync(parts), all))).toBe(TOO_LARGE);
  });

  it('refuses an archive that is cut off between two parts', () => {
    const archive = zipSync({ a: strToU8('een'), b: strToU8('twee') });
    const second = strFromU8(archive, true).indexOf('PK\u0003\u0004', 4);
    expect(messageOf(() => readZip(archive.subarray(0, second), all))).toBe(DAMAGED);
  });

  it('returns what was packed, also across the pieces in which it is read', () => {
    const name = fc.stringMatching(/^[a-zé]{1,8}(?:\/[a-z]{1,8}){0,2}\.xml$/);
    const bytes = fc
      .tuple(fc.nat(30_000), fc.integer({ min: 1, max: 250 }))
      .map(([length, seed]) => Uint8Array.from({ length }, (_, index) => (index * index * seed) % 251));
    const level = fc.constantFrom(0 as const, 1 as const, 6 as const, 9 as const);
    fc.assert(
      fc.property(fc.dictionary(name, fc.tuple(bytes, level), { minKeys: 1, maxKeys: 4 }), (parts) => {
        const files = Object.fromEntries(
          Object.entries(parts).map(([path, [content, how]]) => [path, [content, { level: how }] as const]),
        );
        const read = readZip(zipSync(files as Parameters<typeof zipSync>[0]), all);
        expect([...read.keys()]).toEqual(Object.keys(parts));
        for (const [path, [content]] of Object.entries(parts)) {
          expect(Buffer.compare(read.get(path) ?? new Uint8Array(), content)).toBe(0);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('ends in a UserError or in order, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          readZip(Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes), all);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});

describe('openZip', () => {
  it('inflates a part when somebody asks for it, and once', () => {
    const archive = openZip(padded({ a: new Uint8Array(25_000_000), b: new Uint8Array(20_000_000) }));
    expect(archive.names).toEqual(['a', 'b', 'vulling']);
    expect(archive.part('a')?.length).toBe(25_000_000);
    expect(archive.part('a')).toBe(archive.part('a'));
    expect(archive.part('c')).toBeUndefined();
  });

  it('counts all parts that were ever asked for, however they were', () => {
    const archive = openZip(padded({ a: new Uint8Array(25_000_000), b: new Uint8Array(20_000_000) }));
    archive.part('a');
    expect(messageOf(() => archive.part('b'))).toBe(TOO_LARGE);
    expect(messageOf(() => archive.parts((name) => name === 'b'))).toBe(TOO_LARGE);
    expect(archive.part('a')?.length).toBe(25_000_000);
  });

  it('refuses a damaged part, and gives the others', () => {
    const bytes = zipSync({ a: [strToU8('Ans zei ja.'), { level: 0 }], b: strToU8('een') });
    bytes[bytes.indexOf('j'.charCodeAt(0))] = 'n'.charCodeAt(0);
    const archive = openZip(bytes);
    expect(messageOf(() => archive.part('a'))).toBe(DAMAGED);
    expect(strFromU8(archive.part('b') ?? new Uint8Array())).toBe('een');
  });
});
