/** Addresses with their number, in texts of any length. */

import { describe, expect, it } from 'vitest';
import { found } from '../../../support/found.js';

describe('addresses', () => {
  it('have their number behind the street or before it', () => {
    expect(found('op nummer 12 in de Hoefkade')).toEqual(['ADRES 12 in de Hoefkade']);
    expect(found('ik zit op de Hoefkade op nummer 12')).toEqual(['ADRES Hoefkade op nummer 12']);
  });

  it.each(['Hoefkade ', 'in de Jan ', 'nummer 12 ', 'vijf en twintig ', 'en de Weimarstraat ', 'laan van '])(
    'are read once where a text says the same thousands of times: %s',
    (words) => {
      const finds = found(`${words.repeat(20_000)}. Ik woon op de Hoefkade 3`);
      expect(finds.at(-1)).toBe('ADRES Hoefkade 3');
    },
  );
});
