import { describe, expect, it } from 'vitest';
import { decisionCounts } from '../../src/store/decision-counts.js';
import { recordDecision } from '../../src/store/decisions.js';
import { spoken } from '../support/spoken.js';
import { stored, storeWith } from '../support/store.js';

const TEXT = spoken(['R', 'Het plein is mooi. De moestuin ook.']);

describe('the decisions on a code', () => {
  it('are counted by verdict, over all coders and passages', () => {
    const store = storeWith({ 'R01.txt': TEXT });
    const { revision } = stored(store, 'R01.txt');
    for (const [code, verdict, coder, start] of [
      ['groen', 'bevestigd', 'anna', 0],
      ['groen', 'verworpen', 'bram', 0],
      ['groen', 'bevestigd', 'anna', 19],
      ['oud', 'verworpen', 'anna', 0],
    ] as const) {
      const decision = {
        code,
        verdict,
        coder,
        start,
        end: start + 5,
        oordeel: null,
        memo: '',
        settles: false,
        blind: null,
      };
      recordDecision(store, revision, 1, decision);
    }
    expect([...decisionCounts(store)]).toEqual([
      ['groen', { bevestigd: 2, verworpen: 1 }],
      ['oud', { bevestigd: 0, verworpen: 1 }],
    ]);
  });

  it('are none in a new store', () => {
    expect(decisionCounts(storeWith()).size).toBe(0);
  });
});
