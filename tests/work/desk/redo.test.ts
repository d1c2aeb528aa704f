/** Taking back at the desk, and doing again. */

import { describe, expect, it } from 'vitest';
import { codedProject } from '../../support/coded-project.js';
import { desk } from '../../support/desk.js';
import { run } from '../../support/run.js';

describe('redo at the desk', () => {
  it('does again what was taken back last, and as many as were', async () => {
    const { act, about, coding, undo, redo } = await desk(await codedProject());
    const first = await act({ soort: 'bevestig', ...(await about('bes_eerlijk')) });
    const second = await act({ soort: 'verwerp', ...(await about('bes_stem')) });
    await undo();
    await undo();
    expect((await coding('bes_eerlijk')).status).toBe('voorstel');
    expect(await redo()).toBe(first.act);
    expect((await coding('bes_eerlijk')).status).toBe('bevestigd');
    expect(await redo()).toBe(second.act);
    expect((await coding('bes_stem')).status).toBe('verworpen');
    await expect(redo()).rejects.toThrow('niets om opnieuw');
  });

  it('is over once something else was done', async () => {
    const { act, about, undo, redo } = await desk(await codedProject());
    await act({ soort: 'bevestig', ...(await about('bes_eerlijk')) });
    await undo();
    await act({ soort: 'verwerp', ...(await about('bes_stem')) });
    await expect(redo()).rejects.toThrow('niets om opnieuw');
  });

  it('brings back what was gone through after it, and was taken back with it', async () => {
    const { act, turn, undo, redo } = await desk(await codedProject(), 'Aya', true);
    const words = { soort: 'codeer', beurt: 2, begin: 0, eind: 3, woorden: 'Het' } as const;
    await act({ ...words, codes: ['bes_stem'] });
    await act({ soort: 'gelezen', beurten: [2] });
    await undo();
    expect(await turn()).toMatchObject({ isSeen: false, codings: [] });
    await redo();
    expect(await turn()).toMatchObject({ isSeen: true, codings: [{ code: 'bes_stem' }] });
  });

  it('is no way to do again what was taken back elsewhere', async () => {
    const folder = await codedProject();
    const { redo } = await desk(folder);
    await run(folder, 'memo', 'add', 'Later.', '--codeur', 'Aya');
    await run(folder, 'undo');
    await expect(redo()).rejects.toThrow('memo add');
  });
});
