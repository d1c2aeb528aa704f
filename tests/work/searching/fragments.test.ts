import { describe, expect, it } from 'vitest';
import { openCodes } from '../../../src/work/project/project-folder.js';
import { decisionsToCheck, findFragments } from '../../../src/work/searching/fragments.js';
import { FragmentsResult, fragmentsAsJson } from '../../../src/work/searching/result.js';
import { opened } from '../../support/opened.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

async function coded(): Promise<string> {
  const folder = smallProject();
  await run(folder, 'import');
  await run(folder, 'code');
  return folder;
}

describe('findFragments', () => {
  it('gives passages with who said them, and counts what lies beyond the limit', async () => {
    const here = opened(await coded());
    const { total, fragments } = await findFragments(here, openCodes(here), { wijken: ['noord'] }, 1);
    expect(total).toBeGreaterThan(1);
    expect(fragments).toMatchObject([
      { coding: { respondent: 'R01', status: 'voorstel' }, person: { id: 'R01', wijk: 'noord' } },
    ]);
  });

  it('says why a program proposed them when that is asked', async () => {
    const here = opened(await coded());
    const { fragments } = await findFragments(here, openCodes(here), {}, Infinity, true);
    expect(fragments.map(({ suggested }) => suggested?.source)).toEqual(fragments.map(() => 'termen'));
    const asJson = FragmentsResult.parse(fragmentsAsJson({ total: fragments.length, fragments }, true));
    expect(asJson.fragmenten.find(({ code }) => code === 'opb_groen')?.waarom).toEqual({
      bron: 'termen',
      kans: null,
      woorden: [],
      vraag: [],
      termen: ['moestuin'],
      lijkt_op: null,
    });
    const [without] = (await findFragments(here, openCodes(here), {}, 1)).fragments;
    expect(without?.suggested).toBeNull();
  });

  it('has nothing confirmed as long as nobody decided', async () => {
    const here = opened(await coded());
    expect(await findFragments(here, openCodes(here), { status: 'bevestigd' }, Infinity)).toEqual({
      total: 0,
      fragments: [],
    });
  });
});

describe('decisionsToCheck', () => {
  it('is empty as long as no text was corrected', async () => {
    const here = opened(await coded());
    expect(await decisionsToCheck(here, openCodes(here), {}, Infinity)).toEqual({ total: 0, decisions: [] });
  });
});
