import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whereTheyDiffer } from '../../../src/cli/codebooks/where-they-differ.js';

describe('two versions of a text', () => {
  it('are shown whole when they are short', () => {
    expect(whereTheyDiffer('Hoe er gestemd is.', 'Hoe er gekozen is.')).toEqual([
      '„Hoe er gestemd is.”',
      '„Hoe er gekozen is.”',
    ]);
  });

  it('are shown from shortly before the difference, from the start of a word', () => {
    const shared = 'Of het eerlijk ging, naar het oordeel van de spreker en zijn buren in de';
    expect(whereTheyDiffer(`${shared} wijk.`, `${shared} straat.`)).toEqual([
      '…„de spreker en zijn buren in de wijk.”',
      '…„de spreker en zijn buren in de straat.”',
    ]);
  });

  it('are cut where they go on for long', () => {
    const [before, after] = whereTheyDiffer('x'.repeat(1_000_000), `y${'x'.repeat(99)}`);
    expect(before).toBe(`„${'x'.repeat(100)}…”`);
    expect(after).toBe(`„y${'x'.repeat(99)}”`);
  });

  it('say that one was empty', () => {
    expect(whereTheyDiffer('', 'Nieuw.')).toEqual(['(leeg)', '„Nieuw.”']);
  });

  it('are always shown as different', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), maxLength: 300 });
    fc.assert(
      fc.property(texts, texts, texts, (shared, one, other) => {
        fc.pre(one !== other && `${shared}${one}`.length <= 130 && `${shared}${other}`.length <= 130);
        const [before, after] = whereTheyDiffer(shared + one, shared + other);
        expect(before).not.toBe(after);
        expect(before.isWellFormed() && after.isWellFormed()).toBe(true);
      }),
    );
  });
});
