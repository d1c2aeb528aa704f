import { describe, expect, it } from 'vitest';
import { find, matcherOf, rule } from '../../support/matching.js';

describe('a term of one word', () => {
  it('finds a bare word with its inflections', () => {
    const text = 'Het plein, de pleinen, een schoolplein en een idee of ideeën.';
    expect(find('plein', text)).toEqual(['plein', 'pleinen']);
    expect(find('ideeën', text)).toEqual(['idee', 'ideeën']);
  });

  it('finds a word after = in that form only', () => {
    expect(find('=plein', 'Het plein, de pleinen, Plein en schoolplein.')).toEqual(['plein', 'Plein']);
  });

  it('finds words by their beginning, their end, and any part', () => {
    const text = 'speelplein pleinen plein schoolpleinen pleidooi';
    expect(find('plein*', text)).toEqual(['pleinen', 'plein']);
    expect(find('*plein', text)).toEqual(['speelplein', 'plein']);
    expect(find('*plein*', text)).toEqual(['speelplein', 'pleinen', 'plein', 'schoolpleinen']);
  });

  it('finds a word with a hyphen as a whole and by each part', () => {
    const text = 'De wijkbudget-commissie kwam.';
    for (const term of ['wijkbudget-commissie', 'wijkbudget', 'commissies', 'comm*', '*budget']) {
      expect(find(term, text)).toEqual(['wijkbudget-commissie']);
    }
    expect(find('wijkbudget commissie', text)).toEqual([]);
  });

  it('finds a word whatever its capitals, accents and apostrophes', () => {
    expect(find('coordinator', 'De COÖRDINATOR, de coo\u0308rdinator')).toEqual([
      'COÖRDINATOR',
      'coo\u0308rdinator',
    ]);
    expect(find("'s avonds", 'Alleen ’s avonds.')).toEqual(['’s avonds']);
  });

  it('counts offsets behind an emoji in UTF-16 units', () => {
    expect(find('plein', '🌳🌳 het plein 🌳')).toEqual(['plein']);
  });
});

describe('a term of several words', () => {
  it('finds words that stand in a row, whatever commas stand between them', () => {
    expect(find('wist ik niet', 'Dat wist ik niet. Wist ik, niet dus. Wist ik echt niet.')).toEqual([
      'wist ik niet',
      'Wist ik, niet',
    ]);
  });

  it('never finds a phrase across the end of a sentence', () => {
    expect(find('wist ik', 'Dat wist? Ik niet.')).toEqual([]);
    expect(find('wel..maar', 'Dat wel. Maar niet zo.')).toEqual([]);
    expect(find('wel..maar', 'Dat wel! Ja, maar niet zo.')).toEqual([]);
  });

  it('lets two dots stand for no, one or two words, and not for three', () => {
    expect(find('wel..maar', 'wel maar')).toEqual(['wel maar']);
    expect(find('wel..maar', 'wel goed maar')).toEqual(['wel goed maar']);
    expect(find('wel..maar', 'wel heel goed maar')).toEqual(['wel heel goed maar']);
    expect(find('wel..maar', 'wel heel erg goed maar')).toEqual([]);
  });

  it('takes the first word that closes a gap', () => {
    expect(find('wel..maar', 'wel maar ja maar')).toEqual(['wel maar']);
  });

  it('tries the next word when the first one that closes a gap leads nowhere', () => {
    // "slager..eigen vlees" stands in codebooks/wijkbudget.yaml.
    expect(find('slager..eigen vlees', 'de slager keurt eigen eigen vlees')).toEqual([
      'slager keurt eigen eigen vlees',
    ]);
  });

  it('follows every way to close its gaps without losing itself in them', () => {
    const dots = Array(7).fill('wel').join('..');
    expect(find(`${dots}..maar`, 'wel '.repeat(200))).toEqual([]);
  });

  it('finds every place where a phrase begins, also when they overlap', () => {
    expect(find('nee nee', 'nee nee nee')).toEqual(['nee nee', 'nee nee']);
  });

  it('mixes every kind of word in one phrase', () => {
    expect(find('=het *plein wordt..speel*', 'Het schoolplein wordt nu een speelplek.')).toEqual([
      'Het schoolplein wordt nu een speelplek',
    ]);
  });
});

describe('a term with &', () => {
  const between = (words: number): string => ['zelf', ...Array(words).fill('x'), 'ingediend'].join(' ');

  it('finds phrases in any order with at most eight words between them', () => {
    expect(find('zelf & ingediend', 'zelf ingediend')).toEqual(['zelf ingediend']);
    expect(find('zelf & ingediend', between(8))).toEqual([between(8)]);
    expect(find('zelf & ingediend', between(9))).toEqual([]);
    expect(find('ingediend & zelf', between(8))).toEqual([between(8)]);
    expect(find('ingediend & zelf', between(9))).toEqual([]);
  });

  it('counts the words from the end of a phrase', () => {
    expect(find('ik heb zelf & plan', 'Ik heb zelf a b c d e f g h plan')).toEqual([
      'Ik heb zelf a b c d e f g h plan',
    ]);
    expect(find('ik heb zelf & plan', 'Ik heb zelf a b c d e f g h i plan')).toEqual([]);
  });

  it('goes on into the next sentence, as speech does', () => {
    expect(find('zelf & plan', 'Dat deed ik zelf. Het plan dan.')).toEqual(['zelf. Het plan']);
  });

  it('wants every phrase', () => {
    expect(find('zelf & plan & geld', 'zelf een plan')).toEqual([]);
    expect(find('zelf & plan & geld', 'geld voor een plan van mij zelf')).toEqual([
      'geld voor een plan van mij zelf',
    ]);
  });

  it('never takes one word for two parts', () => {
    expect(find('plein & plein*', 'het plein')).toEqual([]);
    expect(find('plein & plein*', 'plein of pleintje')).toEqual(['plein of pleintje']);
  });

  it('never takes one word for two parts, not even for the second and the third', () => {
    expect(find('zelf & wijk* & *plein', 'zelf het wijkplein')).toEqual([]);
    expect(find('zelf & wijk* & *plein', 'zelf het wijkplein in de wijk')).toEqual([
      'zelf het wijkplein in de wijk',
    ]);
    expect(find('zelf & wijk* & *plein', 'zelf in de wijk op het wijkplein')).toEqual([
      'zelf in de wijk op het wijkplein',
    ]);
  });

  it('takes the nearest place of a part, on either side', () => {
    expect(find('plan & zelf', 'zelf dat was het plan zelf ingediend')).toEqual(['plan zelf']);
    expect(find('plan & zelf', 'zelf een plan dat ik toen zelf')).toEqual(['zelf een plan']);
  });

  it('stays quick in a turn of 40,000 words', () => {
    const text = 'plan '.repeat(20_000) + 'zelf '.repeat(20_000);
    expect(matcherOf(rule('c', 'plan & zelf'))(text)).toHaveLength(9);
  });
});

describe('the terms of a codebook', () => {
  it('gives hits in the order of the text, then of the codebook', () => {
    const match = matcherOf(rule('b', 'groen', 'plein'), rule('a', 'plein', '*plein'));
    expect(match('plein of groen')).toEqual([
      { rule: 'b', term: 'plein', isStrong: false, isAnswer: false, first: 0, last: 0 },
      { rule: 'a', term: 'plein', isStrong: false, isAnswer: false, first: 0, last: 0 },
      { rule: 'a', term: '*plein', isStrong: false, isAnswer: false, first: 0, last: 0 },
      { rule: 'b', term: 'groen', isStrong: false, isAnswer: false, first: 2, last: 2 },
    ]);
  });

  it('starts afresh with every text', () => {
    const match = matcherOf(rule('c', 'zelf & plan'));
    expect(match('zelf')).toEqual([]);
    expect(match('plan')).toEqual([]);
    expect(match('zelf een plan')).toHaveLength(1);
    expect(match('zelf een plan')).toHaveLength(1);
  });

  it('finds nothing in an empty text, and nothing with an empty codebook', () => {
    expect(matcherOf(rule('c', 'plein'))('')).toEqual([]);
    expect(matcherOf()('het plein')).toEqual([]);
    expect(matcherOf(rule('c'))('het plein')).toEqual([]);
  });
});
