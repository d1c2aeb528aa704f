/** Searching in what is said. */

import { describe, expect, it } from 'vitest';
import { SearchResult } from '../../../src/work/searching/result.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

async function project(): Promise<string> {
  const folder = smallProject();
  await run(folder, 'import');
  return folder;
}

describe('wijkstem search', () => {
  it('says when there is nothing to search in yet', async () => {
    const { code, stderr } = await run(smallProject(), 'search', 'plein');
    expect([code, stderr]).toEqual([
      1,
      'Er zijn nog geen transcripten ingelezen. Begin met: wijkstem import\n',
    ]);
  });

  it('shows turns with who says it and where, and gives the places as JSON', async () => {
    const folder = await project();
    const { code, stdout } = await run(folder, 'search', 'pl*', '--json', '--perspectief', 'verdeler');
    const { totaal, beurten } = SearchResult.parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(totaal).toBeGreaterThan(0);
    for (const { tekst, treffers } of beurten) {
      expect(treffers.map(({ begin, eind }) => tekst.slice(begin, eind))).toEqual(
        treffers.map(() => expect.stringMatching(/^pl/i)),
      );
    }
    const shown = await run(folder, 'search', 'pl*', '--perspectief', 'verdeler');
    expect(shown.stdout).toMatch(/^R01\.txt {2}beurt \d+ {2}R01 \(verdeler, noord\)$/m);
    expect(shown.stderr).toMatch(/^\d+ beurt(en)?\.$/m);
  });

  it('says when nothing is found, and refuses what it can not read', async () => {
    const folder = await project();
    expect((await run(folder, 'search', 'onvindbaar')).stderr).toContain('Niets gevonden.');
    expect(await run(folder, 'search', 'plein', 'OF')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'Zoekvraag: er ontbreekt een woord aan het eind.\n',
    });
  });
});
