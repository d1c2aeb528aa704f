import { describe, expect, it } from 'vitest';
import { sensitiveItems } from '../../../../src/coding/review/sheet/row-items.js';
import { sensitiveCell } from '../../../../src/coding/review/sheet/rows.js';
import type { TakenBack } from '../../../../src/coding/review/sheet/take-back.js';
import type { QuotingDecision } from '../../../../src/model/sensitive.js';
import { placeOf, reviewText, takenBack } from '../../../support/review.js';
import { spoken } from '../../../support/spoken.js';

const SAID = spoken(
  ['I', 'En toen?'],
  ['R01', 'Ik werd ziek. Het plein bleef leeg. Ik werd ziek. Ze is moslim.'],
);
const FIRST = { start: SAID.text.indexOf('Ik werd'), end: SAID.text.indexOf('ziek.') + 5 };
const SECOND = { start: SAID.text.lastIndexOf('Ik werd'), end: SAID.text.lastIndexOf('ziek.') + 5 };
const FAITH = placeOf(SAID, 'Ze is moslim.');
const SENSITIVE = [
  { turn: 2, ...FIRST, kinds: ['gezondheid'] },
  { turn: 2, ...SECOND, kinds: ['gezondheid'] },
  { turn: 2, ...FAITH, kinds: ['geloof'] },
] as const;

function textWith(...quoting: readonly QuotingDecision[]) {
  return reviewText(SAID, { sensitive: SENSITIVE, quoting });
}

function taken(text: ReturnType<typeof textWith>, ...cells: readonly Record<string, string>[]): TakenBack {
  return takenBack(cells, text, { coder: 'anna' });
}

describe('sensitive passages in a review', () => {
  it('are rows of their own until anybody decided about all of their words', () => {
    const decided = { turn: 2, ...FAITH, quotability: 'nooit', coder: 'bram' } as const;
    expect(sensitiveItems(textWith(decided)).map(({ start, end }) => ({ start, end }))).toEqual([
      FIRST,
      SECOND,
    ]);
    expect(new Set(sensitiveItems(textWith()).map(({ cells }) => cells.id)).size).toBe(3);
  });

  it('are told beside any other row, each kind once', () => {
    expect(sensitiveCell(textWith(), { start: 0, end: SAID.text.length })).toBe('gezondheid, geloof');
    expect(sensitiveCell(textWith(), placeOf(SAID, 'Het plein'))).toBe('');
  });

  it('keep their ids apart when the same words are said twice, so that the right one is released', () => {
    const [, second] = sensitiveItems(textWith());
    const { quoting, mistakes } = taken(textWith(), { id: second?.cells.id ?? '', mag_citeren: 'ja' });
    expect(mistakes).toEqual([]);
    expect(quoting).toEqual([
      { file: 'R01.txt', decision: { turn: 2, ...SECOND, quotability: 'mag', coder: 'anna' } },
    ]);
  });

  it('can be wanted as a quote, and nothing else than that, yes or no', () => {
    const [, second] = sensitiveItems(textWith());
    const filled = (mag_citeren: string) => taken(textWith(), { id: second?.cells.id ?? '', mag_citeren });
    expect(filled('Graag ').quoting).toMatchObject([{ decision: { quotability: 'graag' } }]);
    expect(filled('misschien').mistakes).toMatchObject([{ message: expect.stringContaining('graag') }]);
  });

  it('can be kept back in any row, by its words', () => {
    const row = {
      id: 'v-aaaaaaaaaaaa',
      bestand: 'R01.txt',
      beurt: '2',
      fragment: 'Het plein bleef leeg.',
      mag_citeren: 'Nee',
    };
    expect(taken(textWith(), row).quoting).toEqual([
      {
        file: 'R01.txt',
        decision: {
          turn: 2,
          ...placeOf(SAID, 'Het plein bleef leeg.'),
          quotability: 'nooit',
          coder: 'anna',
        },
      },
    ]);
  });

  it('are done when the coder said so already, and left open when nothing is filled in', () => {
    const own = { turn: 2, ...FAITH, quotability: 'mag', coder: 'anna' } as const;
    const row = { id: 'v-aaaaaaaaaaaa', bestand: 'R01.txt', beurt: '2', fragment: 'Ze is moslim.' };
    expect(taken(textWith(own), { ...row, mag_citeren: 'ja' })).toMatchObject({
      quoting: [],
      done: 1,
      mistakes: [],
    });
    expect(taken(textWith(own), { ...row, mag_citeren: '' })).toMatchObject({
      quoting: [],
      done: 0,
      mistakes: [],
    });
  });

  it.each([
    [
      { mag_citeren: 'misschien' },
      'mag_citeren: "misschien" is geen ja, nee of graag. Vul een van die drie in; met graag komt dit citaat vóór andere.',
    ],
    [
      { mag_citeren: 'ja', fragment: 'Dit zei niemand.' },
      'mag_citeren: deze passage staat niet (meer) in de tekst. Exporteer opnieuw.',
    ],
    [
      { mag_citeren: 'ja', fragment: 'Ik werd ziek.' },
      'mag_citeren: deze passage staat meer dan één keer in de tekst. Exporteer opnieuw.',
    ],
  ])('are refused, and nothing is recorded: %j', (cells, message) => {
    const row = { id: 'v-aaaaaaaaaaaa', bestand: 'R01.txt', beurt: '2', fragment: 'Ze is moslim.', ...cells };
    const { quoting, mistakes } = taken(textWith(), row);
    expect(quoting).toEqual([]);
    expect(mistakes).toEqual([{ row: 2, id: 'v-aaaaaaaaaaaa', message }]);
  });
});
