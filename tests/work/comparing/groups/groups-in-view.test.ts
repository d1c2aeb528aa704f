/** A comparison for a screen: the same counts as everywhere, with oordelen. */

import { describe, expect, it } from 'vitest';
import { compareGroups } from '../../../../src/work/comparing/groups/compare-groups.js';
import { groupsInView, type SubjectInView } from '../../../../src/work/comparing/groups/groups-in-view.js';
import { type FilterOptions, toFilter } from '../../../../src/work/project/filters.js';
import { openCodes } from '../../../../src/work/project/project-folder.js';
import { judgingProject } from '../../../support/judging-project.js';
import { opened } from '../../../support/opened.js';

async function inView(folder: string, wanted: FilterOptions = {}) {
  const here = opened(folder);
  const codebook = openCodes(here);
  const filter = toFilter(wanted, here.project, codebook);
  return {
    view: await groupsInView(here, codebook, filter),
    ...(await compareGroups(here, codebook, filter)),
  };
}

describe('groupsInView', () => {
  it.each<FilterOptions>([
    {},
    { wijk: ['zuid'] },
    { perspectief: ['verdeler'] },
    { code: ['bes_eerlijk'] },
    { thema: ['OPB'], wijk: ['noord'] },
  ])('counts what compare counts, with the filters %j', async (wanted) => {
    const { view, comparison, basis } = await inView(await judgingProject(), wanted);
    expect(view.basis).toEqual(basis);
    expect([view.interviewed, view.perspectives, view.wijken]).toEqual([
      comparison.interviewed,
      comparison.perspectives,
      comparison.wijken,
    ]);
    const counts = (cells: SubjectInView['cells']) =>
      cells.map((row) => row.map(({ mentions, interviewed }) => ({ mentions, interviewed })));
    expect(
      view.themes.map(({ id, all, cells, codes }) => [
        id,
        all.mentions,
        counts(cells),
        codes.map(({ perspectives, wijken }) => [
          perspectives.map(({ mentions }) => mentions),
          wijken.map(({ mentions }) => mentions),
        ]),
        codes.map((code) => counts(code.cells)),
      ]),
    ).toEqual(
      comparison.themes.map(
        ({ theme, mentionedBy, perspectiveByWijk, codesByPerspective, codesByWijk, codes }) => [
          theme.id,
          mentionedBy,
          perspectiveByWijk?.cells,
          codesByPerspective.mentions.map((row, index) => [row, codesByWijk.mentions[index]]),
          codes.map(({ cells }) => cells),
        ],
      ),
    );
  });

  it('says within each wijk how a perspective values a code', async () => {
    const { view } = await inView(await judgingProject());
    expect(view.themes[0]?.codes[0]?.cells).toMatchObject([
      [
        { interviewed: 6, mentions: 6, oordelen: { positief: 3, negatief: 3 } },
        { interviewed: 0, mentions: 0 },
      ],
      [
        { interviewed: 0, mentions: 0 },
        { interviewed: 2, mentions: 2, oordelen: { positief: 1, negatief: 1 } },
      ],
    ]);
  });

  it('says how each group values a code, and gives the chart of it', async () => {
    const { view } = await inView(await judgingProject());
    const code = view.themes[0]?.codes[0];
    expect(code?.perspectives).toMatchObject([
      { interviewed: 6, judged: 6, oordelen: { positief: 3, negatief: 3 } },
      { interviewed: 2, judged: 2, oordelen: { positief: 1, negatief: 1 } },
    ]);
    expect(code?.charts).toMatchObject([
      {
        caption: 'Oordelen over eerlijkheid, naar perspectief',
        series: [
          { name: 'positief', values: [3, 1], pattern: 'plain' },
          { name: 'negatief', values: [3, 1], pattern: 'rising' },
        ],
      },
      { caption: 'Oordelen over eerlijkheid, naar wijk' },
    ]);
  });

  it('carries no id of what somebody said', async () => {
    const { view } = await inView(await judgingProject());
    expect(JSON.stringify(view)).not.toContain('evidence');
  });
});
