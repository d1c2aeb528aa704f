import { describe, expect, it } from 'vitest';
import { readCodebook } from '../../../src/coding/codebook/file.js';
import { messageOf } from '../../support/message.js';

const HEAD = `codeboek: {id: proef, versie: "1.0"}
themas:
  - id: BES
    label: Besluiten
    codes:
`;
const STEM =
  '      - {id: bes_stem, label: Stemmen, definitie: Hoe er gestemd is., zoektermen: [sticker*]}\n';

function mistakes(yaml: string | Uint8Array): string[] {
  return messageOf(() => readCodebook(Buffer.from(yaml), 'boek.yaml')).split('\n');
}

describe('a mistake in a codebook', () => {
  const code = (text: string): string => `${HEAD}${STEM}      - {${text}}\n`;

  it.each([
    [
      'an unknown theme',
      `${HEAD}${STEM}codes:\n  - id: x\n    thema: BSE\n    label: X\n    definitie: X.\n`,
      'boek.yaml, regel 9, code x: het thema "BSE" bestaat niet. Kies uit: BES.',
    ],
    [
      'a theme that occurs twice',
      `${HEAD}${STEM}  - id: BES\n    label: Dubbel\n`,
      'boek.yaml, regel 7: het thema "BES" komt twee keer voor. Geef elk thema een eigen id.',
    ],
    [
      'a theme that was one that still is',
      `${HEAD}${STEM}  - id: KEU\n    label: Keuzes\n    was: [OUD, BES]\n`,
      'boek.yaml, regel 9, thema KEU: "was" noemt "BES", en dat hoort al bij het thema BES. Haal het hier weg.',
    ],
    [
      'a theme that two say they were',
      `${HEAD}${STEM}  - {id: KEU, label: Keuzes, was: OUD}\n  - {id: VER, label: Vertrouwen, was: [OUD]}\n`,
      'boek.yaml, regel 8, thema VER: "was" noemt "OUD", en dat hoort al bij het thema KEU. Haal het hier weg.',
    ],
    [
      'an id that occurs twice',
      code('id: bes_stem, label: X, definitie: X.'),
      'boek.yaml, regel 7, code bes_stem: dit id staat ook op boek.yaml, regel 6. Geef elke code een eigen id.',
    ],
    [
      'a reference to a missing code',
      code('id: x, label: X, definitie: X., niet: "Stemmen (bes_stem, bes_weg)."'),
      'boek.yaml, regel 7, code x: "niet" verwijst naar de code "bes_weg", die niet bestaat. Verbeter de verwijzing of voeg de code toe.',
    ],
    [
      'an empty definition',
      code('id: x, label: X, definitie: ""'),
      'boek.yaml, regel 7, sleutel "definitie": is leeg. Vul hem in.',
    ],
    [
      'a definition without text behind it',
      code('id: x, label: X, definitie: '),
      'boek.yaml, regel 7, sleutel "definitie": is leeg. Vul hem in.',
    ],
    [
      'a missing definition',
      code('id: x, label: X'),
      'boek.yaml, regel 7, sleutel "definitie": ontbreekt. Vul hem in.',
    ],
    [
      'a term that cannot be read',
      code('id: x, label: X, definitie: X., zoektermen: [goed, "plein &"]'),
      'boek.yaml, regel 7, code x, zoekterm "plein &", teken 8: na "&" hoort een woord. Zie docs/codeboek.md.',
    ],
    [
      'an exclusion that cannot be read',
      code('id: x, label: X, definitie: X., uitsluiten: [goed, "plein &"]'),
      'boek.yaml, regel 7, code x, uitsluiten "plein &", teken 8: na "&" hoort een woord. Zie docs/codeboek.md.',
    ],
    [
      'an indicator that cannot be read',
      `oordeel:\n  waarden:\n    - {id: positief, teken: "+", definitie: Goed., aanwijzers: [mooi, "&"]}\n${HEAD}${STEM}`,
      'boek.yaml, regel 3, oordeel positief, aanwijzer "&", teken 1: hier hoort een woord. Zie docs/codeboek.md.',
    ],
    [
      'a former id that is still in use',
      code('id: x, label: X, definitie: X., was: [oud, bes_stem]'),
      'boek.yaml, regel 7, code x: "was" noemt "bes_stem", en dat is nog een eigen code op boek.yaml, regel 6. ' +
        'Haal het id hier weg, of verwijder die code.',
    ],
    [
      'a former id that is its own',
      code('id: x, label: X, definitie: X., was: x'),
      'boek.yaml, regel 7, code x: "was" noemt de code zelf. Haal dit id daar weg.',
    ],
    [
      'a former id that is none',
      code('id: x, label: X, definitie: X., was: Bes stem'),
      'boek.yaml, regel 7, sleutel "was": een code-id bestaat uit kleine letters, cijfers en _.',
    ],
    [
      'a former id that is a number',
      code('id: x, label: X, definitie: X., was: 3'),
      'boek.yaml, regel 7, sleutel "was": hier hoort een vroeger code-id te staan, of een lijst daarvan, zoals [bes_stem, bes_loting].',
    ],
    [
      'something else than yes or no',
      code('id: x, label: X, definitie: X., ook_interviewer: soms'),
      'boek.yaml, regel 7, sleutel "ook_interviewer": hier hoort ja of nee (true of false) te staan.',
    ],
    [
      'words for a sentence that begin with what stands before them',
      code('id: x, label: X, definitie: X., in_zin: Over hoe het ging'),
      'boek.yaml, regel 7, sleutel "in_zin": laat het woord „over” weg; dat zet het rapport er zelf voor, zoals in „over hoe er gekozen werd”.',
    ],
    [
      'words for a sentence that end one',
      code('id: x, label: X, definitie: X., in_zin: hoe het ging.'),
      'boek.yaml, regel 7, sleutel "in_zin": schrijf hem zonder leesteken aan het einde: hij staat midden in een zin.',
    ],
    [
      'an oordeel that does not exist',
      code('id: x, label: X, definitie: X., oordeel: boos'),
      'boek.yaml, regel 7, sleutel "oordeel": kies uit: positief, negatief, gemengd, neutraal.',
    ],
    [
      'an unknown key',
      code('id: x, label: X, definitie: X., zoekterm: [a]'),
      'boek.yaml, regel 7, sleutel "zoekterm": deze sleutel is onbekend. Controleer de spelling of haal hem weg.',
    ],
    [
      'an id with capitals',
      code('id: Bes-X, label: X, definitie: X.'),
      'boek.yaml, regel 7, sleutel "id": een code-id bestaat uit kleine letters, cijfers en _.',
    ],
    [
      'text where a list belongs',
      code('id: x, label: X, definitie: X., zoektermen: plein'),
      'boek.yaml, regel 7, sleutel "zoektermen": hier hoort een lijst te staan.',
    ],
    [
      'no themes',
      'codeboek: {id: a, versie: "1"}\nthemas: []\n',
      'boek.yaml, regel 2, sleutel "themas": is leeg. Vul hem in.',
    ],
    [
      'broken YAML',
      'codeboek: {id: a\nthemas: [\n',
      'boek.yaml, regel 2: vóór deze plaats ontbreekt een }. Sluit daarmee de lijst.',
    ],
  ])('is named by file and line: %s', (_, yaml, line) => {
    expect(mistakes(yaml)).toContain(line);
    expect(mistakes(yaml).every((each) => each.startsWith('boek.yaml, regel '))).toBe(true);
  });

  it('does not hide the next one', () => {
    expect(
      mistakes(`${code('id: bes_stem, label: X, definitie: X., zoektermen: ["**"], wel: (weg_x)')}`),
    ).toEqual([
      'boek.yaml, regel 7, code bes_stem: dit id staat ook op boek.yaml, regel 6. Geef elke code een eigen id.',
      'boek.yaml, regel 7, code bes_stem: "wel" verwijst naar de code "weg_x", die niet bestaat. Verbeter de verwijzing of voeg de code toe.',
      'boek.yaml, regel 7, code bes_stem, zoekterm "**", teken 1: "**" is geen woord. Zie docs/codeboek.md.',
    ]);
  });

  it('is shown short, on one line, when the term is long', () => {
    const [line] = mistakes(code(`id: x, label: X, definitie: X., zoektermen: ["${'a '.repeat(400_000)}&"]`));
    expect(line).toMatch(/^boek\.yaml, regel 7, code x, zoekterm "(?:a ){40}…", teken \d+: /);
  });

  it('shows no more than twenty themes to choose from', () => {
    const themes = Array.from({ length: 2_000 }, (_, index) => `  - {id: T${index}, label: T}\n`).join('');
    const codes = Array.from(
      { length: 2_000 },
      (_, index) => `  - {id: c${index}, thema: X, label: C, definitie: C.}\n`,
    ).join('');
    const lines = mistakes(`codeboek: {id: a, versie: "1"}\nthemas:\n${themes}codes:\n${codes}`);
    expect(lines).toHaveLength(2_000);
    expect(lines[0]).toBe(
      `boek.yaml, regel 2004, code c0: het thema "X" bestaat niet. Kies uit: ${Array.from({ length: 20 }, (_, index) => `T${index}`).join(', ')}, ….`,
    );
  });

  it('is looked for in a rule with a bracket that is never closed, in no time', () => {
    const rule = `(${'_'.repeat(300_000)}`;
    expect(
      readCodebook(Buffer.from(code(`id: x, label: X, definitie: "${rule}"`)), 'boek.yaml').warnings,
    ).toHaveLength(1);
  });

  it('is named for each unknown key of a code', () => {
    expect(mistakes(code('id: x, label: X, definitie: X., zoekterm: [a], kleur: rood'))).toEqual([
      'boek.yaml, regel 7, sleutel "zoekterm": deze sleutel is onbekend. Controleer de spelling of haal hem weg.',
      'boek.yaml, regel 7, sleutel "kleur": deze sleutel is onbekend. Controleer de spelling of haal hem weg.',
    ]);
  });

  it('is named when a definition holds nothing but white space', () => {
    expect(mistakes(code('id: x, label: X, definitie: "  "'))).toEqual([
      'boek.yaml, regel 7, sleutel "definitie": is leeg. Vul hem in.',
    ]);
  });

  it('is named when the file is empty', () => {
    expect(mistakes('')).toEqual([
      'boek.yaml, regel 1, sleutel "codeboek": ontbreekt. Vul hem in.',
      'boek.yaml, regel 1, sleutel "themas": ontbreekt. Vul hem in.',
    ]);
  });

  it('says to put the version between quotes when YAML took it for a number', () => {
    expect(mistakes((HEAD + STEM).replace('"1.0"', '1.0'))).toEqual([
      'boek.yaml, regel 1, sleutel "versie": zet de versie tussen aanhalingstekens, zoals "1.0".',
    ]);
  });

  it('is named when a code has the id of a theme, because both are counted under their id', () => {
    expect(mistakes((HEAD + STEM).replace('BES', 'bes_stem'))).toEqual([
      'boek.yaml, regel 6, code bes_stem: dit id is ook van het thema op boek.yaml, regel 3. Geef de code een eigen id.',
    ]);
  });

  it('is named with its file when the bytes are no text', () => {
    expect(mistakes(new Uint8Array([80, 75, 3, 4, 0, 0, 0, 0])).join()).toMatch(/^boek\.yaml/);
  });
});
