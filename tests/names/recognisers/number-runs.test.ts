import { describe, expect, it } from 'vitest';
import { found } from '../../support/found.js';

describe('numbers that follow each other', () => {
  it('are found each by itself, before and behind a telephone number', () => {
    expect(found('123456782, 0612345678, 111222333, 2513 AE')).toEqual([
      'BSN 123456782',
      'TELEFOON 0612345678',
      'BSN 111222333',
      'POSTCODE 2513 AE',
    ]);
  });

  it.each(['123456782', '0612345678'])('are all found in a run of thousands, as of %s', (number) => {
    expect(found(`${number}, `.repeat(20_000))).toHaveLength(20_000);
  });
});

describe('telephone numbers in words', () => {
  it.each([
    'plus eenendertig zes achttien negenenvijftig nul nul drieëndertig',
    'eenendertig zes achttien negenenvijftig nul nul drieëndertig',
  ])('may begin with the country, with or without its plus: %s', (number) => {
    expect(found(`bel ${number}`)).toEqual([`TELEFOON ${number}`]);
  });

  it('may begin again', () => {
    expect(found('nul zes ja nul zes vierentwintig eh zeventien drieëndertig nul acht')).toEqual([
      'TELEFOON nul zes vierentwintig eh zeventien drieëndertig nul acht',
    ]);
  });

  it.each(['nul zes, twee één, zeven zeven', 'nul zes twaalf', 'nul zeventig drie vijf'])(
    'are doubtful where they break off: %s',
    (number) => {
      expect(found(`${number} en toen hing hij op`)).toEqual([`TELEFOON? ${number}`]);
    },
  );

  it.each(['het werd nul zes', 'om nul acht nul nul', '31 6 2022 1234 stemmen'])(
    'are no other figures: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
