/** The four figures of a postcode by themselves, told from amounts. */

import { describe, expect, it } from 'vitest';
import { found } from '../../support/found.js';

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
