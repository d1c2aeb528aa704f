import { describe, expect, it } from 'vitest';
import { readCodebook } from '../../../src/coding/codebook/file.js';

const HEAD = `codeboek: {id: proef, versie: "1.0"}
themas:
  - id: BES
    label: Besluiten
    codes:
`;

function warnings(...codes: readonly string[]): readonly string[] {
  const list = codes.map((code) => `      - {label: X, definitie: X., ${code}}\n`).join('');
  return readCodebook(Buffer.from(HEAD + list), 'boek.yaml').warnings;
}

describe('a codebook warns', () => {
  it('about a code that nothing will ever propose', () => {
    expect(warnings('id: bes_leeg')).toEqual([
      'boek.yaml, regel 6, code bes_leeg: zonder zoektermen wordt deze code nooit voorgesteld.',
    ]);
  });

  it('about terms of one or two common words', () => {
    expect(warnings('id: a, zoektermen: [sticker, de van, er was niet]')).toEqual([
      'boek.yaml, regel 6, code a: de zoekterm "de van" bestaat alleen uit veelvoorkomende woorden en slaat dus vaak onterecht aan.',
    ]);
  });

  it('about a term that stands twice in one code, whatever its capitals, accents and spaces', () => {
    expect(
      warnings('id: a, zoektermen: [idee  over, plein, Ideé over, =plein], uitsluiten: [markt, MARKT]'),
    ).toEqual([
      'boek.yaml, regel 6, code a: "Ideé over" staat twee keer onder zoektermen. Haal er één weg.',
      'boek.yaml, regel 6, code a: "MARKT" staat twee keer onder uitsluiten. Haal er één weg.',
    ]);
  });

  it('not about one term in two codes, which may both be meant', () => {
    expect(warnings('id: a, zoektermen: [plein]', 'id: b, zoektermen: [plein]')).toEqual([]);
  });

  it('about a term that its own code excludes', () => {
    expect(warnings('id: a, zoektermen: [plein, boom], uitsluiten: [Plein]')).toEqual([
      'boek.yaml, regel 6, code a: "plein" staat ook onder uitsluiten en telt dus nooit. Haal het op één van de twee plaatsen weg.',
    ]);
  });

  it('about a sentence that is an example and a counterexample', () => {
    expect(
      warnings('id: a, zoektermen: [plein], voorbeeld: Mooi., tegenvoorbeelden: [Lelijk., Mooi.]'),
    ).toEqual(['boek.yaml, regel 6, code a: deze zin is ook een voorbeeld. Kies één van de twee.']);
  });

  it('about a code that was split, since a person must choose where its decisions go', () => {
    expect(
      warnings('id: a, zoektermen: [iks], was: [oud, ouder]', 'id: b, zoektermen: [ei], was: oud'),
    ).toEqual([
      'boek.yaml, regel 7, code b: "oud" is gesplitst, want ook code a noemt het (boek.yaml, regel 6). ' +
        'Bij beslissingen over "oud" kiest een mens de nieuwe code.',
    ]);
  });
});
