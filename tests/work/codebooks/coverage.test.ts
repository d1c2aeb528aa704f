import { describe, expect, it } from 'vitest';
import { type CodebookCoverage, measureCoverage } from '../../../src/work/codebooks/coverage.js';
import { openCodebook } from '../../../src/work/project/project-folder.js';
import { opened } from '../../support/opened.js';
import { CODEBOOK, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

async function covered(wanted: number): Promise<CodebookCoverage> {
  const folder = smallProject({
    'codeboek.yaml': CODEBOOK.replace('[eerlijk*]', '[fair*]').replace('sticker*', 'raffelde'),
  });
  await run(folder, 'import');
  const here = opened(folder);
  return measureCoverage(here, openCodebook(here), wanted);
}

describe('the coverage of a codebook', () => {
  it('is about turns of respondents: those that no code covers, by file', async () => {
    const { turns, uncovered, files, silent } = await covered(0);
    expect([turns, uncovered]).toEqual([2, 1]);
    expect(files[1]).toEqual({ file: 'R02.txt', turns: 1, uncovered: [2] });
    expect(silent.map(({ code, terms }) => [code, terms])).toEqual([
      ['bes_eerlijk', ['fair*']],
      ['bes_stem', ['raffelde', 'gestemd']],
    ]);
  });

  it('holds what was said only when that is asked for', async () => {
    expect((await covered(0)).texts).toEqual([]);
    expect((await covered(5)).texts).toEqual([
      { file: 'R02.txt', turn: 2, text: 'Eerlijk? Nee, oneerlijk was het. Wie schreeuwt die krijgt.' },
    ]);
  });
});
