import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/project/dates.js';

describe('parseDate', () => {
  it.each([
    ['2026-05-12', '2026-05-12'],
    ['2026-5-2', '2026-05-02'],
    ['12-5-2026', '2026-05-12'],
    ['12-05-2026', '2026-05-12'],
    ['12/5/2026', '2026-05-12'],
    ['12.5.2026', '2026-05-12'],
    ['5-12-2026', '2026-12-05'],
    ['29-2-2028', '2028-02-29'],
    ['31-12-2026', '2026-12-31'],
  ])('reads %s as %s, the day before the month', (written, iso) => {
    expect(parseDate(written)).toBe(iso);
  });

  it.each([
    '29-2-2026',
    '31-4-2026',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '0-5-2026',
    '5/31/2026',
    '12-5-26',
    '2026-05',
    '2026-05-12T10:00:00Z',
    '2026-05-12 ',
    '-1-5-2026',
    '１２-５-2026',
    'morgen',
    '46154',
    '',
    '\0',
  ])('refuses %j', (written) => {
    expect(parseDate(written)).toBeNull();
  });

  it('reads every day in each way of writing, whatever the time zone', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('-', '/', '.'), (date, mark) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
        expect(parseDate(iso)).toBe(iso);
        expect(parseDate([dayOfMonth, month, year].join(mark))).toBe(iso);
        expect(parseDate([Number(dayOfMonth), Number(month), year].join(mark))).toBe(iso);
      }),
    );
  });

  it('gives a day that exists or nothing', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), fc.integer({ min: 1000, max: 9999 }), (day, month, year) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0 && month > 0;
        expect(parseDate(`${day}-${month}-${year}`) !== null).toBe(exists);
      }),
    );
  });
});
