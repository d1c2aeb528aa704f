import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coOccurrences } from '../../../src/analysis/comparing/co-occurrence.js';
import { said } from '../../support/said.js';

const at = (respondent: string, code: string, start: number, length: number) =>
  said(respondent, code, { start, text: 'x'.repeat(length) });

describe('co-occurrence', () => {
  it('counts people whose passages of both codes overlap, once each', () => {
    const codings = [
      at('R01', 'a', 0, 10),
      at('R01', 'b', 5, 10),
      at('R01', 'a', 50, 10),
      at('R01', 'b', 50, 10),
      at('R02', 'b', 0, 30),
      at('R02', 'a', 29, 5),
      at('R02', 'c', 30, 5),
    ];
    expect(coOccurrences(['a', 'b', 'c'], codings)).toEqual([
      { codes: ['a', 'b'], respondents: ['R01', 'R02'] },
      { codes: ['a', 'c'], respondents: ['R02'] },
    ]);
  });

  it('does not pair passages that only touch, those of two people, or those of two interviews', () => {
    const twice = { ...at('R01', 'b', 0, 10), file: 'R01-tweede.txt' };
    expect(
      coOccurrences(
        ['a', 'b'],
        [at('R01', 'a', 0, 10), at('R01', 'b', 10, 10), at('R02', 'b', 0, 10), twice],
      ),
    ).toEqual([]);
  });

  it('finds what comparing every two codings finds', () => {
    const coding = fc.record({
      respondent: fc.constantFrom('R01', 'R02'),
      code: fc.constantFrom('a', 'b', 'c'),
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(coding, { maxLength: 25 }), (parts) => {
        const codings = parts.map(({ respondent, code, start, length }) =>
          at(respondent, code, start, length),
        );
        const expected = new Set<string>();
        for (const one of codings)
          for (const other of codings)
            if (
              one.code < other.code &&
              one.respondent === other.respondent &&
              one.fragment.start < other.fragment.end &&
              other.fragment.start < one.fragment.end
            )
              expected.add(`${one.code} ${other.code} ${one.respondent}`);
        const found = coOccurrences(['a', 'b', 'c'], codings).flatMap(({ codes, respondents }) =>
          respondents.map((respondent) => `${codes.join(' ')} ${respondent}`),
        );
        expect(found.sort()).toEqual([...expected].sort());
      }),
    );
  });
});
