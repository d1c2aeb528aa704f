import { describe, expect, it } from 'vitest';
import { type Scored, scoreAsCsv, scoreTerms } from '../../../src/work/codebooks/score.js';
import { openCodebook } from '../../../src/work/project/project-folder.js';
import { decide } from '../../support/coded-project.js';
import { opened } from '../../support/opened.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

const GOLD = `bestand;beurt;code;oordeel
R01.txt;2;bes_eerlijk;positief
R01.txt;2;bes_stem;
R02.txt;2;bes_eerlijk;negatief
`;

async function imported(): Promise<string> {
  const folder = smallProject();
  await run(folder, 'import');
  return folder;
}

async function scored(folder: string, gold = GOLD): Promise<Scored> {
  const here = opened(folder);
  return scoreTerms(here, openCodebook(here), {
    bytes: new TextEncoder().encode(gold),
    shownAs: 'gold.csv',
  });
}

describe('scoring the terms of a codebook', () => {
  it('counts per code, turn and strength what the coder and the terms agree on', async () => {
    const { files, turns, gold, score } = await scored(await imported());
    expect({ files, turns, gold }).toEqual({ files: 2, turns: 2, gold: 3 });
    expect(score.all.codes).toEqual([
      { code: 'bes_eerlijk', gold: 2, suggested: 2, right: 2, precision: 1, recall: 1, f1: 1 },
      { code: 'bes_stem', gold: 1, suggested: 1, right: 1, precision: 1, recall: 1, f1: 1 },
      { code: 'opb_groen', gold: 0, suggested: 1, right: 0, precision: 0, recall: null, f1: 0 },
    ]);
    expect(score.all.micro).toMatchObject({ gold: 3, suggested: 3, right: 3 });
    expect(score.all.microOfAll).toMatchObject({ suggested: 4, precision: 0.75 });
    expect(score.strong.micro).toMatchObject({ gold: 3, suggested: 0, precision: null, recall: 0 });
  });

  it('looks only at the interviews that the gold file names, and never at decisions of people', async () => {
    const folder = await imported();
    decide(folder, 'bevestigd', 'opb_groen', 'Wie schreeuwt die krijgt.');
    const { files, turns, score } = await scored(
      folder,
      'bestand;beurt;code;oordeel\nR02.txt;2;opb_groen;\n',
    );
    expect({ files, turns }).toEqual({ files: 1, turns: 1 });
    expect(score.all.codes.map(({ suggested }) => suggested)).toEqual([1, 0, 0]);
    expect(score.all.micro.right).toBe(0);
  });

  it('becomes csv for a Dutch Excel, in which a ratio that does not exist is empty', async () => {
    const lines = scoreAsCsv(await scored(await imported())).split('\r\n');
    expect(lines[0]).toBe('\uFEFFvoorstellen;code;n;voorgesteld;goed;precisie;recall;f1');
    expect(lines.slice(3, 7)).toEqual([
      'alle;opb_groen;0;1;0;0;;0',
      'alle;micro;3;3;3;1;1;1',
      'alle;micro, alle codes;3;4;3;0,75;1;0,8571',
      'alle;macro;;;;1;1;1',
    ]);
    expect(lines).toHaveLength(14);
  });
});
