import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../src/analysis/mentions.js';
import { codebook } from '../support/codes.js';
import { said } from '../support/said.js';

const BOOK = codebook({ BES: ['eerlijk', 'stem'], OPB: ['groen'] });

describe('who mentions what', () => {
  it('counts a person once for a code and once for its theme, however often they say it', () => {
    const ten = Array.from({ length: 10 }, (_, index) => said('R01', 'eerlijk', { start: index * 100 }));
    expect(mentionsOf([...ten, said('R01', 'stem')], BOOK)).toEqual(
      new Map([
        ['eerlijk', new Set(['R01'])],
        ['BES', new Set(['R01'])],
        ['stem', new Set(['R01'])],
      ]),
    );
  });

  it('gives a theme everybody who mentions any of its codes', () => {
    const mentions = mentionsOf([said('R01', 'eerlijk'), said('R02', 'stem'), said('R03', 'groen')], BOOK);
    expect(mentions.get('BES')).toEqual(new Set(['R01', 'R02']));
    expect(mentions.get('OPB')).toEqual(new Set(['R03']));
  });

  it('counts an open suggestion as well as a confirmed coding', () => {
    const mentions = mentionsOf(
      [said('R01', 'groen', { status: 'voorstel' }), said('R02', 'groen', { status: 'bevestigd' })],
      BOOK,
    );
    expect(mentions.get('groen')).toEqual(new Set(['R01', 'R02']));
  });

  it('leaves out a code that is no longer in the codebook', () => {
    expect(mentionsOf([said('R01', 'vervallen')], BOOK)).toEqual(new Map());
    expect(mentionsOf([], BOOK)).toEqual(new Map());
  });

  it('does not depend on the order of the codings', () => {
    const some = fc.tuple(fc.constantFrom('R01', 'R02', 'R03'), fc.constantFrom('eerlijk', 'stem', 'groen'));
    fc.assert(
      fc.property(fc.array(some), (pairs) => {
        const codings = pairs.map(([respondent, code]) => said(respondent, code));
        expect(mentionsOf(codings.toReversed(), BOOK)).toEqual(mentionsOf(codings, BOOK));
      }),
    );
  });
});
