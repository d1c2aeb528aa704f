import { describe, expect, it } from 'vitest';
import type { CastMember } from '../../src/model/respondent.js';
import { useCast } from '../../src/store/cast.js';
import { findCodings, firstCodings } from '../../src/store/codings.js';
import { recordDecision } from '../../src/store/decisions.js';
import { write } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { replaceSuggestions } from '../../src/store/suggestions.js';
import { basisOf, whoMentions } from '../../src/store/voices/counts.js';
import { countWaiting, waitingDecisions } from '../../src/store/waiting.js';
import { codebook } from '../support/codes.js';
import { decision, suggestion } from '../support/passages.js';
import { person } from '../support/people.js';
import { spoken } from '../support/spoken.js';
import { stored, storeWith } from '../support/store.js';

const FILE = 'R01.txt';
const TEXT = spoken(['I', 'En?'], ['R', 'Het plein is mooi. De moestuin ook.']);
const WHOLE = codebook({ T: ['plein', 'tuin'] });
const WITHOUT_TUIN = codebook({ T: ['plein'] });

/** `plein` is proposed and `tuin` was confirmed by Anna and rejected by Bram. */
function decided(role: CastMember['role'] = 'respondent'): Store {
  const store = storeWith({ [FILE]: TEXT });
  const transcript = stored(store, FILE);
  write(store, { command: 'proef' }, () => {
    replaceSuggestions(store, WHOLE, [
      { transcript, suggestion: suggestion(TEXT, 'plein', 'Het plein is mooi.', 'plein') },
    ]);
    for (const [coder, verdict] of [
      ['Anna', 'bevestigd'],
      ['Bram', 'verworpen'],
    ] as const) {
      const made = decision(TEXT, coder, verdict, 'tuin', 'De moestuin ook.');
      recordDecision(store, transcript.revision, 2, made);
    }
  });
  const respondent = role === 'respondent' ? 'R01' : null;
  useCast(store, [person('R01', 'verdeler', 'noord')], [{ file: FILE, speaker: 'R', role, respondent }]);
  return store;
}

describe('a code that the codebook no longer has', () => {
  it('counts nowhere, however it is counted', () => {
    const store = decided();
    const numbers = new Map([['R01', 0]]);
    expect(basisOf(store, WHOLE)).toEqual({ confirmed: 0, open: 2 });
    expect(basisOf(store, WITHOUT_TUIN)).toEqual({ confirmed: 0, open: 1 });
    expect(findCodings(store, WITHOUT_TUIN).map(({ code }) => code)).toEqual(['plein']);
    expect(findCodings(store, WITHOUT_TUIN, { codes: ['tuin'] })).toEqual([]);
    expect(firstCodings(store, WITHOUT_TUIN, {}, 9)).toMatchObject({
      total: 1,
      codings: [{ code: 'plein' }],
    });
    expect([...whoMentions(store, WITHOUT_TUIN, numbers).keys()]).toEqual(['plein']);
    expect([...whoMentions(store, WHOLE, numbers).keys()]).toEqual(['plein', 'tuin']);
  });

  it('leaves its decisions waiting', () => {
    const store = decided();
    expect(waitingDecisions(store, ['plein'])).toMatchObject([
      { coder: 'Anna', verdict: 'bevestigd', isCodeGone: true, attention: null, respondent: 'R01' },
      { coder: 'Bram', verdict: 'verworpen', isCodeGone: true, attention: null, respondent: 'R01' },
    ]);
    expect(countWaiting(store, ['plein'])).toEqual({ words: 0, codes: 2 });
    expect(waitingDecisions(store, ['plein', 'tuin'])).toEqual([]);
    expect(countWaiting(store, ['plein', 'tuin'])).toEqual({ words: 0, codes: 0 });
  });

  it('leaves a decision that waits for its words too to be counted once', () => {
    const store = decided();
    store.db.exec("UPDATE decision SET attention = 'gewijzigd' WHERE coder = 'Anna'");
    expect(countWaiting(store, ['plein'])).toEqual({ words: 1, codes: 1 });
    expect(waitingDecisions(store, ['plein'])).toHaveLength(2);
  });
});

describe('what waits', () => {
  it('is nothing that somebody said who took back their consent', () => {
    const store = decided('vertrokken');
    expect(waitingDecisions(store, ['plein'])).toEqual([]);
    expect(countWaiting(store, ['plein'])).toEqual({ words: 0, codes: 0 });
  });
});
