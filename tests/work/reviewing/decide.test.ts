import { describe, expect, it } from 'vitest';
import { namedBy, type PassageRequest, type Request } from '../../../src/coding/review/request.js';
import type { CastMember } from '../../../src/model/respondent.js';
import { reviewedIn } from '../../../src/store/review.js';
import { reviewersOf } from '../../../src/store/reviewed.js';
import { quotingIn } from '../../../src/store/sensitive.js';
import { decideRequests, loadReview } from '../../../src/work/reviewing/decide.js';
import { codebook } from '../../support/codes.js';
import { placeOf } from '../../support/review.js';
import { spoken } from '../../support/spoken.js';
import { stored, storeWith } from '../../support/store.js';

const CODES = codebook({ T: ['groen', 'plein'] });
const TALK = spoken(['R01', 'Het plein is mooi. De moestuin ook.']);
const CAST: readonly CastMember[] = ['R01.txt', 'R02.txt'].map((file) => ({
  file,
  speaker: 'R01',
  role: 'respondent',
  respondent: 'R01',
}));

function twoTexts() {
  return storeWith({ 'R01.txt': TALK, 'R02.txt': TALK });
}

function review(store: ReturnType<typeof twoTexts>, requests: readonly Request[]) {
  return loadReview(store, CAST, namedBy(requests), CODES, 'Anna');
}

function giving(code: string, words: string): PassageRequest {
  return {
    about: 'passage',
    passage: { file: 'R01.txt', ...placeOf(TALK, words), fragment: words },
    codes: [code],
    verdict: 'bevestigd',
    oordeel: 'positief',
    memo: '',
    isBlind: false,
  };
}

describe('a request from a screen', () => {
  it('is recorded by itself, and is done when it is asked again', () => {
    const store = twoTexts();
    const requests = [giving('groen', 'De moestuin ook.')];
    const ask = () => decideRequests(store, requests, review(store, requests)).map(({ outcome }) => outcome);
    expect(ask()).toEqual(['recorded']);
    expect(reviewedIn(store, stored(store, 'R01.txt').revision)).toMatchObject([
      { code: 'groen', text: 'De moestuin ook.', coder: 'Anna', oordeel: 'positief', turn: 1 },
    ]);
    expect(ask()).toEqual(['done']);
  });

  it('loads no text but the one that it names', () => {
    expect(review(twoTexts(), [giving('groen', 'moestuin')]).texts.map(({ file }) => file)).toEqual([
      'R01.txt',
    ]);
  });
});

describe('requests of all kinds', () => {
  it('are recorded each in its place, and one that is refused leaves nothing behind', () => {
    const store = twoTexts();
    const requests: Request[] = [
      giving('plein', 'Het plein is mooi.'),
      giving('onbekend', 'moestuin'),
      { about: 'turn', file: 'R02.txt', turn: 1, isBlind: false },
      {
        about: 'quoting',
        id: null,
        shown: { file: 'R02.txt', turn: 1, fragment: 'De moestuin ook.' },
        quotability: 'nooit',
      },
    ];
    const outcomes = decideRequests(store, requests, review(store, requests));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['recorded', 'refused', 'recorded', 'recorded']);
    const [first, second] = [stored(store, 'R01.txt').revision, stored(store, 'R02.txt').revision];
    expect(reviewedIn(store, first).map(({ code }) => code)).toEqual(['plein']);
    expect(reviewersOf(store, second)).toEqual(new Map([[1, ['Anna']]]));
    expect(quotingIn(store, second)).toMatchObject([{ quotability: 'nooit', coder: 'Anna' }]);
  });
});
