import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.js';
import { readWijkFacts } from '../../src/project/wijken-file.js';
import { aProject } from '../support/a-project.js';
import { messageOf } from '../support/message.js';

const HEAD = 'wijk;ideeen;geselecteerd;gestemd;toegekend;euro;besluitvorm;procesbegeleider';
const project = aProject({
  wijken: [
    { id: 'noord', label: 'Noord' },
    { id: 'zuid', label: 'Zuid' },
  ],
});
const read = (...rows: readonly string[]) =>
  readWijkFacts(new TextEncoder().encode([HEAD, ...rows].join('\n')), project, 'wijken.csv');
const mistake = (...rows: readonly string[]) => messageOf(() => read(...rows));

describe('wijken.csv', () => {
  it('gives the facts of each wijk', () => {
    expect(read('Noord;41;14;12;5;50.000;stickers op een avond;ja')).toEqual([
      {
        wijk: 'noord',
        ideas: 41,
        selected: 14,
        voted: 12,
        funded: 5,
        euros: 50_000,
        decision: 'stickers op een avond',
        facilitator: true,
      },
    ]);
  });

  it('leaves unknown what is not filled in', () => {
    expect(read('zuid;;;;;;;')).toEqual([
      {
        wijk: 'zuid',
        ideas: null,
        selected: null,
        voted: null,
        funded: null,
        euros: null,
        decision: '',
        facilitator: null,
      },
    ]);
  });

  it.each(['50000', '50.000', '€ 50.000,00', '€50.000,-'])('reads %s as an amount', (written) => {
    expect(read(`noord;;;;;${written};;`)[0]?.euros).toBe(50_000);
  });

  it.each([
    ['oost;;;;;;;', 'kolom "wijk": "oost" staat niet in project.yaml. Kies uit: noord, zuid.'],
    [
      'noord;veel;;;;;;',
      'kolom "ideeen": "veel" is geen geheel getal. Vul een aantal in, of laat de cel leeg.',
    ],
    ['noord;-1;;;;;;', 'kolom "ideeen": "-1" is geen geheel getal.'],
    ['noord;;;;;5.00;;', 'kolom "euro": "5.00" is geen bedrag in hele euro\'s. Schrijf het als 50000.'],
    ['noord;;;;;;;soms', 'kolom "procesbegeleider": "soms" is geen ja of nee.'],
    ['noord;5;;7;;;;', 'kolom "gestemd": 7 is meer dan de 5 onder "ideeen". Controleer beide aantallen.'],
  ])('says what is wrong with %s', (row, message) => {
    expect(mistake(row)).toContain(`wijken.csv, regel 2, ${message}`);
  });

  it('wants one row for a wijk', () => {
    expect(mistake('noord;1;;;;;;', 'NOORD;2;;;;;;')).toBe(
      'wijken.csv, regel 3, kolom "wijk": "noord" staat ook op regel 2. Geef elke wijk één regel.',
    );
  });

  it('either reads a file or says what is wrong with it', () => {
    const cell = fc.oneof(fc.constantFrom('', 'noord', 'ja', '12', '€ 1.000', '"', ';'), fc.string());
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 9 }), (cells) => {
        try {
          for (const { funded, ideas } of read(cells.join(';'))) {
            if (funded !== null && ideas !== null) expect(funded).toBeLessThanOrEqual(ideas);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
