import { describe, expect, it } from 'vitest';
import type { WijkFacts } from '../../../src/model/wijk-facts.js';
import { wijken } from '../../../src/report/chapters/wijken.js';
import { aProject } from '../../support/a-project.js';
import { codebook } from '../../support/codes.js';
import { person } from '../../support/people.js';
import { proseOf, reportContent } from '../../support/report-content.js';
import { said } from '../../support/said.js';

const BOTH = [
  { id: 'noord', label: 'Noord' },
  { id: 'zuid', label: 'Zuid' },
];
const PEOPLE = ['noord', 'zuid'].flatMap((wijk) =>
  [1, 2, 3, 4].map((number) => person(`${wijk}${number}`, 'verdeler', wijk)),
);

function facts(wijk: string, more: Partial<WijkFacts> = {}): WijkFacts {
  return {
    wijk,
    ideas: 20,
    selected: 9,
    voted: null,
    funded: 4,
    euros: 50_000,
    decision: 'stickers op een avond',
    facilitator: true,
    ...more,
  };
}

function blocksFor(wijkFacts: readonly WijkFacts[], mentioning: readonly string[] = [], all = BOTH) {
  const codings = mentioning.map((id) => said(id, 'bereik'));
  const here = PEOPLE.filter(({ wijk }) => all.some(({ id }) => id === wijk));
  const project = aProject({ wijken: all });
  return wijken(reportContent(project, codebook({ T: ['bereik'] }), here, codings, { wijkFacts }));
}

describe('the chapter on the wijken', () => {
  it('adds up what is known of all wijken, and says where an idea had the most chance', () => {
    const prose = proseOf(
      blocksFor([facts('noord'), facts('zuid', { ideas: 40, funded: 4, facilitator: false })]),
    );
    expect(prose).toContain(
      'In de twee wijken samen zijn 60 ideeën ingediend, waarvan er 8 geld kregen (in totaal €\u00A0100.000). ' +
        'De kans op budget was het grootst in Noord (4 van de 20 ideeën) en het kleinst in Zuid (4 van de 40 ideeën). ' +
        'In één van de twee wijken was er een procesbegeleider.',
    );
  });

  it('leaves out what is not known', () => {
    const blocks = blocksFor([
      facts('noord', { selected: null, euros: null, decision: '', facilitator: null }),
    ]);
    expect(proseOf(blocks)).toContain('Feiten. 20 ideeën ingediend, 4 toegekend.');
    const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []));
    expect(charts.map(({ chart }) => [chart.categories, chart.series[0]?.values])).toEqual([
      [
        ['ingediend', 'toegekend'],
        [20, 4],
      ],
    ]);
  });

  it('says what the people of a wijk mention more often than those of the others', () => {
    const prose = proseOf(blocksFor([], ['noord1', 'noord2', 'noord3']));
    expect(prose).toContain(
      'In Noord gaat het vaker dan in de andere wijken over ‘bereik’ (3 van de 4 tegenover 0 van de 4).',
    );
    expect(prose).toContain('Juist minder komt hier ter sprake: ‘bereik’ (0 van de 4 tegenover 3 van de 4).');
  });

  it('compares nothing when there is one wijk, or when nothing was coded', () => {
    expect(proseOf(blocksFor([], ['noord1'], BOTH.slice(0, 1)))).toBe('');
    expect(proseOf(blocksFor([]))).toBe('');
    expect(blocksFor([], [], BOTH.slice(0, 1))[0]).toMatchObject({ text: 'Het wijkbudget in Noord' });
  });
});
