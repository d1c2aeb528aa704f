/** Dates of birth beside the names of streets. */

import { describe, expect, it } from 'vitest';
import { found } from '../../support/found.js';

describe('dates of birth', () => {
  it('take the first word of a street for no month', () => {
    expect(found('geboren op de jan luykenlaan')).toEqual(['ADRES jan luykenlaan']);
    expect(found('geboren op drie jan 1950')).toEqual(['DATUM drie jan 1950']);
  });
});
