/** Comparing groups, as the page asks for it. */

import { describe, expect, it } from 'vitest';
import type { GroupsInView } from '../../../../src/work/comparing/groups/groups-in-view.js';
import { agedProject } from '../../../support/aged-project.js';
import { judgingProject } from '../../../support/judging-project.js';
import { bareWorkbench } from '../../../support/workbench.js';

describe('comparing from the page', () => {
  it('narrows to the groups that the address names, none, one or several times', async () => {
    const { json } = await bareWorkbench(await judgingProject());
    const interviewed = async (query: string) =>
      ((await json(`/api/vergelijken${query}`)) as { interviewed: number }).interviewed;
    expect(await interviewed('')).toBe(8);
    expect(await interviewed('?perspectief=afgewezen')).toBe(2);
    expect(await interviewed('?perspectief=afgewezen&perspectief=verdeler&wijk=noord')).toBe(6);
    await expect(interviewed('?wijk=oost')).rejects.toThrow(/422: .*oost: dat is onbekend/);
  });

  it("groups by a column of one's own, in tables and in what was said", async () => {
    const { json } = await bareWorkbench(await agedProject());
    const view = (await json('/api/vergelijken?kenmerk=leeftijd')) as GroupsInView;
    expect(view.perspectives.map(({ id, interviewed }) => [id, interviewed])).toEqual([
      ['9-18', 1],
      ['18-65', 1],
      ['65+', 1],
      ['niet ingevuld', 1],
    ]);
    expect(view.themes[0]?.perspectives.map(({ mentions }) => mentions)).toEqual([1, 1, 1, 1]);
    const asked = '/api/vergelijken/fragmenten?kenmerk=leeftijd&perspectief=65%2B&code=bes_eerlijk';
    expect(await json(asked)).toMatchObject({ totaal: 1, fragmenten: [{ respondent: 'R01' }] });
    await expect(json('/api/vergelijken?kenmerk=inkomen')).rejects.toThrow(
      /422: .*staat niet onder kenmerken/,
    );
  });

  it('gives what the people behind a number said, and says what may not be quoted', async () => {
    const { json } = await bareWorkbench(await judgingProject());
    const asked = '/api/vergelijken/fragmenten?code=bes_eerlijk&perspectief=afgewezen&wijk=zuid';
    const { totaal, fragmenten } = (await json(asked)) as {
      totaal: number;
      fragmenten: { respondent: string; beurt: number; citeerbaar: boolean }[];
    };
    expect(totaal).toBe(2);
    expect(fragmenten).toMatchObject([
      { respondent: 'R07', bestand: 'R07.txt', beurt: 2, citeerbaar: true },
      { respondent: 'R08', citeerbaar: false },
    ]);
  });

  it('shows others no small group, and remembers it once they see it', async () => {
    const { json } = await bareWorkbench(await judgingProject());
    const { slides } = (await json('/api/vergelijken/presentatie')) as { slides: unknown[] };
    expect(slides.length).toBeGreaterThan(0);
    expect(JSON.stringify(slides)).not.toContain('"interviewed":2');
    expect(await json('/api/vergelijken/presentatie', {})).toEqual({});
  });
});
