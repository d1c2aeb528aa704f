/** Reserve copies of a sitting at a page: one before the first change, not one at each. */

import { describe, expect, it } from 'vitest';
import { addMemo, write } from '../../../src/store/index.js';
import type { ProjectFolder } from '../../../src/work/project/project-folder.js';
import { withStore } from '../../../src/work/project/project-store.js';
import { backUpOnce, backupsOf } from '../../../src/work/project/reserve-copies.js';
import { codedProject } from '../../support/coded-project.js';
import { opened } from '../../support/opened.js';

const TODAY = new Date(2026, 11, 3);
const TOMORROW = new Date(2026, 11, 4);

/** As each act of a page does. */
function act(here: ProjectFolder, today = TODAY): Promise<void> {
  return withStore(here, 'change', async (store) => {
    await backUpOnce(here, store, 'proef', today);
    write(store, { command: 'proef' }, () => {
      addMemo(store, {
        coder: 'Aya',
        written: today.toISOString(),
        body: 'Nagaan.',
        target: { kind: 'project' },
      });
    });
  });
}

describe('a reserve copy of a sitting', () => {
  it('is made before the first change, and not again until the next day', async () => {
    const folder = await codedProject();
    const here = opened(folder, { reserveCopies: new Map() });
    const before = backupsOf(here).length;
    for (let count = 0; count < 3; count += 1) await act(here);
    expect(backupsOf(here)).toHaveLength(before + 1);
    await act(here, TOMORROW);
    expect(backupsOf(here)).toHaveLength(before + 2);
  });

  it('is made for each change of a caller that remembers none', async () => {
    const here = opened(await codedProject());
    const before = backupsOf(here).length;
    for (let count = 0; count < 2; count += 1) await act(here);
    expect(backupsOf(here)).toHaveLength(before + 2);
  });

  it('is one for changes that begin at the same time, before either is made', async () => {
    const folder = await codedProject();
    const here = opened(folder, { reserveCopies: new Map() });
    const before = backupsOf(here).length;
    await Promise.all([act(here), act(here)]);
    expect(backupsOf(here)).toHaveLength(before + 1);
  });

  it('is tried again when it could not be made', async () => {
    const folder = await codedProject();
    const here = opened(folder, { reserveCopies: new Map() });
    const elsewhere = { ...here.project, paths: { ...here.project.paths, backups: 'project.yaml/kopie' } };
    await expect(act({ ...here, project: elsewhere })).rejects.toThrow();
    const before = backupsOf(here).length;
    await act(here);
    expect(backupsOf(here)).toHaveLength(before + 1);
  });
});
