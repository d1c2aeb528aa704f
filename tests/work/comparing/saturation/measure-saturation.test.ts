import { describe, expect, it } from 'vitest';
import { readCodebook } from '../../../../src/coding/codebook/file.js';
import {
  type MeasuredSaturation,
  measureSaturation,
  SATURATION,
} from '../../../../src/work/comparing/saturation/measure-saturation.js';
import { openCodes } from '../../../../src/work/project/project-folder.js';
import { eightInterviews, FILES } from '../../../support/eight-interviews.js';
import { opened } from '../../../support/opened.js';
import { CODEBOOK } from '../../../support/project.js';

interface Asked {
  readonly filter?: Parameters<typeof measureSaturation>[2];
  /** The text of the codebook that the coding began with. */
  readonly earlier?: string;
}

/** @param codes the text of the codebook as it is now */
async function measured({ filter = {}, earlier }: Asked, codes?: string): Promise<MeasuredSaturation> {
  const here = opened(await eightInterviews());
  const codebook = codes === undefined ? openCodes(here) : codebookOf(codes);
  return measureSaturation(here, codebook, filter, {
    settings: SATURATION,
    orders: 10,
    earlier: earlier === undefined ? null : codebookOf(earlier),
  });
}

function codebookOf(text: string) {
  return readCodebook(Buffer.from(text), 'codeboek.yaml').codebook;
}

describe('measureSaturation', () => {
  it('takes the interviews in the order of their dates', async () => {
    const { all, added, basis, stale } = await measured({});
    expect(all.interviews.map(({ file }) => file)).toEqual([...FILES.slice(1), 'R01.txt']);
    expect(all).toMatchObject({ baseCodes: 3, reachedAt: 6, orders: { orders: 10 } });
    expect([added, stale]).toEqual([null, null]);
    expect(basis).toEqual({ confirmed: 0, open: 8 });
  });

  it('looks apart at codes that came after an earlier codebook, not at those that got another name', async () => {
    const begin = CODEBOOK.replace(/ {6}- \{id: bes_stem.*\n/, '').replace('id: opb_groen', 'id: opb_oud');
    const now = CODEBOOK.replace('id: opb_groen,', 'id: opb_groen, was: opb_oud,');
    const { added } = await measured({ earlier: begin }, now);
    expect(added).toMatchObject({ codes: ['bes_stem'], summary: { baseCodes: 1, reachedAt: 6 } });
  });

  it('takes the interviews of one perspective', async () => {
    const { all } = await measured({ filter: { perspectives: ['afgewezen'] } });
    expect(all.interviews.map(({ file }) => file)).toEqual(FILES.slice(4));
  });

  it('rests on what a person confirmed only, when asked', async () => {
    const { all, basis } = await measured({ filter: { status: 'bevestigd' } });
    expect([all.baseCodes, basis]).toEqual([0, { confirmed: 0, open: 0 }]);
  });

  it('wants at least one interview', async () => {
    await expect(measured({ filter: { wijken: ['zuid'] } })).rejects.toThrow(
      'Er zijn geen interviews van bekende respondenten.',
    );
  });
});
