import { describe, expect, it } from 'vitest';
import { conflictCopies } from '../../../src/store/place/conflict-copies.js';

const COPIES = [
  'wijkstem (1).db',
  'wijkstem (Conflicterende kopie van Anna 2026-11-20).db',
  "wijkstem (Anna's conflicted copy 2026-11-20).db",
  'wijkstem 2.db',
  'wijkstem-DESKTOP-4F2K1QX.db',
  'wijkstem-LAPTOP12.db',
  'wijkstem.sync-conflict-20261120-101530-ABCDEFG.db',
  'wijkstem_conflict-20261120-101530.db',
].sort();

describe('conflictCopies', () => {
  it('names the copies of every synchronising program, in order', () => {
    expect(conflictCopies('wijkstem.db', ['project.yaml', ...COPIES, 'wijkstem.db'])).toEqual(COPIES);
  });

  it.each([
    'wijkstem.db',
    'wijkstem.db-wal',
    'wijkstem.db-shm',
    'wijkstem.db.bezig',
    'wijkstem-oud.db',
    'wijkstem-reservekopie.db',
    'wijkstem (voor de zekerheid).db',
    'ander (1).db',
  ])('does not take %s for one', (name) => {
    expect(conflictCopies('wijkstem.db', [name])).toEqual([]);
  });
});
