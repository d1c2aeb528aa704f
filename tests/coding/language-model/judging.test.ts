import { describe, expect, it } from 'vitest';
import { judged } from '../../../src/coding/language-model/judging.js';

const TURN = 'Het plein is mooi (zeiden ze), maar de\nbankjes ontbreken.';
const CODES = new Set(['plein', 'bank']);
const says = (...codes: object[]) => judged(JSON.stringify({ codes }), TURN, CODES);

describe('judging an answer', () => {
  it.each([
    ['Het plein is mooi', 'Het plein is mooi'],
    ['  mooi (zeiden ze), ', 'mooi (zeiden ze),'],
    ['de bankjes', 'de\nbankjes'],
  ])('finds the words %j in the turn, whatever white space is between them', (citaat, words) => {
    const { verdicts } = says({ code: 'plein', past: 'ja', citaat }) ?? { verdicts: [] };
    expect(verdicts.map(({ quote }) => quote && TURN.slice(quote.start, quote.end))).toEqual([words]);
  });

  it.each(['het plein is mooi', 'plei', 'plein mooi', '', '...', 'Het plein … mooi', '.*'])(
    'throws %j away as words that are not in the turn',
    (citaat) => {
      expect(says({ code: 'plein', past: 'ja', citaat })).toEqual({ verdicts: [], invented: 1, unknown: 0 });
    },
  );

  it('counts a code that is not in the codebook, takes the first verdict on a code, and needs no words for a no', () => {
    expect(
      says(
        { code: 'elders', past: 'nee', citaat: '' },
        { code: 'bank', past: 'nee' },
        { code: 'bank', past: 'ja', citaat: 'bankjes' },
      ),
    ).toEqual({ verdicts: [{ code: 'bank', fits: false, quote: null }], invented: 0, unknown: 1 });
  });

  it.each(['', '{', '[]', 'null', '{"codes": "geen"}', '{"codes": [{"code": "bank", "past": "misschien"}]}'])(
    'can not read %j',
    (answer) => {
      expect(judged(answer, TURN, CODES)).toBeNull();
    },
  );
});
