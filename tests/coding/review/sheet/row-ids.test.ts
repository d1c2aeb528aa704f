import { describe, expect, it } from 'vitest';
import { parseRowId, rowId } from '../../../../src/coding/review/sheet/row-ids.js';

describe('the id of a row', () => {
  it.each(['voorstel', 'beurt', 'verschil', 'besluit'] as const)('says what a row is about: %s', (kind) => {
    expect(parseRowId(rowId(kind, '0123456789ab'))).toEqual({ kind, key: '0123456789ab' });
  });

  it.each(['', '1', 'v-', 'v-12', 'q-0123456789ab', '0123456789ab', 'v-0123456789abc', '=A1'])(
    'is none when somebody typed over it: "%s"',
    (id) => {
      expect(parseRowId(id)).toBeNull();
    },
  );

  it('begins with a letter, so that no spreadsheet makes a number of it', () => {
    expect(rowId('voorstel', '000012e45678')).toBe('v-000012e45678');
  });
});
