import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeUnits } from '../../src/language/code-units.js';
import { fold } from '../../src/language/fold.js';
import { findTokens, hyphenParts, LONGEST_TOKEN, tokenize } from '../../src/language/tokens.js';
import { slowTokens } from '../support/slow-tokenizer.js';

const words = (text: string) => tokenize(text).map(({ word }) => word);

describe('tokenize', () => {
  it.each<[string, string[]]>([
    ["'s ochtends vroeg", ["'s", 'ochtends', 'vroeg']],
    ['’s avonds, ’t plein en ’n bankje', ["'s", 'avonds', "'t", 'plein', 'en', "'n", 'bankje']],
    ["zo'n plein", ["zo'n", 'plein']],
    ['zo’n plein', ["zo'n", 'plein']],
    ["de foto's.", ['de', "foto's"]],
    ['foto’s', ["foto's"]],
    ['auto’tje', ["auto'tje"]],
    ["zzp'er en D66'ers", ["zzp'er", 'en', "d66'ers"]],
    ["A'dam", ["a'dam"]],
    ['een e-mail', ['een', 'e-mail']],
    ['co-creatie', ['co-creatie']],
    ['de wijkbudget-commissie', ['de', 'wijkbudget-commissie']],
    ['sociaal-culturele', ['sociaal-culturele']],
    ["Nieuw-Waldeck's", ["nieuw-waldeck's"]],
    ['in- en verkoop', ['in', 'en', 'verkoop']],
    ['20-jarige', ['20-jarige']],
    ['€ 50.000', ['€', '50.000']],
    ['€50.000,00', ['€', '50.000,00']],
    ['50.000,- euro', ['50.000,-', 'euro']],
    ['om 10.30 uur', ['om', '10.30', 'uur']],
    ['om 10:30', ['om', '10:30']],
    ['de 3e en 1e keer', ['de', '3e', 'en', '1e', 'keer']],
    ["jaren '80", ['jaren', '80']],
    ['het IJsselmeer', ['het', 'ijsselmeer']],
    ['ĳsvrij', ['ijsvrij']],
    ['één', ['een']],
    ['e\u0301e\u0301n', ['een']],
    ['Coördinator', ['coordinator']],
    ['vóór', ['voor']],
    ['ideeën', ['ideeen']],
    ['terecht.Een tweede', ['terecht', 'een', 'tweede']],
    ['nou...ja', ['nou', 'ja']],
    ['d.w.z. m.b.t. bijv. hier', ['d.w.z', 'm.b.t', 'bijv', 'hier']],
    ['R&D', ['r&d']],
    ['wijkraad/gemeente', ['wijkraad', 'gemeente']],
    ["hij zei 'nee' en “ja”", ['hij', 'zei', 'nee', 'en', 'ja']],
    ['www.voorbeeld.test', ['www.voorbeeld.test']],
    ['🙂goed👍🏽', ['goed']],
    ['\uD83Dabc\uDE42', ['abc']],
    ['abc\0def', ['abc', 'def']],
    ['', []],
    ['… - & \uFFFD', []],
  ])('cuts %j into %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives each token its place in the text as it was written', () => {
    expect(tokenize('🙂 Één plein.')).toEqual([
      { start: 3, end: 6, word: 'een', endsSentence: false, endsClause: false },
      { start: 7, end: 12, word: 'plein', endsSentence: true, endsClause: true },
    ]);
  });

  it.each<[string, boolean[]]>([
    ['ja nee', [false, false]],
    ['ja. nee', [true, false]],
    ['ja? nee!', [true, true]],
    ['ja, nee; "ja": (nee)', [false, false, false, false]],
    ['ja." nee', [true, false]],
    ['ja nee.Nou', [false, true, false]],
    ['10.30 uur', [false, false]],
  ])('tells after which tokens of %j a sentence ends', (text, ends) => {
    const seen = tokenize(text).map(({ endsSentence }) => endsSentence);
    expect(seen).toEqual(ends);
  });

  it('reads a word of a megabyte, and a megabyte of marks', () => {
    expect(words('a'.repeat(1_000_000)).join('')).toBe('a'.repeat(1_000_000));
    expect(words("'-.&".repeat(250_000))).toEqual([]);
    expect(words('1.'.repeat(500_000)).every((word) => word.length <= LONGEST_TOKEN)).toBe(true);
  });

  it.each([
    ['Moerwijk.Een plan', ['moerwijk', 'een', 'plan']],
    ['Ja.Dat klopt', ['ja', 'dat', 'klopt']],
    ["foto's.Een plan", ["foto's", 'een', 'plan']],
    ['goed.Echt.Mooi', ['goed', 'echt', 'mooi']],
  ])('parts sentences that are glued together: %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each(['zo´n', 'zo`n', 'zo‘n'])(
    'takes the accent in %s for the apostrophe that fold takes it for',
    (text) => {
      expect(words(text)).toEqual(["zo'n"]);
    },
  );

  it('takes a hyphen that may not break, as Word writes it, for a hyphen', () => {
    expect(words('co\u2011creatie')).toEqual(['co-creatie']);
  });

  it('sees what stands before a word of one letter behind which two sentences are glued together', () => {
    expect(words('’ë.Een')).toEqual(['e', 'een']);
  });

  it('looks through a soft hyphen', () => {
    expect(words('wijk\u00ADbudget')).toEqual(['wijkbudget']);
  });

  const written = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 5 }),
        fc.constantFrom(
          'wijk',
          'Een',
          'ë',
          'e\u0301',
          '’',
          "'s",
          '-',
          '.',
          ',-',
          ' ',
          '50.000',
          '€',
          '\uD83D',
          '\n',
        ),
      ),
    )
    .map((parts) => parts.join(''));

  it('finds the tokens that one expression over the whole text finds', () => {
    fc.assert(
      fc.property(written, (text) => {
        const expected = slowTokens(text).map(({ start, end }) => ({ start, end }));
        expect(tokenize(text).map(({ start, end }) => ({ start, end }))).toEqual(expected);
      }),
      { numRuns: Number(process.env.WIJKSTEM_TOKENS ?? 2_000) },
    );
  });

  it('tells of any punctuation between two tokens', () => {
    fc.assert(
      fc.property(written, (text) => {
        const expected = slowTokens(text).map(({ between }) => /\S/.test(between));
        expect(tokenize(text).map(({ endsClause }) => endsClause)).toEqual(expected);
      }),
    );
  });

  it('gives tokens in order, without overlap, each the folded form of its place', () => {
    fc.assert(
      fc.property(written, (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.word).toBe(fold(text.slice(token.start, token.end)));
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('loses no letter and no digit', () => {
    fc.assert(
      fc.property(written, (text) => {
        let left = '';
        let end = 0;
        for (const token of tokenize(text)) {
          left += text.slice(end, token.start);
          end = token.end;
        }
        expect(left + text.slice(end)).not.toMatch(/[\p{L}0-9€]/u);
      }),
    );
  });
});

describe('hyphenParts', () => {
  it.each<[string, string[]]>([
    ['wijkbudget-commissie', ['wijkbudget', 'commissie']],
    ['sociaal-cultureel-werk', ['sociaal', 'cultureel', 'werk']],
    ['wijkbudget', []],
    ['50.000,-', []],
    ['-', []],
    ['', []],
  ])('gives of %j the parts %j', (word, parts) => {
    expect(hyphenParts(word)).toEqual(parts);
  });
});

describe('a row of signs without an end', () => {
  it.each(['\uac00', '\u5b57', '\u0e01', 'a\u0301', '1', '1.', 'a-', 'a'])('of %j is cut', (unit) => {
    const text = unit.repeat(5_000_000 / unit.length);
    const { length, starts, ends } = findTokens(text, codeUnits(text));
    expect(length).toBeLessThanOrEqual(Math.ceil(text.length / (LONGEST_TOKEN / 2)));
    const longest = starts
      .slice(0, length)
      .reduce((most, start, at) => Math.max(most, (ends[at] ?? 0) - start), 0);
    expect(longest).toBeLessThanOrEqual(LONGEST_TOKEN);
  });
});
