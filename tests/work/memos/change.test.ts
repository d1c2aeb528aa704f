/** Changing a memo: its words only, by whoever wrote it, and undone as anything else. */

import { describe, expect, it } from 'vitest';
import { takeBackActs } from '../../../src/work/history/take-back.js';
import { chosenMemos } from '../../../src/work/memos/chosen.js';
import { changeMemo, takeMemoAway, writeMemo } from '../../../src/work/memos/write.js';
import { codedProject } from '../../support/coded-project.js';
import { opened } from '../../support/opened.js';

async function noted() {
  const here = opened(await codedProject());
  const written = { codeur: 'Aya', nieuweCodeur: true, text: 'Vraag door.' };
  const { id } = await writeMemo({ ...written, bestand: 'R01.txt', beurt: 2 }, here);
  const all = async () => (await chosenMemos(here, {}, [])).memos;
  return { here, id, all };
}

describe('changing a memo', () => {
  it('leaves it at its place and under its writer, and is undone whole', async () => {
    const { here, id, all } = await noted();
    const [before] = await all();
    const next = await changeMemo(id, ' Vraag nog eens door.\r\n', 'aya', here);
    const [after] = await all();
    expect(after).toEqual({ ...before, id: next, body: 'Vraag nog eens door.', written: expect.any(String) });
    expect(next).not.toBe(id);
    await takeBackActs(here, 'undo', 1);
    expect(await all()).toEqual([before]);
    await takeBackActs(here, 'redo', 1);
    expect(await all()).toEqual([after]);
  });

  it('is refused for what somebody else wrote, what is gone, and nothing to say', async () => {
    const { here, id, all } = await noted();
    const before = await all();
    await expect(changeMemo(id, 'Anders.', 'Bo', here)).rejects.toThrow('Dit memo is van Aya.');
    await expect(changeMemo(id, '  ', 'Aya', here)).rejects.toThrow('Het memo is leeg.');
    await expect(changeMemo('nietda', 'Anders.', 'Aya', here)).rejects.toThrow('geen memo met dit id');
    expect(await all()).toEqual(before);
  });

  it('by two windows at once keeps what was saved first', async () => {
    const { here, id, all } = await noted();
    await changeMemo(id, 'De eerste.', 'Aya', here);
    await expect(changeMemo(id, 'De tweede.', 'Aya', here)).rejects.toThrow('geen memo met dit id');
    expect((await all()).map(({ body }) => body)).toEqual(['De eerste.']);
  });

  it('and taking one away are in the history with who did it', async () => {
    const { here, id, all } = await noted();
    await takeMemoAway(await changeMemo(id, 'Anders.', 'Aya', here), here, 'Bo');
    expect(await all()).toEqual([]);
    const acts = await takeBackActs(here, 'undo', 3);
    expect(acts.map(({ command, coder }) => [command, coder])).toEqual([
      ['memo remove', 'Bo'],
      ['memo change', 'Aya'],
      ['memo add', 'Aya'],
    ]);
  });
});
