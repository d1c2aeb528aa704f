/** Searching, as the page asks for it. */

import { describe, expect, it } from 'vitest';
import { codedProject } from '../../../support/coded-project.js';
import { bareWorkbench } from '../../../support/workbench.js';

const ANYTHING = { wijk: [], perspectief: [], thema: [], code: [] };

describe('searching from the page', () => {
  it('narrows to what is named, and to nothing when none is', async () => {
    const { json } = await bareWorkbench(await codedProject());
    const total = async (narrowed: object) =>
      (
        (await json('/api/zoeken', { vraag: 'eerlijk', ...ANYTHING, ...narrowed })) as {
          turns: { total: number };
        }
      ).turns.total;
    expect(await total({})).toBe(3);
    expect(await total({ wijk: ['zuid'] })).toBe(1);
    expect(await total({ thema: ['OPB'] })).toBe(1);
    await expect(total({ wijk: ['oost'] })).rejects.toThrow(/422: .*oost: dat is onbekend/);
  });

  it('says what is wrong with the question', async () => {
    const { json } = await bareWorkbench(await codedProject());
    await expect(json('/api/zoeken', { vraag: '(', ...ANYTHING })).rejects.toThrow(/422/);
  });
});
