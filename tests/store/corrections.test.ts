import { expect, it } from 'vitest';
import {
  carryDecisions,
  decisionsOn,
  recordDecision,
  reviewedIn,
  useCast,
  waitingDecisions,
  write,
} from '../../src/store/index.js';
import { spoken } from '../support/spoken.js';
import { save, stored, storeWith } from '../support/store.js';

it('two decisions of one coder that come to stand on one passage both live, and the second waits for a person', () => {
  const store = storeWith({ 'R01.txt': spoken(['R', 'De moestuin won.'], ['R', 'De moestuin won.']) });
  const { revision, turns } = stored(store, 'R01.txt');
  write(store, { command: 'review import' }, () => {
    for (const { number, start, end } of turns) {
      const about = {
        code: 'c',
        oordeel: null,
        coder: 'Aya',
        memo: '',
        settles: false,
        blind: null,
      } as const;
      const verdict = number === 1 ? 'bevestigd' : 'verworpen';
      recordDecision(store, revision, number, { ...about, verdict, start, end });
    }
  });
  const decided = decisionsOn(store, 'R01.txt')?.decisions ?? [];
  save(store, 'R01.txt', spoken(['R', 'De moestuin won.']));
  const place = { turn: 1, start: 0, end: 16, attention: null, kept: null, scrap: null };
  write(store, { command: 'import' }, () =>
    carryDecisions(
      store,
      'R01.txt',
      decided.map((thing) => ({ thing, place })),
    ),
  );
  const kept = { words: 'De moestuin won.', speaker: 'R' };
  const found = reviewedIn(store, stored(store, 'R01.txt').revision);
  expect(found.find(({ verdict }) => verdict === 'bevestigd')).toMatchObject({ attention: null, kept: null });
  expect(found.find(({ verdict }) => verdict === 'verworpen')).toMatchObject({
    attention: 'gewijzigd',
    kept,
  });
  useCast(store, [], []);
  expect(waitingDecisions(store, ['c'])).toMatchObject([{ verdict: 'verworpen', text: 'De moestuin won.' }]);
});
