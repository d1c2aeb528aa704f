/** How the revisions of one file in two copies relate. */

import { describe, expect, it } from 'vitest';
import type { WholeRevision } from '../../../src/store/index.js';
import { relate } from '../../../src/work/merging/chains.js';
import { spoken } from '../../support/spoken.js';

function revisions(...texts: readonly (readonly [text: string, source: string])[]): WholeRevision[] {
  return texts.map(([text, sourceHash], id) => ({
    ...spoken(['R', text]),
    id,
    sourceHash,
    speakers: '',
    holdsNames: false,
  }));
}

const A = ['De tuin won.', 'a'] as const;
const B = ['De moestuin won.', 'b'] as const;
const C = ['De moestuin won ruim.', 'c'] as const;
const SAME = new Map<string, string>();

describe('the texts of a file in two copies', () => {
  it('are equal when the last one there is one here, also an earlier one', () => {
    expect(relate(revisions(A), revisions(A), SAME)).toEqual({ kind: 'gelijk', at: 0 });
    expect(relate(revisions(A, B), revisions(A), SAME)).toEqual({ kind: 'gelijk', at: 0 });
    expect(relate(revisions(A, B), revisions(B), SAME)).toEqual({ kind: 'gelijk', at: 1 });
  });

  it('were corrected there when the last one here is an earlier one there', () => {
    expect(relate(revisions(A), revisions(A, B, C), SAME)).toEqual({ kind: 'daar verbeterd', at: 0 });
    expect(relate(revisions(B), revisions(A, B, C), SAME)).toEqual({ kind: 'daar verbeterd', at: 1 });
  });

  it('were corrected there when a correction was taken back, since it was the last thing that happened', () => {
    expect(relate(revisions(A, B), revisions(A, B, A), SAME)).toEqual({ kind: 'daar verbeterd', at: 1 });
    expect(relate(revisions(A, B, A), revisions(A, B), SAME)).toEqual({ kind: 'gelijk', at: 1 });
  });

  it('are others when each was corrected in its own way', () => {
    expect(relate(revisions(A, B), revisions(A, C), SAME)).toEqual({ kind: 'anders' });
  });

  it('are of one source when something else was taken out of the same bytes', () => {
    const named = ['[PERSOON-1] zei het.', 'x'] as const;
    expect(relate(revisions(named), revisions(['Roos zei het.', 'x']), SAME)).toEqual({
      kind: 'zelfde bron',
    });
  });

  it('are equal when their pseudonyms differ by number only: by both keys, or because the bytes are the same', () => {
    const here = revisions(['[PERSOON-1] zei het.', 'x']);
    const there = (source: string) => revisions(['[PERSOON-8] zei het.', source]);
    expect(relate(here, there('y'), new Map([['PERSOON-8', 'PERSOON-1']]))).toEqual({
      kind: 'gelijk',
      at: 0,
    });
    expect(relate(here, there('x'), SAME)).toEqual({ kind: 'gelijk', at: 0 });
    expect(relate(here, there('y'), new Map([['PERSOON-8', 'PERSOON-2']]))).toEqual({ kind: 'anders' });
  });
});
