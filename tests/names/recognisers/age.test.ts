/** Ages: whose they are, and what only lasts so long. */

import { describe, expect, it } from 'vitest';
import { found } from '../../support/found.js';

describe('ages', () => {
  it.each([
    ['een meisje van een jaar of twintig', 'twintig'],
    ['hij is een jaar of zestig en woont hier', 'zestig'],
    ['ze is al 81 jaar', '81'],
    ['ze is al 81 jaar oud', '81'],
    ['mijn moeder is 81 jaar jong', '81'],
    ['een timmerman van 54 jaar oud', '54'],
    ['mijn leeftijd is vierenvijftig', 'vierenvijftig'],
    ['mijn dochter van veertien danst', 'veertien'],
    ['een 34-jarige man', '34'],
    ['die zeventienjarige', 'zeventien'],
  ])('are those of somebody: %s', (text, age) => {
    expect(found(text)).toEqual([`LEEFTIJD ${age}`]);
  });

  it.each([
    'die is al twee jaar dood',
    'hij is al 22 jaar niet terug geweest',
    'ik ben 40 jaar getrouwd',
    'een auto van 22 jaar oud',
    'de lift is al veertig jaar oud',
    'een jaar of twintig geleden',
    'ik woon hier een jaar of twintig',
    'de gemiddelde leeftijd is negentien',
    'een jongen van twee huizen verder',
    'een meneer van drie hoog',
    'een 3-jarige proef',
  ])('are not how long something lasts, or how old a thing is: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
