import { describe, expect, it } from 'vitest';
import { parseOordeel, parseVerdict } from '../../../../src/coding/review/sheet/answers.js';
import { messageOf } from '../../../support/message.js';

describe('a besluit', () => {
  it.each(['ja', 'Ja', ' JA ', 'j', 'yes', 'x', 'X', '1', 'bevestigd', 'correct', 'WAAR'])(
    'confirms: "%s"',
    (cell) => {
      expect(parseVerdict(cell)).toBe('bevestigd');
    },
  );

  it.each(['nee', 'Née', 'n', 'no', '0', 'verworpen', 'ONWAAR'])('rejects: "%s"', (cell) => {
    expect(parseVerdict(cell)).toBe('verworpen');
  });

  it('is open when the cell is empty', () => {
    expect(parseVerdict('  ')).toBeNull();
  });

  it.each(['misschien', 'ja?', '2', 'jaa'])('that is neither is refused, and not repeated: "%s"', (cell) => {
    expect(messageOf(() => parseVerdict(cell))).toBe('besluit: dit is geen ja of nee. Vul ja of nee in.');
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

  it.each(['goed', '++', 'positiefs'])('that is none is refused, and not repeated: "%s"', (cell) => {
    expect(messageOf(() => parseOordeel(cell))).toBe(
      'oordeel: dit is geen oordeel. Kies uit positief, negatief, gemengd, neutraal.',
    );
  });
});
