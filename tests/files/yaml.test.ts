import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml, type YamlPath } from '../../src/files/yaml.js';
import { messageOf } from '../support/message.js';

const Schema = z.strictObject({
  naam: z.string().min(1),
  aantal: z.int().min(0).max(10).default(1),
  lijst: z.array(z.string()).default([]),
  vragen: z.record(z.string().regex(/^V\d+$/, 'een vraag heet V met een nummer.'), z.string()).default({}),
  blok: z.strictObject({ map: z.string().default('interviews') }).prefault({}),
});

function read(text: string) {
  return readYaml(new TextEncoder().encode(text), Schema, 'proef.yaml');
}

const mistakes = (text: string) => messageOf(() => read(text)).split('\n');

describe('readYaml', () => {
  it('returns what was written and fills in the defaults', () => {
    expect(read('naam: Proef\nlijst: [één, "ja"]\nvragen:\n  V1: Hoe?\n').value).toEqual({
      naam: 'Proef',
      aantal: 1,
      lijst: ['één', 'ja'],
      vragen: { V1: 'Hoe?' },
      blok: { map: 'interviews' },
    });
  });

  it('reads a BOM, Windows line ends, Windows-1252 and loose accents', () => {
    const windows = '\uFEFFnaam: één\r\nlijst:\r\n  - twee\r\n';
    expect(read(windows).value).toMatchObject({ naam: 'één', lijst: ['twee'] });
    const latin = Uint8Array.from('naam: één\r\n', (character) => character.charCodeAt(0));
    expect(readYaml(latin, Schema, 'proef.yaml').value.naam).toBe('één');
    expect(read('naam: e\u0301e\u0301n').value.naam).toBe('\u00E9\u00E9n');
  });

  it('keeps ja and nee and dates as text', () => {
    expect(read('naam: ja\nlijst: [nee, 2026-11-20]').value).toMatchObject({
      naam: 'ja',
      lijst: ['nee', '2026-11-20'],
    });
  });

  it.each<[string, YamlPath, number]>([
    ['a key', ['naam'], 2],
    ['an item of a list', ['lijst', 1], 6],
    ['a key in a block', ['vragen', 'V2'], 9],
    ['the parent of a key that is not there', ['vragen', 'V3'], 7],
    ['the beginning for a key that is nowhere', ['blok', 'map'], 1],
    ['the beginning for no key at all', [], 1],
  ])('tells the line of %s', (_name, path, line) => {
    const { lineOf } = read(
      '# uitleg\nnaam: Proef\n\nlijst:\n  - een\n  - twee\nvragen:\n  V1: Hoe?\n  V2: Wat?\n',
    );
    expect(lineOf(path)).toBe(line);
  });

  it('says with line and key what is missing, empty, of another kind or unknown', () => {
    expect(mistakes('\naantal: veel\nlijst: ~\nvragen: tekst\nblok:\n  mappen: x\n')).toEqual([
      'proef.yaml, regel 1, sleutel "naam": ontbreekt. Vul hem in.',
      'proef.yaml, regel 2, sleutel "aantal": hier hoort een getal te staan.',
      'proef.yaml, regel 3, sleutel "lijst": is leeg. Vul hem in.',
      'proef.yaml, regel 4, sleutel "vragen": hier hoort een blok met sleutels te staan.',
      'proef.yaml, regel 6, sleutel "mappen": deze sleutel is onbekend. Controleer de spelling of haal hem weg.',
    ]);
  });

  it('names the item of a list that is no text', () => {
    expect(mistakes('naam: x\nlijst:\n  - een\n  - 2\n')).toEqual([
      'proef.yaml, regel 4, sleutel "lijst": hier hoort tekst te staan.',
    ]);
  });

  it.each(['', '\uFEFF', '# alleen uitleg\n', '{}'])(
    'finds the required key missing in an empty file (%j)',
    (text) => {
      expect(mistakes(text)).toEqual(['proef.yaml, regel 1, sleutel "naam": ontbreekt. Vul hem in.']);
    },
  );

  it.each(['- een\n- twee', 'zomaar een zin'])('expects keys, not %j', (text) => {
    expect(mistakes(text)).toEqual([
      'proef.yaml, regel 1, het bestand: hier hoort een blok met sleutels te staan.',
    ]);
  });

  it.each([
    [
      'a quote that is not closed, where it opens',
      'lijst: []\nnaam: "Proef\naantal: 2\n',
      'het aanhalingsteken " gaat hier open en nergens dicht. Zet er een aan het eind van de tekst.',
    ],
    [
      'two colons in one line',
      'lijst: []\nnaam: Den Haag: wijken',
      'achter de dubbele punt staat er nog een, of de volgende regel springt te ver in. Zet tekst met een dubbele punt tussen aanhalingstekens, of lijn de regels uit.',
    ],
    [
      'a sign that YAML reserves',
      'naam: x\nlijst: @ieder',
      'een tekst mag niet met @ beginnen. Zet de tekst tussen aanhalingstekens.',
    ],
    [
      'a second document',
      'naam: x\n---\nnaam: y',
      'hier begint een tweede deel (na --- of ...). Haal die regel weg.',
    ],
    [
      'a key without its colon',
      'naam: x\naantal\nlijst: []',
      'hier ontbreekt een dubbele punt met een spatie erachter, zoals in "naam: Proef".',
    ],
    [
      'an item that stands too far to the left',
      'lijst:\n  - id: x\n  label: y\n',
      'deze regel begint niet even ver als de regels waar hij bij hoort. Lijn hem uit met spaties.',
      3,
    ],
    [
      'a list that is not closed',
      'lijst: [een\nnaam: x\n',
      'vóór deze plaats ontbreekt een ]. Sluit daarmee de lijst.',
    ],
    [
      'a list behind its key',
      'naam: x\nlijst: - een\n',
      'een lijst begint op een eigen regel. Zet het streepje op de regel onder de sleutel.',
    ],
    [
      'words behind a quoted text',
      'lijst: []\nnaam: "Den Haag" wijken',
      'hier staat tekst die nergens bij hoort. Zet de hele tekst tussen aanhalingstekens, of lijn de regel uit.',
    ],
    [
      'a backslash within double quotes',
      'lijst: []\nnaam: "\\q"',
      'tussen dubbele aanhalingstekens betekent een \\ iets anders. Gebruik enkele aanhalingstekens.',
    ],
    [
      'a colon within braces',
      'naam: x\nlijst: [{id: x, label: y: z}]',
      'tussen [ ] of { } staat een dubbele punt of streepje te veel. Zet die tekst tussen aanhalingstekens.',
    ],
    [
      'a bracket that closes nothing',
      'naam: x\nlijst: ]',
      'hier staat een ] te veel. Haal het weg, of zet de tekst tussen aanhalingstekens.',
    ],
  ])('says where and what of %s', (_name, text, message, line = 2) => {
    expect(mistakes(text)).toEqual([`proef.yaml, regel ${line}: ${message}`]);
  });

  it('says that a tab stands where spaces belong', () => {
    expect(mistakes('naam: x\n\taantal: 2\n\tlijst: []')).toEqual([
      'proef.yaml, regel 2: hier staat een tab. Spring in met spaties.',
    ]);
  });

  it('names the first slip of syntax only, since what follows it comes of it', () => {
    expect(mistakes('naam:\n  - x\n  [\n    y,\n  ]\nlijst: @ieder')).toEqual([
      expect.stringMatching(/^proef\.yaml, regel 3: /),
    ]);
  });

  it('does not let a file reach the prototype of objects', () => {
    expect(mistakes('naam: x\n__proto__:\n  naam: y\n')).toEqual([
      'proef.yaml, regel 2, sleutel "__proto__": deze sleutel is onbekend. Controleer de spelling of haal hem weg.',
    ]);
    expect(Object.hasOwn(Object.prototype, 'naam')).toBe(false);
  });

  it('reads a file of 1 MB and refuses one of a byte more', () => {
    const long = 'w'.repeat(1_000_000 - 'naam: '.length);
    expect(read(`naam: ${long}`).value.naam).toBe(long);
    expect(messageOf(() => read(`naam: ${long}w`))).toBe(
      'proef.yaml: dit bestand is groter dan 1 MB en is daarom niet gelezen. Controleer of het het juiste bestand is.',
    );
  });

  it('names a hundred mistakes at a time, and says how many there are besides', () => {
    const unknown = Array.from({ length: 300 }, (_, index) => `sleutel${index}: x`).join('\n');
    const named = mistakes(unknown);
    expect(named).toHaveLength(101);
    expect(named.at(-1)).toBe('proef.yaml: 201 fouten meer. Verbeter eerst deze.');
    expect(named.at(-2)).toMatch(/^proef\.yaml, regel \d+, sleutel "sleutel\d+": deze sleutel is onbekend/);
    expect(mistakes('naam: x\n'.repeat(300))).toHaveLength(101);
  });

  it('tells keys that occur twice in one block from those of two blocks', () => {
    expect(messageOf(() => read('naam: x\nlijst:\n  - a: 1\n  - a: 2\n'))).not.toMatch(/twee keer/);
    expect(messageOf(() => read('naam: x\nlijst:\n  - {a: 1, "a": 2}\n'))).toMatch(
      /sleutel "a": .*twee keer/,
    );
  });

  it.each([
    ['in a list', 'naam: x\nlijst:\n  - *plein\n'],
    ['between brackets', 'naam: x\nlijst: [*plein*, stoep]\n'],
    ['as a value', 'lijst: []\nnaam: *plein*\n'],
  ])('takes a star without quotes for a mistake of the writer: %s', (_name, text) => {
    expect(messageOf(() => read(text))).toMatch(
      /^proef\.yaml, regel [23]: zet een term met \* tussen aanhalingstekens/m,
    );
  });

  it('refuses aliases that multiply', () => {
    const tens = (name: string) => `[${Array(10).fill(name).join(', ')}]`;
    const text = `a: &a ${tens('x')}\nb: &b ${tens('*a')}\nc: &c ${tens('*b')}\nnaam: ${tens('*c')}\n`;
    expect(messageOf(() => read(text))).toMatch(/^proef\.yaml, regel 2: /);
  });

  it('names every unknown key', () => {
    expect(mistakes('naam: x\nplaats: y\njaar: 2026\n')).toHaveLength(2);
  });

  it('says that a key occurs twice', () => {
    expect(messageOf(() => read('naam: x\nnaam: y\n'))).toMatch(
      /^proef\.yaml, regel 2, sleutel "naam": .*twee keer/,
    );
  });

  it('says which number is the lowest that may be chosen', () => {
    expect(mistakes('naam: x\naantal: -1')).toEqual([
      'proef.yaml, regel 2, sleutel "aantal": kies 0 of hoger.',
    ]);
  });

  it('asks for a whole number in Dutch', () => {
    expect(mistakes('naam: x\naantal: 2.5')).toEqual([
      'proef.yaml, regel 2, sleutel "aantal": hier hoort een geheel getal te staan.',
    ]);
  });

  it('explains what is wrong with the name of a key', () => {
    expect(mistakes('naam: x\nvragen:\n  vraag een: Hoe?\n')).toEqual([
      'proef.yaml, regel 3, sleutel "vraag een": een vraag heet V met een nummer.',
    ]);
  });

  it('points at the key itself when its block stands below it', () => {
    expect(mistakes('naam: x\nlijst:\n  een: twee\n')).toEqual([
      'proef.yaml, regel 2, sleutel "lijst": hier hoort een lijst te staan.',
    ]);
  });

  it('names the file when it is no text', () => {
    expect(messageOf(() => read('naam: x\0'))).toMatch(/^proef\.yaml: dit is geen tekst/);
  });
});
