import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sequence, WordPattern } from '../../../src/coding/terms/sequences.js';
import { parseTerm } from '../../../src/coding/terms/term.js';
import { UserError } from '../../../src/model/errors.js';
import { messageOf } from '../../support/message.js';

const literal = (word: string): WordPattern => ({ kind: 'literal', word });
const room = (...words: readonly number[]) => words.map((count) => ({ words: count, within: 'zin' }));

/** The only way in which a term of one part can be said. */
function sequence(written: string): Sequence {
  const sequences = parseTerm(written).wanted.parts.flat();
  expect(sequences).toHaveLength(1);
  return sequences[0] ?? { slots: [], gaps: [], conditions: [] };
}

/** The patterns of a term of which each word has one. */
function words(written: string): readonly (WordPattern | undefined)[] {
  return sequence(written).slots.map((patterns) => {
    expect(patterns).toHaveLength(1);
    return patterns[0];
  });
}

/** Each way in which a term of literal words can be said. */
function ways(written: string): string[] {
  return parseTerm(written)
    .wanted.parts.flat()
    .map(({ slots }) =>
      slots
        .map((patterns) =>
          patterns.map((pattern) => ('word' in pattern ? pattern.word : pattern.stem)).join('/'),
        )
        .join(' '),
    );
}

describe('the term language', () => {
  it('reads a bare word as the word with its inflections', () => {
    expect(words('plein')).toEqual([{ kind: 'stem', stem: 'plein' }]);
    expect(words('buurten')).toEqual(words('buurt'));
  });

  it('reads an infinitive as all forms of its verb too, and another form as a word', () => {
    expect(sequence('kiezen').slots).toEqual([
      [
        { kind: 'stem', stem: 'kies' },
        ...['kiezen', 'kies', 'kiest', 'koos', 'kozen', 'gekozen'].map(literal),
      ],
    ]);
    expect(words('gekozen')).toEqual([expect.objectContaining({ kind: 'stem' })]);
  });

  it('reads = as this word only', () => {
    expect(words('=pleinen')).toEqual([literal('pleinen')]);
    expect(words('=kiezen')).toEqual([literal('kiezen')]);
    expect(words('=meedoen')).toEqual([literal('meedoen')]);
  });

  it('reads a star behind as the beginning, before as the end, and on both sides as a part of a word', () => {
    expect(words('speel*')).toEqual([{ kind: 'prefix', word: 'speel' }]);
    expect(words('*plein')).toEqual([{ kind: 'suffix', word: 'plein' }]);
    expect(words('*plein*')).toEqual([{ kind: 'infix', word: 'plein' }]);
    expect(words('meedoen*')).toEqual([{ kind: 'prefix', word: 'meedoen' }]);
  });

  it('reads words in a row as a phrase without room between them', () => {
    expect(parseTerm('=wist  =ik\t=niet').wanted.parts).toEqual([
      [
        {
          slots: [[literal('wist')], [literal('ik')], [literal('niet')]],
          gaps: room(0, 0),
          conditions: [],
        },
      ],
    ]);
  });

  it.each(['=wel..=maar', '=wel .. =maar', '=wel.. =maar', '=wel ..=maar'])(
    'reads two dots in "%s" as room for two words',
    (written) => {
      expect(parseTerm(written).wanted.parts).toEqual([
        [{ slots: [[literal('wel')], [literal('maar')]], gaps: room(2), conditions: [] }],
      ]);
    },
  );

  it('gives each place in a phrase its own room', () => {
    expect(sequence('aan de..kant..=staan').gaps).toEqual(room(0, 2, 2));
  });

  it('reads & as phrases near each other, with or without spaces', () => {
    const expected = {
      parts: [
        [{ slots: [[literal('zelf')]], gaps: [], conditions: [] }],
        [{ slots: [[{ kind: 'prefix', word: 'speel' }]], gaps: [], conditions: [] }],
        [{ slots: [[literal('een')], [literal('plan')]], gaps: room(0), conditions: [] }],
      ],
      reach: '&',
    };
    expect(parseTerm('=zelf & speel* & =een =plan').wanted).toEqual(expected);
    expect(parseTerm('=zelf&speel*&=een =plan').wanted).toEqual(expected);
  });

  it.each(['&', '&zin', '&beurt'] as const)('reads %s as how far the parts may stand apart', (reach) => {
    for (const written of [
      `plein ${reach} park`,
      `plein${reach} park`,
      `plein ${reach.toUpperCase()} park`,
    ]) {
      const { wanted } = parseTerm(written);
      expect(wanted.reach).toBe(reach);
      expect(wanted.parts).toHaveLength(2);
    }
  });

  it('takes &zin for a reach only as a whole word', () => {
    expect(parseTerm('plein &=zinnen').wanted.parts[1]?.[0]?.slots).toEqual([[literal('zinnen')]]);
    expect(parseTerm('plein &zinnen').wanted.reach).toBe('&');
  });

  it('lets an amount stand directly behind its sign, also behind a gap or before a star', () => {
    expect(sequence('=kost..=€50')).toEqual({
      slots: [[literal('kost')], [literal('€')], [literal('50')]],
      gaps: room(2, 0),
      conditions: [],
    });
    expect(words('€50*')).toEqual([
      expect.objectContaining({ kind: 'stem' }),
      { kind: 'prefix', word: '50' },
    ]);
  });

  it('keeps what was written', () => {
    expect(parseTerm(' Zelf &  Idee! -park ').written).toBe(' Zelf &  Idee! -park ');
  });

  it('folds capitals, accents in one or two code points, and curly apostrophes', () => {
    expect(words('=Ideeën')).toEqual([literal('ideeen')]);
    expect(words('=Ideee\u0308n')).toEqual(words('=Ideeën'));
    expect(words('=zo’n')).toEqual([literal("zo'n")]);
    expect(words('=ĲSVRIJ')).toEqual([literal('ijsvrij')]);
  });

  it('reads hyphens, apostrophes, amounts and times as part of a word', () => {
    expect(words('=huis-aan-huis')).toEqual([literal('huis-aan-huis')]);
    expect(words("='s =avonds")).toEqual([literal("'s"), literal('avonds')]);
    expect(words('=50.000')).toEqual([literal('50.000')]);
    expect(words('=50.000,-')).toEqual([literal('50.000,-')]);
    expect(words('=10.30 =uur')).toEqual([literal('10.30'), literal('uur')]);
    expect(words('=d.w.z.')).toEqual([literal('d.w.z')]);
  });
});

describe('three dots', () => {
  it('are room for six words, with or without spaces', () => {
    for (const written of ['=wel...=maar', '=wel ... =maar']) {
      expect(sequence(written)).toEqual({
        slots: [[literal('wel')], [literal('maar')]],
        gaps: room(6),
        conditions: [],
      });
    }
    expect(sequence('=a..=b...=c').gaps).toEqual(room(2, 6));
  });
});

describe('a group', () => {
  const groups = { jury: '=jury | =juryleden', bus: '=in =de =bus', fout: '=a |', haakje: '(=a' };

  it('stands for its words as if they stood there between brackets', () => {
    expect(parseTerm('=de @jury', groups).wanted).toEqual(parseTerm('=de (=jury | =juryleden)').wanted);
    expect(parseTerm('niet:@bus', groups).wanted).toEqual(parseTerm('niet:(=in =de =bus)').wanted);
    expect(parseTerm('(@jury | @bus) & =x -@bus', groups).exclusions).toEqual(
      parseTerm('=x -(=in =de =bus)').exclusions,
    );
  });

  it('with a mistake is named at the place of its name', () => {
    expect(messageOf(() => parseTerm('=de @fout', groups))).toBe('teken 5: hier hoort een woord');
    expect(messageOf(() => parseTerm('=de @haakje', groups))).toBe('teken 5: deze "(" wordt niet gesloten');
  });

  it('cannot hold a group', () => {
    expect(messageOf(() => parseTerm('@een', { een: '@twee', twee: 'x' }))).toMatch(/^teken 1: "@twee"/);
  });
});

describe('a question', () => {
  it('is what the interviewer asked, next to what the respondent says', () => {
    const { wanted, questions } = parseTerm('=ja vraag:(=jury | =in =de =wijk) vraag:=hoe');
    expect(wanted.parts).toHaveLength(1);
    expect(questions.map((ways) => ways.length)).toEqual([2, 1]);
    expect(questions[1]?.[0]?.slots).toEqual([[literal('hoe')]]);
  });

  it('may be all that a term asks for, and goes with exclusions and a mark', () => {
    expect(parseTerm('vraag:jury').wanted.parts).toEqual([]);
    const term = parseTerm('=ja! vraag:jury -=nee');
    expect([term.isStrong, term.questions.length, term.exclusions.length]).toEqual([true, 1, 1]);
    expect(parseTerm('vraag:jury -=nee!').isStrong).toBe(true);
  });
});

describe('alternatives', () => {
  it('of one word each are one slot', () => {
    expect(ways('(=flyer | =brief|=post) =gekregen')).toEqual(['flyer/brief/post gekregen']);
  });

  it('of several words are a way each', () => {
    expect(ways('(=flyer | =in =de =bus) =gekregen')).toEqual(['flyer gekregen', 'in de bus gekregen']);
    expect(ways('(=a =b | =c =d) (=e =f | =g =h)')).toEqual(['a b e f', 'a b g h', 'c d e f', 'c d g h']);
  });

  it('may hold alternatives', () => {
    expect(ways('(=a | (=b | =c (=d | =e)))')).toEqual(['a/b', 'c d/e']);
    expect(ways('(((=a)))')).toEqual(['a']);
  });

  it('keep the room before and behind them', () => {
    const sequences = parseTerm('=x..(=a =b | =c)..=y').wanted.parts.flat();
    expect(sequences.map(({ gaps }) => gaps)).toEqual([room(2, 2), room(2, 0, 2)]);
  });
});

describe('a polarity', () => {
  const conditions = (written: string) =>
    parseTerm(written)
      .wanted.parts.flat()
      .map((one) => one.conditions);

  it('asks for a negation before or behind a word', () => {
    expect(conditions('niet:=duidelijk')).toEqual([[{ slot: 0, condition: 'negated' }]]);
    expect(conditions('NIET:=duidelijk')).toEqual(conditions('niet: =duidelijk'));
  });

  it('asks for a negation before the first word of several or behind the last', () => {
    expect(conditions('=x niet:(=op =de =hoogte)')).toEqual([
      [{ slot: 1, condition: 'negated before' }],
      [{ slot: 3, condition: 'negated behind' }],
    ]);
  });

  it('asks for the absence of both', () => {
    expect(conditions('wel:(=op =de =hoogte)')).toEqual([
      [
        { slot: 0, condition: 'not negated before' },
        { slot: 2, condition: 'not negated behind' },
      ],
    ]);
  });

  it('holds for the word or the brackets behind it only', () => {
    expect(conditions('=a niet:=b =c')).toEqual([[{ slot: 1, condition: 'negated' }]]);
    expect(conditions('niet:(=a | =b)')).toEqual([[{ slot: 0, condition: 'negated' }]]);
  });

  it('can be asked for within alternatives', () => {
    expect(conditions('(=a | niet:=b)')).toEqual([[], [{ slot: 0, condition: 'negated' }]]);
  });

  it('is no part of another word, and "niet" alone is a word', () => {
    expect(ways('=niet =duidelijk')).toEqual(['niet duidelijk']);
    expect(conditions('=niet =duidelijk')).toEqual([[]]);
  });
});

describe('an exclusion', () => {
  it('is a term of its own, with words, alternatives and reaches', () => {
    const { wanted, exclusions } = parseTerm('bank* -bankrekening -(=naar =de =bank) -=a &zin =b');
    expect(wanted.parts).toHaveLength(1);
    expect(exclusions.map(({ parts, reach }) => [parts.length, reach])).toEqual([
      [1, '&'],
      [1, '&'],
      [2, '&zin'],
    ]);
    expect(exclusions[1]?.parts[0]?.[0]?.slots).toEqual([
      [literal('naar')],
      [literal('de')],
      [literal('bank')],
    ]);
  });

  it('begins behind white space only, so that a hyphen is part of a word', () => {
    expect(parseTerm('wijk-budget').exclusions).toEqual([]);
    expect(parseTerm('wijk -budget').exclusions).toHaveLength(1);
    expect(parseTerm('wijk\n- budget').exclusions).toHaveLength(1);
  });
});

describe('a mark of strength', () => {
  it.each(['plein!', 'plein !', 'plein! -bank', 'plein -bank!', 'plein & park!', '(plein | park)!'])(
    'stands at the end of the words or of the term: %s',
    (written) => {
      expect(parseTerm(written).isStrong).toBe(true);
    },
  );

  it('is absent otherwise', () => {
    expect(parseTerm('plein -bank').isStrong).toBe(false);
  });
});

describe('a verb that comes apart', () => {
  it('stands joined, with its particle behind it in the clause, or with its particle before it', () => {
    const [joined, apart, behind] = parseTerm('meedoen').wanted.parts[0] ?? [];
    expect(joined?.slots[0]).toEqual(
      expect.arrayContaining(
        ['meedoen', 'meedoe', 'meedoet', 'meedeed', 'meededen', 'meegedaan'].map(literal),
      ),
    );
    expect(apart).toEqual({
      slots: [['doen', 'deed', 'deden', 'doe', 'doet'].map(literal), [literal('mee')]],
      gaps: [{ words: 7, within: 'zinsdeel' }],
      conditions: [],
    });
    expect(behind).toEqual({
      slots: [[literal('mee')], ['doen', 'gedaan', 'gedane'].map(literal)],
      gaps: [{ words: 2, within: 'zinsdeel' }],
      conditions: [],
    });
  });

  it('with another particle is asked for with a plus', () => {
    expect(parseTerm('op+halen').wanted.parts[0]).toHaveLength(3);
    expect(parseTerm('ophalen').wanted.parts[0]).toHaveLength(1);
    expect(ways('=ideeen op+halen')).toHaveLength(3);
  });
});

describe('a mistake in a term', () => {
  it.each([
    ['', 'teken 1: hier hoort een woord'],
    ['   ', 'teken 1: hier hoort een woord'],
    ['& plein', 'teken 1: hier hoort een woord'],
    ['&zin plein', 'teken 1: hier hoort een woord'],
    ['plein &', 'teken 8: na "&" hoort een woord'],
    ['plein &zin  ', 'teken 11: na "&zin" hoort een woord'],
    ['plein & & park', 'teken 9: na "&" hoort een woord'],
    ['..plein', 'teken 1: vóór ".." hoort een woord'],
    ['plein & ..park', 'teken 9: vóór ".." hoort een woord'],
    ['plein.. ..park', 'teken 6: na ".." hoort een woord'],
    ['plein..', 'teken 6: na ".." hoort een woord'],
    ['plein....park', 'teken 6: "...." is geen woord'],
    ['...plein', 'teken 1: vóór "..." hoort een woord'],
    ['plein...', 'teken 6: na "..." hoort een woord'],
    ['plein... ..park', 'teken 6: na "..." hoort een woord'],
    ['plein @jury', 'teken 7: "@jury" staat niet onder "groepen"'],
    ['@', 'teken 1: "@" staat niet onder "groepen"'],
    ['@constructor', 'teken 1: "@constructor" staat niet onder "groepen"'],
    ['plein vraag:', 'teken 7: na "vraag:" hoort een woord of een "("'],
    ['vraag:plein park', 'teken 13: dit hoort hier niet'],
    ['plein vraag:(park', 'teken 13: deze "(" wordt niet gesloten'],
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
    ['het plein! oude', 'teken 5: "plein!" bevat een teken dat niet in een zoekterm past'],
    ['het 🌳', 'teken 5: "🌳" is geen woord'],
    ['het plein🌳', 'teken 5: "plein🌳" bevat een teken dat niet in een zoekterm past'],
    ['(plein', 'teken 1: deze "(" wordt niet gesloten'],
    ['plein (park | (bos)', 'teken 7: deze "(" wordt niet gesloten'],
    ['plein)', 'teken 6: vóór deze ")" ontbreekt een "("'],
    ['plein | park', 'teken 7: zet keuzes met "|" tussen haakjes'],
    ['plein ()', 'teken 8: hier hoort een woord'],
    ['(plein |)', 'teken 9: hier hoort een woord'],
    ['(| plein)', 'teken 2: hier hoort een woord'],
    ['(plein & park)', 'teken 1: deze "(" wordt niet gesloten'],
    ['het niet:', 'teken 5: na "niet:" hoort een woord of een "("'],
    ['het wel: & plein', 'teken 5: na "wel:" hoort een woord of een "("'],
    ['niet:wel:plein', 'teken 1: na "niet:" hoort een woord of een "("'],
    ['niet:()', 'teken 7: hier hoort een woord'],
    ['plein -', 'teken 8: hier hoort een woord'],
    ['plein -bank -', 'teken 14: hier hoort een woord'],
    ['plein -bank park! bos', 'teken 13: "park!" bevat een teken dat niet in een zoekterm past'],
    ['!', 'teken 1: hier hoort een woord'],
    ['a &zin b & c', 'teken 10: gebruik in één zoekterm of "&zin" of "&", niet beide'],
    ['a &beurt b &zin c', 'teken 12: gebruik in één zoekterm of "&beurt" of "&zin", niet beide'],
    ['ze op+hal', 'teken 4: in "op+hal" hoort achter de + een heel werkwoord, zoals in op+bellen'],
    ['op+', 'teken 1: "op+" bevat een teken dat niet in een zoekterm past'],
    ['=op+halen', 'teken 1: "=op+halen" bevat een teken dat niet in een zoekterm past'],
  ])('is named with its place: "%s"', (written, message) => {
    expect(messageOf(() => parseTerm(written))).toBe(message);
  });

  it.each([
    ['a & b & c & d', 'teken 11: hoogstens 3 delen met "&"'],
    ['a &beurt b &beurt c &beurt d', 'teken 21: hoogstens 3 delen met "&beurt"'],
    ['a b c d e f g h i', 'teken 1: hoogstens 8 woorden in een frase'],
    ['x & (a b c d e) (f g h i)', 'teken 5: hoogstens 8 woorden in een frase'],
    ['x ((((a))))', 'teken 6: hoogstens 3 haakjes in elkaar'],
    [`x${' -y'.repeat(11)}`, 'teken 33: hoogstens 10 uitsluitingen met "-"'],
    ['x vraag:a vraag:b vraag:c', 'teken 19: hoogstens 2 keer "vraag:"'],
    ['x'.repeat(1_001), 'teken 1001: een zoekterm heeft hoogstens 1000 tekens'],
    [
      'x & (a a|b b|c c|d d|e e|f f|g g|h h|i i|j j|k k) (a a|b b|c c|d d|e e|f f|g g|h h|i i|j j)',
      'teken 5: deze woorden laten samen meer dan 100 mogelijkheden open. Splits de zoekterm',
    ],
    [
      'meedoen afgeven meenemen toelaten weggaan',
      'teken 1: deze woorden laten samen meer dan 100 mogelijkheden open. Splits de zoekterm',
    ],
  ])('has bounds, so that no text can make it slow: %s', (written, message) => {
    expect(messageOf(() => parseTerm(written))).toBe(message);
  });

  it.each([
    'a & b & c',
    'a b c d e f g h',
    '(((a)))',
    `x${' -y'.repeat(10)}`,
    'x'.repeat(1_000),
    '(a a|b b|c c|d d|e e|f f|g g|h h|i i|j j) (a a|b b|c c|d d|e e|f f|g g|h h|i i|j j)',
  ])('has room up to its bounds: %s', (written) => {
    expect(parseTerm(written).written).toBe(written);
  });

  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          ...['plein', 'ik', ' ', '..', '.', '*', '=', '&', '&zin', '-', ' -', "'s", '\0', '\ud800', '🌳'],
          ...[
            '(',
            ')',
            '|',
            'niet:',
            'wel:',
            '!',
            'meedoen',
            'op+halen',
            '+',
            ',',
            'vraag:',
            '@',
            '@x',
            '...',
          ],
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('is a UserError on one line with a place inside the term, whatever was typed', () => {
    fc.assert(
      fc.property(typed, (written) => {
        try {
          const { wanted, exclusions } = parseTerm(written);
          for (const { parts } of [wanted, ...exclusions]) {
            expect(parts.length).toBeLessThanOrEqual(3);
            for (const { slots, gaps, conditions } of parts.flat()) {
              expect(slots.length).toBeLessThanOrEqual(8);
              expect(gaps.length).toBe(slots.length - 1);
              for (const { slot } of conditions) expect(slots[slot]).toBeDefined();
            }
          }
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          expect(error.message).not.toContain('\n');
          const place = Number(/^teken (\d+): /.exec(error.message)?.[1]);
          expect(place).toBeGreaterThanOrEqual(1);
          expect(place).toBeLessThanOrEqual(written.length + 1);
        }
      }),
      { numRuns: 500 },
    );
  });
});
