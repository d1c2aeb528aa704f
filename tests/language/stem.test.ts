import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';
import { stem } from '../../src/language/stem.js';

describe('stem', () => {
  it.each([
    ['huis', 'huizen'],
    ['prijs', 'prijzen'],
    ['reis', 'reizen'],
    ['bewijs', 'bewijzen'],
    ['brief', 'brieven'],
    ['initiatief', 'initiatieven'],
    ['actief', 'actieve'],
    ['subsidie', 'subsidies'],
    ['commissie', 'commissies'],
    ['organisatie', 'organisaties'],
    ['idee', 'ideeën'],
    ['zee', 'zeeën'],
    ['foto', 'foto’s'],
    ['collega', "collega's"],
    ['mens', 'mensen'],
    ['plaats', 'plaatsen'],
    ['zaak', 'zaken'],
    ['stem', 'stemmen'],
    ['plan', 'plannen'],
    ['wijkbudget', 'wijkbudgetten'],
    ['gesprek', 'gesprekken'],
    ['les', 'lessen'],
    ['bus', 'bussen'],
    ['proces', 'processen'],
    ['straat', 'straten'],
    ['boom', 'bomen'],
    ['gemeente', 'gemeenten'],
    ['bewoner', 'bewoners'],
    ['ambtenaar', 'ambtenaren'],
    ['drempel', 'drempels'],
    ['vergadering', 'vergaderingen'],
    ['mogelijkheid', 'mogelijkheden'],
    ['goed', 'goede'],
    ['snel', 'snelle'],
    ['lief', 'lieve'],
    ['grijs', 'grijze'],
    ['schrijf', 'schrijven'],
    ['kies', 'kiezen'],
    ['verdeel', 'verdelen'],
  ])('joins %s and %s', (one, other) => {
    expect(stem(fold(other))).toBe(stem(fold(one)));
  });

  it.each([
    ['plaats', 'plaat'],
    ['plaatsen', 'platen'],
    ['zaak', 'zak'],
    ['zaken', 'zakken'],
    ['mens', 'men'],
    ['gemeente', 'menen'],
    ['veilig', 'veil'],
    ['huis', 'hui'],
    ['les', 'le'],
    ['wijs', 'wij'],
    ['feest', 'fee'],
    ['plan', 'plant'],
    ['stoep', 'stoeptegel'],
    ['raad', 'rat'],
    ['hard', 'hart'],
    ['wijk', 'afwijking'],
    ['wegens', 'wegen'],
    ['tijdens', 'tijden'],
    ['volgens', 'volgen'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('does not depend on the word before', () => {
    const alone = stem('bewonbar');
    stem('mooie');
    expect(stem('bewonbar')).toBe(alone);
    expect(alone).toBe('bewonbar');
  });

  it.each(['', '€', '50.000,-', '3e', "'t", 'e-mail', '\uD83D', '10.30'])('leaves %j as it is', (word) => {
    expect(stem(word)).toBe(word);
  });

  it('never makes a Dutch word longer, and never leaves nothing of it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,20}$/), (word) => {
        const found = stem(word);
        expect(found.length).toBeLessThanOrEqual(word.length);
        expect(found).toMatch(/^[a-z]+$/);
        expect(stem(word)).toBe(found);
      }),
    );
  });

  it('reads a word of a megabyte', () => {
    expect(stem('wijk'.repeat(250_000))).toHaveLength(1_000_000);
  });

  it.each([
    ['kans', 'kansen'],
    ['fiets', 'fietsen'],
    ['toets', 'toetsen'],
    ['schets', 'schetsen'],
    ['dans', 'dansen'],
    ['trots', 'trotse'],
    ['grens', 'grenzen'],
    ['huisarts', 'huisartsen'],
    ['parkeerplaats', 'parkeerplaatsen'],
  ])('joins %s and %s, which the stemmer parts by the s of the word itself', (one, other) => {
    expect(stem(other)).toBe(stem(one));
  });

  it.each([
    ['kansen', 'kan'],
    ['dansen', 'dan'],
    ['wensen', 'wennen'],
    ['eens', 'een'],
    ['soms', 'som'],
    ['advies', 'adviseren'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it.each([
    ['advies', 'adviezen'],
    ['boos', 'boze'],
    ['sociaal', 'sociale'],
    ['financieel', 'financiële'],
    ['kind', 'kinderen'],
  ])('joins %s and %s', (one, other) => {
    expect(stem(fold(other))).toBe(stem(fold(one)));
  });

  it.each([
    ['jongen', 'jongens'],
    ['gemeente', 'gemeentes'],
    ['procedure', 'procedures'],
    ['keuze', 'keuzes'],
    ['bankje', 'bankjes'],
    ['team', 'teams'],
    ['club', 'clubs'],
    ['film', 'films'],
    ['workshop', 'workshops'],
    ['park', 'parks'],
    ['fase', 'fases'],
    ['dame', 'dames'],
    ['flyer', 'flyers'],
  ])('joins %s and its plural %s', (one, other) => {
    expect(stem(other)).toBe(stem(one));
  });
});
