/** Postcodes, also as they are spoken and by their figures alone. */

import { describe, expect, it } from 'vitest';
import { found } from '../../support/found.js';

describe('postcodes', () => {
  it.each([
    ['de post mag naar twee vijf een drie b n', 'twee vijf een drie b n'],
    ['stuur maar naar vijfentwintig dertien bn graag', 'vijfentwintig dertien bn'],
    ['dat is 2525, x van xantippe b van bernard', '2525, x van xantippe b van bernard'],
    ['postcode een twee drie vier a b', 'een twee drie vier a b'],
  ])('may be spoken: %s', (text, postcode) => {
    expect(found(text)).toEqual([`POSTCODE ${postcode}`]);
  });

  it.each(['een twee drie vier a b', 'in 2026 a b', 'er waren er 2513 en toen'])(
    'are not any figures with letters: %s',
    (text) => {
      expect(found(text).filter((find) => !find.includes('?'))).toEqual([]);
    },
  );

  it('are doubtful with a hesitation for letters, and sure where the same figures were sure', () => {
    expect(found('een brief, 2551 eh, dat het te hard stond')).toEqual(['POSTCODE? 2551 eh']);
    expect(found('het is 2526 hn en niet 2526 hm hoor')).toEqual(['POSTCODE 2526 hn', 'POSTCODE 2526 hm']);
  });
});

describe('the figures of a postcode by themselves', () => {
  it.each(['postcode 2532 is dat', 'in de wijk 2532 gebeurt veel', 'in het 2532 gebied'])(
    'are replaced where it is said what they are: %s',
    (text) => {
      expect(found(text)).toEqual(['POSTCODE 2532']);
    },
  );

  it('are doubtful elsewhere', () => {
    expect(found('bij ons in 2532 gebeurt veel')).toEqual(['POSTCODE? 2532']);
  });

  it.each([
    'we kregen 2500 euro',
    'we kregen er 2500 voor',
    'we hadden 2532 euro nodig',
    'er waren 2540 stemmen',
    'het kostte € 2532',
    'zo rond 2532,50',
    'de hele postcode kreeg 2500 euro',
  ])('are no amounts: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
