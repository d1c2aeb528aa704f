import { describe, expect, it } from 'vitest';
import { undo } from '../../../src/store/history/take-back.js';
import { type ComingCell, takeSummaries } from '../../../src/store/merge/take-summaries.js';
import { write } from '../../../src/store/open.js';
import type { Store } from '../../../src/store/store.js';
import { earlierIn, summaries } from '../../../src/store/summaries.js';
import { storeWith } from '../../support/store.js';
import { at, cell, put, textsIn } from '../../support/summaries.js';

/** A store in which these texts stood in the cell, one after the other, each by somebody else. */
function having(...texts: readonly string[]): Store {
  const store = storeWith();
  for (const [turn, text] of texts.entries()) put(store, cell(), text, `codeur ${turn}`, at(turn));
  return store;
}

function coming(there: Store): ComingCell[] {
  return [{ ...cell(), texts: summaries(there), earlier: earlierIn(there, cell()) }];
}

function merged(here: Store, there: Store) {
  return write(here, { command: 'merge' }, () => takeSummaries(here, coming(there)));
}

describe('takeSummaries', () => {
  it('takes what this copy lacks with who wrote it when, once, and undo takes it back', () => {
    const [here, there] = [storeWith(), having('daar')];
    expect(merged(here, there).added).toMatchObject([{ text: 'daar', coder: 'codeur 0', written: at(0) }]);
    expect(merged(here, there)).toEqual({ added: [], conflicts: [], removedHere: 0 });
    undo(here, 1);
    expect(textsIn(here)).toEqual([]);
  });

  it('keeps both of two texts that were written apart, and says in which cell', () => {
    const [here, there] = [having('samen', 'hier'), having('samen', 'daar')];
    expect(merged(here, there).conflicts).toEqual([cell()]);
    expect(textsIn(here).sort()).toEqual(['daar', 'hier']);
    expect(merged(here, there)).toEqual({ added: [], conflicts: [], removedHere: 0 });
  });

  it('puts a text in the place of the one that it was written over', () => {
    const [here, there] = [having('samen'), having('samen', 'daar')];
    expect(merged(here, there)).toMatchObject({ added: [{ text: 'daar' }], conflicts: [] });
    expect(textsIn(here)).toEqual(['daar']);
  });

  it('brings nothing back that was written over or taken away here', () => {
    for (const now of ['hier', '']) {
      const [here, there] = [having('samen', now), having('samen')];
      expect(merged(here, there)).toEqual({ added: [], conflicts: [], removedHere: 1 });
      expect(textsIn(here)).toEqual(now === '' ? [] : ['hier']);
    }
  });

  it('settles a cell with two texts by the one that somebody chose', () => {
    const [here, there] = [having('samen', 'hier'), having('samen', 'daar')];
    merged(here, there);
    put(here, cell(), 'gekozen', 'Bob', at(60));
    expect(merged(here, there)).toEqual({ added: [], conflicts: [], removedHere: 1 });
    expect(merged(there, here)).toMatchObject({ added: [{ text: 'gekozen' }], conflicts: [] });
    expect(textsIn(there)).toEqual(['gekozen']);
  });
});
