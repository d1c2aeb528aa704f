import { describe, expect, it } from 'vitest';
import { groupsFor } from '../../src/disclosure/groups.js';
import { disclosePortraits } from '../../src/disclosure/portraits.js';
import type { Judging } from '../../src/model/claims.js';
import type { WijkPortrait } from '../../src/model/findings.js';
import { people, wijkbudget } from '../support/interviewed.js';

const PROJECT = wijkbudget();
const FEW = people({ verdeler: [3, 3, 0, 0], ontvanger: [3, 3, 0, 0] });

const judging = (group: string): Judging => ({
  group,
  judged: 3,
  oordelen: { positief: 3, negatief: 0, gemengd: 0, neutraal: 0 },
});

function portrait(wijk: string, perspectives: readonly Judging[] = []): WijkPortrait {
  const about = { id: 'stem', label: 'Stem' };
  const claim = { kind: 'agreed', about, way: 'positief', wijk: judging(wijk), perspectives } as const;
  return { wijk, agreed: [{ claim, evidence: ['c1'] }], divided: [] };
}

describe('portraits of wijken', () => {
  it('keep the ids of codings in the internal version only', () => {
    const evidenceFor = (audience: 'intern' | 'openbaar') =>
      disclosePortraits([portrait('spoorwijk')], groupsFor(audience, PROJECT, FEW)).map(
        ({ agreed }) => agreed[0]?.evidence,
      );
    expect(evidenceFor('intern')).toEqual([['c1']]);
    expect(evidenceFor('openbaar')).toEqual([[]]);
  });

  it('are of no wijk, and of no perspective within one, that the version does not tell apart', () => {
    const open = groupsFor('openbaar', PROJECT, FEW);
    expect(() => disclosePortraits([portrait('binckhorst')], open)).toThrow('is not of a group');
    const within = [portrait('spoorwijk', [judging('verdeler')])];
    expect(() => disclosePortraits(within, open)).toThrow('"verdeler@spoorwijk"');
    expect(() => disclosePortraits(within, groupsFor('intern', PROJECT, FEW))).not.toThrow();
  });
});
