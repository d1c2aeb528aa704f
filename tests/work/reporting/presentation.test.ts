/** A screen for others: what a public report may show, and a publication like any other. */

import { describe, expect, it } from 'vitest';
import { presentationOf, rememberPresentation } from '../../../src/work/reporting/presentation.js';
import { codedProject } from '../../support/coded-project.js';
import { judgingProject } from '../../support/judging-project.js';
import { opened } from '../../support/opened.js';
import { run } from '../../support/run.js';

describe('a presentation', () => {
  it('tells no group apart that the public report does not, and holds nothing that anybody said', async () => {
    const { slides } = await presentationOf(opened(await judgingProject()));
    expect(slides.map(({ kind }) => kind)).toContain('grafiek');
    const tables = slides.flatMap((slide) => (slide.kind === 'tabel' ? [slide.table] : []));
    expect(tables).not.toEqual([]);
    for (const { columns } of tables) {
      // Two people are too few.
      expect(columns.map(({ interviewed }) => interviewed)).toEqual([8]);
    }
    const all = JSON.stringify(slides);
    for (const word of ['nummer', 'geheim', 'R01', 'R08']) expect(all).not.toContain(word);
  });

  it('is refused when too few people were interviewed to show anything', async () => {
    await expect(presentationOf(opened(await codedProject()))).rejects.toThrow(
      'Een openbare versie vraagt minstens 3 respondenten',
    );
  });

  it('is compared with when somebody withdraws and something is published again, once it was shown', async () => {
    const folder = await judgingProject();
    await rememberPresentation(opened(folder));
    expect((await run(folder, 'forget', 'R01', '--ja')).code).toBe(0);
    expect((await run(folder, 'report')).stderr).toContain('Vergeleken met rapporten/presentatie');
    const { cautions } = await presentationOf(opened(folder));
    expect(cautions.join('\n')).toContain('Vergeleken met');
  });

  it('is forgotten about when it was only looked at', async () => {
    const folder = await judgingProject();
    await presentationOf(opened(folder));
    expect((await run(folder, 'forget', 'R01', '--ja')).code).toBe(0);
    expect((await run(folder, 'report')).stderr).not.toContain('Vergeleken');
  });
});
