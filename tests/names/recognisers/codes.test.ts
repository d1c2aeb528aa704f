/** Postcodes, also as they are spoken. */

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
