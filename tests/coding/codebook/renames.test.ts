import { describe, expect, it } from 'vitest';
import { renamesOf } from '../../../src/coding/codebook/renames.js';
import type { Code } from '../../../src/model/codebook.js';
import { code } from '../../support/codes.js';

const was = (id: string, ...formerIds: readonly string[]): Code => ({ ...code(id), formerIds });

describe('codes that got another id', () => {
  it('move when one code is the former one', () => {
    expect(renamesOf([was('nieuw', 'oud'), was('ander')])).toEqual({
      moves: new Map([['oud', 'nieuw']]),
      splits: new Map(),
    });
  });

  it('move together when they were merged', () => {
    expect(renamesOf([was('samen', 'links', 'rechts')]).moves).toEqual(
      new Map([
        ['links', 'samen'],
        ['rechts', 'samen'],
      ]),
    );
  });

  it('are split when several codes are the former one', () => {
    expect(renamesOf([was('jong', 'mensen'), was('oud', 'mensen')])).toEqual({
      moves: new Map(),
      splits: new Map([['mensen', ['jong', 'oud']]]),
    });
  });

  it('stay what they are when they are still a code', () => {
    expect(renamesOf([was('blijft'), was('nieuw', 'blijft')])).toEqual({
      moves: new Map(),
      splits: new Map(),
    });
  });

  it('move once when a code says twice what it was', () => {
    expect(renamesOf([was('nieuw', 'oud', 'oud')]).moves).toEqual(new Map([['oud', 'nieuw']]));
  });
});
