/** What there is to do: the most urgent first, as a screen and as the command line tell it. */

import { describe, expect, it } from 'vitest';
import { openCodes } from '../../../src/work/project/project-folder.js';
import { statusOf } from '../../../src/work/status/status.js';
import { interviewToDecide, nextSteps, toDo } from '../../../src/work/status/steps.js';
import { changeCodebook, codedProject, decide } from '../../support/coded-project.js';
import { opened } from '../../support/opened.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

async function told(folder: string) {
  const here = opened(folder);
  const status = await statusOf(here);
  return {
    steps: toDo(status).map(({ step, count }) => (count === null ? step : `${step} ${count}`)),
    commands: nextSteps(status, here).map(({ command }) => command),
    decideIn: await interviewToDecide(here, openCodes(here)),
  };
}

describe('what there is to do', () => {
  it('begins with reading in and coding', async () => {
    const folder = smallProject();
    expect(await told(folder)).toEqual({ steps: ['inlezen 2'], commands: ['import'], decideIn: null });
    await run(folder, 'import');
    expect(await told(folder)).toMatchObject({ steps: ['coderen'], commands: ['code'] });
  });

  it('goes on with deciding, in the interview that was begun, and with comparing', async () => {
    const folder = await codedProject();
    expect(await told(folder)).toEqual({
      steps: ['beslissen 4', 'vergelijken', 'rapport'],
      commands: ['compare', 'report'],
      decideIn: 'R01.txt',
    });
    decide(folder, 'bevestigd', 'bes_stem', 'Wie schreeuwt die krijgt.');
    expect((await told(folder)).decideIn).toBe('R02.txt');
  });

  it('puts first what makes what follows wrong, without hiding that', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'opb_groen', 'De moestuin won.');
    changeCodebook(folder, ['id: opb_groen', 'id: opb_bloei']);
    expect(await told(folder)).toMatchObject({
      steps: ['coderen', 'code kiezen 1', expect.stringContaining('beslissen'), 'vergelijken', 'rapport'],
      commands: ['code'],
    });
    await run(folder, 'code');
    expect((await told(folder)).commands).toEqual(['review export']);
  });
});
