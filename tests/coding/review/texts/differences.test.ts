import { describe, expect, it } from 'vitest';
import { disputesIn } from '../../../../src/coding/review/texts/differences.js';
import type { StoredDecision } from '../../../../src/model/review.js';
import { decided } from '../../../support/review.js';
import { spoken } from '../../../support/spoken.js';

const TEXT = spoken(['R01', 'Het plein is mooi. De moestuin ook. Maar het duurde lang.']);
const PLEIN = 'Het plein is mooi.';
const BOTH = 'Het plein is mooi. De moestuin ook.';

function say(
  coder: string,
  verdict: StoredDecision['verdict'],
  passage: string,
  rest: Partial<StoredDecision> = {},
): StoredDecision {
  return decided(TEXT, `${coder}-${passage.length}`, coder, verdict, rest.code ?? 'groen', passage, rest);
}

function openWords(...decisions: readonly StoredDecision[]): string[] {
  return disputesIn('R01.txt', decisions)
    .filter(({ isOpen }) => isOpen)
    .map(({ start, end }) => TEXT.text.slice(start, end));
}

describe('coders differ', () => {
  it('when one confirms what another rejects', () => {
    expect(openWords(say('Anna', 'bevestigd', PLEIN), say('Bram', 'verworpen', PLEIN))).toEqual([PLEIN]);
  });

  it('when the one passage is a part of the other; the row is about what was confirmed', () => {
    expect(openWords(say('Anna', 'bevestigd', BOTH), say('Bram', 'verworpen', 'De moestuin ook.'))).toEqual([
      BOTH,
    ]);
  });

  it('when both confirm and judge otherwise', () => {
    const anna = say('Anna', 'bevestigd', PLEIN, { oordeel: 'positief' });
    const bram = say('Bram', 'bevestigd', BOTH, { oordeel: 'negatief' });
    expect(openWords(anna, bram)).toEqual([BOTH]);
  });
});

describe('a coder who went through the turn by hand', () => {
  const both = new Map([[1, ['Anna', 'Bram']]]);
  const missed = (...decisions: readonly StoredDecision[]): (readonly [readonly string[], boolean])[] =>
    disputesIn('R01.txt', decisions, both).map(({ missedBy, isOpen }) => [missedBy, isOpen] as const);

  it('differs by not giving the code that another gave', () => {
    expect(missed(say('Anna', 'bevestigd', PLEIN))).toEqual([[['Bram'], true]]);
  });

  it('does not differ by giving it to other words of the turn', () => {
    expect(missed(say('Anna', 'bevestigd', PLEIN), say('Bram', 'bevestigd', 'De moestuin ook.'))).toEqual([
      [[], false],
      [[], false],
    ]);
  });

  it('does not differ any longer once it was settled', () => {
    const settled = say('Carla', 'bevestigd', PLEIN, { settles: true });
    expect(missed(say('Anna', 'bevestigd', PLEIN), settled)).toEqual([[['Bram'], false]]);
  });
});

describe('coders do not differ', () => {
  it.each<[string, StoredDecision[]]>([
    ['when both confirm', [say('Anna', 'bevestigd', PLEIN), say('Bram', 'bevestigd', BOTH)]],
    ['when both reject', [say('Anna', 'verworpen', PLEIN), say('Bram', 'verworpen', PLEIN)]],
    [
      'when one gave no oordeel',
      [say('Anna', 'bevestigd', PLEIN, { oordeel: 'positief' }), say('Bram', 'bevestigd', PLEIN)],
    ],
    [
      'about different codes',
      [say('Anna', 'bevestigd', PLEIN), say('Bram', 'verworpen', PLEIN, { code: 'rust' })],
    ],
    [
      'about passages beside each other',
      [say('Anna', 'bevestigd', PLEIN), say('Bram', 'verworpen', 'De moestuin ook.')],
    ],
    ['when one has nothing there', [say('Anna', 'bevestigd', PLEIN)]],
    [
      'when a coder rejects a part of what they confirmed',
      [say('Anna', 'bevestigd', PLEIN), say('Bram', 'bevestigd', PLEIN), say('Bram', 'verworpen', 'plein')],
    ],
    [
      'when it was settled',
      [
        say('Anna', 'bevestigd', PLEIN),
        say('Bram', 'verworpen', PLEIN),
        say('Carla', 'verworpen', PLEIN, { settles: true }),
      ],
    ],
    [
      'about words that were corrected since',
      [say('Anna', 'bevestigd', PLEIN, { attention: 'gewijzigd' }), say('Bram', 'verworpen', PLEIN)],
    ],
  ])('%s', (_, decisions) => {
    expect(openWords(...decisions)).toEqual([]);
  });

  it('in the order of the decisions either', () => {
    const decisions = [
      say('Anna', 'bevestigd', PLEIN),
      say('Bram', 'verworpen', PLEIN),
      say('Carla', 'bevestigd', BOTH),
    ];
    const ids = disputesIn('R01.txt', decisions).map(({ id }) => id);
    expect(disputesIn('R01.txt', [...decisions].reverse()).map(({ id }) => id)).toEqual(ids);
  });
});
