import { describe, expect, it } from 'vitest';
import { decide, decideAll } from '../../../src/coding/review/decide.js';
import { changesOf, type Decided } from '../../../src/coding/review/decided.js';
import type { Reason } from '../../../src/coding/review/reason.js';
import { namedBy, type PassageRequest, type Request } from '../../../src/coding/review/request.js';
import { createReview, type Review } from '../../../src/coding/review/review.js';
import type { ReviewText } from '../../../src/coding/review/texts/review-text.js';
import { sensitivePassages } from '../../../src/coding/review/texts/sensitive-passages.js';
import { turnPieces } from '../../../src/coding/review/texts/turn-pieces.js';
import { suggestionVersion, turnVersion } from '../../../src/coding/review/texts/versions.js';
import type { StoredDecision } from '../../../src/model/review.js';
import { codebook } from '../../support/codes.js';
import { decided, placeOf, proposed, reviewText } from '../../support/review.js';
import { spoken } from '../../support/spoken.js';

const TALK = spoken(['I', 'Hoe was het?'], ['R01', 'Het plein is mooi. De moestuin ook. Echt mooi.']);
const PLEIN = 'Het plein is mooi.';
const SUGGESTION = proposed(TALK, 'aaaaaaaaaaaa', 'plein', PLEIN, 'plein');
const SENSITIVE = { turn: 2, ...placeOf(TALK, 'De moestuin ook.'), kinds: ['gezondheid'] } as const;
const SHOWN = { file: 'R01.txt', turn: 2, fragment: PLEIN };

function reviewOf(parts: Partial<ReviewText> = {}, coder = 'Anna'): Review {
  const text = reviewText(TALK, { suggestions: [SUGGESTION], sensitive: [SENSITIVE], ...parts });
  return createReview([text], codebook({ T: ['groen', 'plein', 'rust'] }), coder);
}

function about(rest: Partial<Extract<Request, { about: 'suggestion' }>> = {}): Request {
  return {
    about: 'suggestion',
    id: 'aaaaaaaaaaaa',
    version: suggestionVersion(SUGGESTION, null),
    shown: SHOWN,
    code: 'plein',
    given: [],
    verdict: 'bevestigd',
    oordeel: null,
    memo: '',
    ...rest,
  };
}

function onPassage(passage: PassageRequest['passage'], rest: Partial<PassageRequest> = {}): Request {
  return {
    about: 'passage',
    passage,
    codes: ['groen'],
    verdict: 'bevestigd',
    oordeel: null,
    memo: '',
    isBlind: false,
    ...rest,
  };
}

function pointedAt(words: string) {
  return { file: 'R01.txt', ...placeOf(TALK, words), fragment: words };
}

function quoted(words: string, version = turnVersion(TALK.text.slice(14))) {
  const piece = turnPieces(reviewText(TALK))[0]?.key ?? '';
  return { piece, version, shown: { ...SHOWN, fragment: TALK.text.slice(14) }, words };
}

/** What is recorded, a line per coding. */
function codings(...outcomes: readonly Decided[]): string[] {
  return changesOf(outcomes).recordings.map(({ decision }) =>
    [decision.code, TALK.text.slice(decision.start, decision.end), decision.verdict, decision.oordeel]
      .filter(Boolean)
      .join(' | '),
  );
}

function whyNot(outcome: Decided | undefined): Reason['why'] | null {
  return outcome?.outcome === 'refused' ? outcome.reason.why : null;
}

describe('a request about a suggestion', () => {
  it('records the answer on the code and on the codes that are given besides', () => {
    expect(codings(decide(about({ given: ['groen'], oordeel: 'positief' }), reviewOf()))).toEqual([
      `plein | ${PLEIN} | bevestigd | positief`,
      `groen | ${PLEIN} | bevestigd | positief`,
    ]);
    expect(
      codings(decide(about({ verdict: 'verworpen', given: ['groen'], oordeel: 'positief' }), reviewOf())),
    ).toEqual([`plein | ${PLEIN} | verworpen`, `groen | ${PLEIN} | bevestigd | positief`]);
  });

  it('is done when the coder decided so already, whatever was seen', () => {
    const own = decided(TALK, 'cccccccccccc', 'Anna', 'bevestigd', 'plein', PLEIN);
    expect(decide(about({ version: 'abcdef' }), reviewOf({ decisions: [own] }))).toEqual({ outcome: 'done' });
  });

  it('is refused with what was seen and what stands, when the coder decided otherwise since', () => {
    const own = decided(TALK, 'cccccccccccc', 'Anna', 'verworpen', 'plein', PLEIN);
    expect(decide(about(), reviewOf({ decisions: [own] }))).toEqual({
      outcome: 'refused',
      reason: {
        why: 'changed',
        seen: suggestionVersion(SUGGESTION, null),
        now: suggestionVersion(SUGGESTION, own),
        standing: [own],
      },
    });
  });

  it('that is gone lands on its words, and is refused where those cannot be found', () => {
    const gone = reviewOf({ suggestions: [] });
    expect(codings(decide(about(), gone))).toEqual([`plein | ${PLEIN} | bevestigd`]);
    const shownAs = (shown: Partial<typeof SHOWN>) => decide(about({ shown: { ...SHOWN, ...shown } }), gone);
    expect(whyNot(shownAs({ fragment: 'Het theater.' }))).toBe('passage gone');
    expect(whyNot(shownAs({ fragment: 'mooi' }))).toBe('passage twice');
    expect(whyNot(shownAs({ file: 'R99.txt' }))).toBe('no such file');
  });

  it.each<[Parameters<typeof about>[0], Reason]>([
    [{ given: ['water'] }, { why: 'not one code', written: 'water', choices: [] }],
    [{ given: ['plein'] }, { why: 'same code given' }],
    [{ code: 'groen' }, { why: 'other code shown' }],
  ])('is refused when its codes do not fit: %j', (rest, reason) => {
    expect(decide(about(rest), reviewOf())).toEqual({ outcome: 'refused', reason });
  });
});

describe('a request about a passage', () => {
  it('takes the place that was pointed at, in the turn that holds it', () => {
    const outcome = decide(onPassage(pointedAt('moestuin'), { codes: ['groen', 'rust'] }), reviewOf());
    expect(codings(outcome)).toEqual(['groen | moestuin | bevestigd', 'rust | moestuin | bevestigd']);
    expect(changesOf([outcome]).recordings.map(({ turn }) => turn)).toEqual([2, 2]);
  });

  it.each([
    ['whose words are others now', { ...pointedAt('moestuin'), fragment: 'bloementuin' }],
    ['that the interviewer says', pointedAt('Hoe was het?')],
    ['that runs over two turns', pointedAt(TALK.text.slice(5, 25))],
    ['without words', { file: 'R01.txt', start: 20, end: 20, fragment: '' }],
  ])('is refused for a place %s', (_, passage) => {
    expect(whyNot(decide(onPassage(passage), reviewOf()))).toBe('passage gone');
  });

  it('takes words of a turn, or all of the turn without any', () => {
    expect(codings(decide(onPassage(quoted('de moestuin')), reviewOf()))).toEqual([
      'groen | De moestuin | bevestigd',
    ]);
    expect(codings(decide(onPassage(quoted('')), reviewOf()))).toEqual([
      `groen | ${TALK.text.slice(14)} | bevestigd`,
    ]);
  });

  it('lands on its words when the turn around them was corrected, or is not shown', () => {
    const corrected = quoted('de moestuin', 'abcdef');
    for (const fragment of ['De moestuin, zei hij.', '']) {
      const passage = { ...corrected, shown: { ...SHOWN, fragment } };
      expect(codings(decide(onPassage(passage), reviewOf()))).toEqual(['groen | De moestuin | bevestigd']);
      expect(whyNot(decide(onPassage({ ...passage, words: 'theater' }), reviewOf()))).toBe('passage gone');
      expect(whyNot(decide(onPassage({ ...passage, words: 'mooi' }), reviewOf()))).toBe('passage twice');
      expect(whyNot(decide(onPassage({ ...passage, words: '' }), reviewOf()))).toBe('passage gone');
    }
  });

  it('is refused when its words are not in the turn, or more than once', () => {
    expect(whyNot(decide(onPassage(quoted('theater')), reviewOf()))).toBe('words absent');
    expect(whyNot(decide(onPassage(quoted('mooi')), reviewOf()))).toBe('words twice');
  });

  it('is refused when the coder decided about it already', () => {
    const own = decided(TALK, 'cccccccccccc', 'Anna', 'verworpen', 'groen', 'moestuin');
    expect(decide(onPassage(pointedAt('moestuin')), reviewOf({ decisions: [own] }))).toEqual({
      outcome: 'refused',
      reason: { why: 'decided already', decision: own },
    });
  });
});

describe('a request about a turn', () => {
  it('records that the coder went through it', () => {
    const outcome = decide({ about: 'turn', file: 'R01.txt', turn: 2, isBlind: true }, reviewOf());
    expect(changesOf([outcome]).seen).toEqual([{ file: 'R01.txt', turn: 2, isBlind: true }]);
  });

  it('is refused for what no respondent says', () => {
    expect(whyNot(decide({ about: 'turn', file: 'R01.txt', turn: 1, isBlind: false }, reviewOf()))).toBe(
      'no such turn',
    );
    expect(whyNot(decide({ about: 'turn', file: 'R01.txt', turn: 9, isBlind: false }, reviewOf()))).toBe(
      'no such turn',
    );
    expect(whyNot(decide({ about: 'turn', file: 'R99.txt', turn: 2, isBlind: false }, reviewOf()))).toBe(
      'no such file',
    );
  });
});

describe('a request about quoting', () => {
  const id = sensitivePassages(reviewText(TALK, { sensitive: [SENSITIVE] }))[0]?.id ?? null;
  const release = (rest: { id?: string | null; shown?: typeof SHOWN } = {}): Request => ({
    about: 'quoting',
    id,
    shown: SHOWN,
    quotability: 'mag' as const,
    ...rest,
  });

  it('is about the sensitive passage, or else about the words that were shown', () => {
    const on = (request: Request) =>
      changesOf([decide(request, reviewOf())]).quoting.map(({ decision: { start, end } }) => ({
        start,
        end,
      }));
    expect(on(release())).toEqual([placeOf(TALK, 'De moestuin ook.')]);
    expect(on(release({ id: null }))).toEqual([placeOf(TALK, PLEIN)]);
  });

  it('is done when the coder said so already', () => {
    const quoting = [
      { turn: 2, ...placeOf(TALK, 'De moestuin ook.'), quotability: 'mag' as const, coder: 'Anna' },
    ];
    expect(decide(release(), reviewOf({ quoting }))).toEqual({ outcome: 'done' });
    expect(decide(release(), reviewOf({ quoting }, 'Bram')).outcome).toBe('recorded');
  });

  it('is refused when the words are not in the text, or more than once', () => {
    const shown = (fragment: string) => release({ id: null, shown: { ...SHOWN, fragment } });
    expect(whyNot(decide(shown('Dit zei niemand.'), reviewOf()))).toBe('passage gone');
    expect(whyNot(decide(shown('mooi'), reviewOf()))).toBe('passage twice');
  });
});

describe('requests about a difference or a decision', () => {
  const flagged: StoredDecision = decided(TALK, 'cccccccccccc', 'Bram', 'bevestigd', 'plein', PLEIN, {
    attention: 'gewijzigd',
  });
  const revise = (rest: Partial<Extract<Request, { about: 'decision' }>> = {}): Request => ({
    ...(about() as Extract<Request, { about: 'suggestion' }>),
    about: 'decision',
    id: 'cccccccccccc',
    words: '',
    wasGone: false,
    ...rest,
  });

  it('refuse what another coder decided', () => {
    const other = { ...flagged, attention: null };
    expect(whyNot(decide(revise(), reviewOf({ decisions: [other] })))).toBe('of another coder');
  });

  it('refuse to settle or revise what is gone and was decided otherwise', () => {
    expect(whyNot(decide(revise(), reviewOf()))).toBe('over');
    const settle = { ...about(), about: 'difference', id: 'dddddddddddd' } as Request;
    expect(whyNot(decide(settle, reviewOf()))).toBe('over');
  });

  it('refuse to keep a decision under a code that is gone', () => {
    const orphan = { ...flagged, attention: null, code: 'tuin' };
    expect(whyNot(decide(revise({ code: 'tuin' }), reviewOf({ decisions: [orphan] })))).toBe('code gone');
  });
});

describe('requests together', () => {
  it('that oppose each other are refused, each with the other', () => {
    const outcomes = decideAll([about(), about({ verdict: 'verworpen' })], reviewOf());
    expect(outcomes).toEqual([
      { outcome: 'refused', reason: { why: 'opposed', by: 1 } },
      { outcome: 'refused', reason: { why: 'opposed', by: 0 } },
    ]);
  });

  it('that say the same are recorded once, with what each of them adds', () => {
    const outcomes = decideAll([about({ memo: 'fijn' }), about({ oordeel: 'positief' })], reviewOf());
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['recorded', 'recorded']);
    expect(changesOf(outcomes).recordings.map(({ decision }) => decision)).toMatchObject([
      { code: 'plein', oordeel: 'positief', memo: 'fijn' },
    ]);
  });

  it('are each decided as they would be alone, whatever becomes of the others', () => {
    const requests = [
      about({ given: ['water'] }),
      onPassage(pointedAt('moestuin')),
      { about: 'turn', file: 'R01.txt', turn: 2, isBlind: false } as const,
    ];
    const review = reviewOf();
    expect(decideAll(requests, review)).toEqual(requests.map((request) => decide(request, review)));
  });

  it('name the files and ids that must be known to decide them', () => {
    const turn = { about: 'turn', file: 'R02.txt', turn: 2, isBlind: false } as const;
    const passage = onPassage({ ...pointedAt('moestuin'), file: 'R03.txt' });
    expect(namedBy([about(), turn, passage, onPassage(quoted(''))])).toEqual({
      files: new Set(['R01.txt', 'R02.txt', 'R03.txt']),
      ids: ['aaaaaaaaaaaa'],
    });
  });
});
