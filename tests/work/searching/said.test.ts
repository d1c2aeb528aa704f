import { describe, expect, it } from 'vitest';
import { unindexedTexts } from '../../../src/store/index.js';
import { withStore } from '../../../src/work/project/project-store.js';
import { findSaid } from '../../../src/work/searching/said.js';
import { opened } from '../../support/opened.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

const GROUP =
  'I: Ging het eerlijk?\n\nR: Eerlijk was het.\n\nBuurvrouw: Heel eerlijk.\n\nI: Dank u.\n\nBuurvrouw: Graag.\n';

async function imported(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = smallProject(files);
  await run(folder, 'import');
  return folder;
}

describe('findSaid', () => {
  it('tells who says it: a respondent, the interviewer, or somebody who is not known', async () => {
    const here = opened(await imported({ 'interviews/R01.txt': GROUP }));
    const { total, turns } = await findSaid(here, 'eerlijk NIET oneerlijk', {}, Infinity);
    const inGroup = turns.filter(({ file }) => file === 'R01.txt');
    expect(total).toBe(turns.length);
    expect(inGroup.map(({ person, isInterviewer }) => [person?.id, isInterviewer])).toEqual([
      [undefined, true],
      ['R01', false],
      [undefined, false],
    ]);
    expect(
      inGroup.flatMap(({ text, places }) => places.map(({ start, end }) => text.slice(start, end))),
    ).toEqual(['eerlijk', 'Eerlijk', 'eerlijk']);
  });

  it('counts what lies beyond the limit', async () => {
    const { total, turns } = await findSaid(opened(await imported()), 'eerlijk', {}, 1);
    expect([total, turns.length]).toEqual([3, 1]);
  });

  it('finds texts that an undo brought back, which are added to the index first', async () => {
    const folder = await imported();
    await run(folder, 'undo');
    await run(folder, 'redo');
    const here = opened(folder);
    const missing = (): Promise<number> => withStore(here, 'read', (store) => unindexedTexts(store).length);
    expect(await missing()).toBe(2);
    expect((await findSaid(here, 'moestuin', {}, Infinity)).turns).toMatchObject([{ file: 'R01.txt' }]);
    expect(await missing()).toBe(0);
  });
});
