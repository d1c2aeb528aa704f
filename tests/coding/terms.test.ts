import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTerm, type WordPattern } from '../../src/coding/terms.js';
import { UserError } from '../../src/model/errors.js';
import { messageOf } from '../support/message.js';

/** The patterns of a term of one phrase. */
function words(written: string): readonly WordPattern[] {
  const { phrases } = parseTerm(written);
  expect(phrases).toHaveLength(1);
  return phrases[0]?.words ?? [];
}

describe('the term language', () => {
  it('reads a bare word as the word with its inflections', () => {
    expect(words('plein')).toEqual([{ kind: 'inflected', stem: 'plein' }]);
    expect(words('pleinen')).toEqual(words('plein'));
  });

  it('reads = as this word only', () => {
    expect(words('=pleinen')).toEqual([{ kind: 'literal', word: 'pleinen' }]);
  });

  it('reads a star behind as the beginning, before as the end, and on both sides as a part of a word', () => {
    expect(words('speel*')).toEqual([{ kind: 'prefix', word: 'speel' }]);
    expect(words('*plein')).toEqual([{ kind: 'suffix', word: 'plein' }]);
    expect(words('*plein*')).toEqual([{ kind: 'infix', word: 'plein' }]);
  });

  it('reads words in a row as a phrase without room between them', () => {
    expect(parseTerm('=wist  =ik\t=niet').phrases).toEqual([
      {
        words: [
          { kind: 'literal', word: 'wist' },
          { kind: 'literal', word: 'ik' },
          { kind: 'literal', word: 'niet' },
        ],
        gaps: [0, 0],
      },
    ]);
  });

  it.each(['=wel..=maar', '=wel .. =maar', '=wel.. =maar', '=wel ..=maar'])(
    'reads two dots in "%s" as room for two words',
    (written) => {
      expect(parseTerm(written).phrases).toEqual([
        {
          words: [
            { kind: 'literal', word: 'wel' },
            { kind: 'literal', word: 'maar' },
          ],
          gaps: [2],
        },
      ]);
    },
  );

  it('gives each place in a phrase its own room', () => {
    expect(parseTerm('aan de..kant..staan').phrases[0]?.gaps).toEqual([0, 2, 2]);
  });

  it('reads & as phrases near each other, with or without spaces', () => {
    const expected = [
      { words: [{ kind: 'literal', word: 'zelf' }], gaps: [] },
      { words: [{ kind: 'prefix', word: 'speel' }], gaps: [] },
      {
        words: [
          { kind: 'literal', word: 'een' },
          { kind: 'literal', word: 'plan' },
        ],
        gaps: [0],
      },
    ];
    expect(parseTerm('=zelf & speel* & =een =plan').phrases).toEqual(expected);
    expect(parseTerm('=zelf&speel*&=een =plan').phrases).toEqual(expected);
  });

  it('lets an amount stand directly behind its sign, also behind a gap or before a star', () => {
    const sign = { kind: 'literal', word: '€' };
    expect(parseTerm('=kost..=€50').phrases[0]).toEqual({
      words: [{ kind: 'literal', word: 'kost' }, sign, { kind: 'literal', word: '50' }],
      gaps: [2, 0],
    });
    expect(words('€50*')).toEqual([
      expect.objectContaining({ kind: 'inflected' }),
      { kind: 'prefix', word: '50' },
    ]);
  });

  it('keeps what was written', () => {
    expect(parseTerm(' Zelf &  Idee ').written).toBe(' Zelf &  Idee ');
  });

  it('folds capitals, accents in one or two code points, and curly apostrophes', () => {
    expect(words('=Ideeën')).toEqual([{ kind: 'literal', word: 'ideeen' }]);
    expect(words('=Ideee\u0308n')).toEqual(words('=Ideeën'));
    expect(words('=zo’n')).toEqual([{ kind: 'literal', word: "zo'n" }]);
    expect(words('=ĲSVRIJ')).toEqual([{ kind: 'literal', word: 'ijsvrij' }]);
  });

  it('reads hyphens, apostrophes, amounts and times as part of a word', () => {
    expect(words('=huis-aan-huis')).toEqual([{ kind: 'literal', word: 'huis-aan-huis' }]);
    expect(words("='s =avonds")).toEqual([
      { kind: 'literal', word: "'s" },
      { kind: 'literal', word: 'avonds' },
    ]);
    expect(words('=50.000')).toEqual([{ kind: 'literal', word: '50.000' }]);
    expect(words('=10.30 =uur')).toEqual([
      { kind: 'literal', word: '10.30' },
      { kind: 'literal', word: 'uur' },
    ]);
  });
});

describe('a mistake in a term', () => {
  it.each([
    ['', 'teken 1: hier hoort een woord'],
    ['   ', 'teken 1: hier hoort een woord'],
    ['& plein', 'teken 1: hier hoort een woord'],
    ['plein &', 'teken 8: na "&" hoort een woord'],
    ['plein & & park', 'teken 8: na "&" hoort een woord'],
    ['..plein', 'teken 1: vóór ".." hoort een woord'],
    ['plein & ..park', 'teken 9: vóór ".." hoort een woord'],
    ['plein.. ..park', 'teken 9: vóór ".." hoort een woord'],
    ['plein..', 'teken 7: na ".." hoort een woord'],
    ['plein...park', 'teken 6: "..." is geen woord'],
    ['plein . park', 'teken 7: "." is geen woord'],
    ['het *', 'teken 5: "*" is geen woord'],
    ['het **', 'teken 5: "**" is geen woord'],
    ['het =', 'teken 5: "=" is geen woord'],
    ['een s*eel', 'teken 5: "s*eel" is geen woord'],
    ['een plein=', 'teken 5: "plein=" is geen woord'],
    ['een =speel*', 'teken 5: in "=speel*" sluiten = en * elkaar uit'],
    ['een =*plein', 'teken 5: in "=*plein" sluiten = en * elkaar uit'],
    ['het plein/park', 'teken 5: "plein/park" bevat een teken dat niet in een zoekterm past'],
    ['het plein?', 'teken 5: "plein?" bevat een teken dat niet in een zoekterm past'],
    ['het 🌳', 'teken 5: "🌳" is geen woord'],
    ['het plein🌳', 'teken 5: "plein🌳" bevat een teken dat niet in een zoekterm past'],
  ])('is named with its place: "%s"', (written, message) => {
    expect(messageOf(() => parseTerm(written))).toBe(message);
  });

  it('is a UserError on one line with a place inside the term, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('plein', 'ik', ' ', '..', '.', '*', '=', '&', '-', "'s", '\0', '\ud800', '🌳'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (written) => {
        try {
          const { phrases } = parseTerm(written);
          expect(phrases.length).toBe(written.split('&').length);
          for (const { words, gaps } of phrases) expect(gaps.length).toBe(words.length - 1);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          expect(error.message).not.toContain('\n');
          const place = Number(/^teken (\d+): /.exec(error.message)?.[1]);
          expect(place).toBeGreaterThanOrEqual(1);
          expect(place).toBeLessThanOrEqual(written.length + 1);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('has bounds, so that no text can make it slow', () => {
    expect(() => parseTerm('a & b & c & d')).toThrow('teken 12: hoogstens 3 delen met "&"');
    expect(() => parseTerm('a b c d e f g h i')).toThrow('teken 1: hoogstens 8 woorden in een frase');
  });
});
