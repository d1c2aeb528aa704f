import { describe, expect, it } from 'vitest';
import { parseOordeel, parseVerdict, yesOrNo } from '../../../../src/coding/review/sheet/answers.js';
import { messageOf } from '../../../support/message.js';

describe('a besluit', () => {
  it.each(['ja', 'Ja', ' JA ', 'j', 'x', 'X', '1'])('confirms: "%s"', (cell) => {
    expect(parseVerdict(cell)).toBe('bevestigd');
  });

  it.each(['nee', 'Née', 'n', '0'])('rejects: "%s"', (cell) => {
    expect(parseVerdict(cell)).toBe('verworpen');
  });

  it('is open when the cell is empty', () => {
    expect(parseVerdict('  ')).toBeNull();
  });

  it.each(['misschien', 'ja?', '2', 'jaa', 'yes', 'correct', 'WAAR', 'toString'])(
    'that is neither is refused and repeated: "%s"',
    (cell) => {
      expect(messageOf(() => parseVerdict(cell))).toBe(
        `besluit: "${cell}" is geen ja of nee. Vul ja of nee in (of j of n).`,
      );
    },
  );

  it('that is so long that it may be what somebody said is not repeated', () => {
    expect(messageOf(() => parseVerdict('Het ging heel eerlijk, vond ik.'))).toBe(
      'besluit: dit is geen ja of nee. Vul ja of nee in (of j of n).',
    );
  });
});

describe('whether somebody may be quoted', () => {
  it.each([
    ['ja', true],
    ['N', false],
    ['', null],
  ])('is said by "%s"', (cell, may) => {
    expect(yesOrNo(cell, 'mag_citeren')).toBe(may);
  });

  it.each(['x', '1', 'ok'])('is not said by "%s"', (cell) => {
    expect(messageOf(() => yesOrNo(cell, 'mag_citeren'))).toBe(
      `mag_citeren: "${cell}" is geen ja of nee. Vul ja of nee in (of j of n).`,
    );
  });
});

describe('an oordeel', () => {
  it.each([
    ['positief', 'positief'],
    ['POSITIEF', 'positief'],
    ['p', 'positief'],
    ['neg', 'negatief'],
    ['neu', 'neutraal'],
    ['g', 'gemengd'],
    ['+', 'positief'],
    ['-', 'negatief'],
    ['–', 'negatief'],
    ['−', 'negatief'],
    ['±', 'gemengd'],
    ['+/-', 'gemengd'],
    ['0', 'neutraal'],
    [' ', null],
  ])('"%s" is %s', (cell, oordeel) => {
    expect(parseOordeel(cell)).toBe(oordeel);
  });

  it('whose letters begin two words is refused', () => {
    expect(messageOf(() => parseOordeel('ne'))).toBe(
      'oordeel: "ne" kan negatief en neutraal zijn. Schrijf het woord uit.',
    );
  });

  it.each(['goed', '++', 'positiefs'])('that is none is refused and repeated: "%s"', (cell) => {
    expect(messageOf(() => parseOordeel(cell))).toBe(
      `oordeel: "${cell}" is geen oordeel. Kies uit positief, negatief, gemengd, neutraal.`,
    );
  });
});
