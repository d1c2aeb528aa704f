/** What somebody decided last at the desk, as it stands in the history. */

import { describe, expect, it } from 'vitest';
import { lastDecisions } from '../../../src/work/desk/last-decisions.js';
import { codedProject } from '../../support/coded-project.js';
import { desk } from '../../support/desk.js';
import { opened } from '../../support/opened.js';

async function deciding(coder = 'Aya', isBlind = false, folder?: string) {
  const at = folder ?? (await codedProject());
  return {
    folder: at,
    ...(await desk(at, coder, isBlind)),
    last: async (most = 10) =>
      (await lastDecisions(opened(at), coder, most)).map(({ code, verdict }) => `${code} ${verdict}`),
  };
}

describe('the last decisions', () => {
  it('are those of the coder, the last one first, without what was taken back or is about quoting', async () => {
    const { folder, act, about, undo, last, turn } = await deciding();
    expect(await last()).toEqual([]);
    await act({ soort: 'bevestig', ...(await about('bes_eerlijk')) });
    await act({ soort: 'verwerp', ...(await about('bes_stem')) });
    await act({ soort: 'bevestig', ...(await about('opb_groen')) });
    await undo();
    const woorden = (await turn()).text.slice(0, 8);
    await act({ soort: 'citeren', beurt: 2, begin: 0, eind: 8, woorden, hoe: 'graag' });
    const other = await deciding('Bo', false, folder);
    await other.act({ soort: 'bevestig', ...(await other.about('opb_groen')) });
    expect(await last()).toEqual(['bes_stem verworpen', 'bes_eerlijk bevestigd']);
    expect(await last(1)).toEqual(['bes_stem verworpen']);
    expect(await other.last()).toEqual(['opb_groen bevestigd']);
  });

  it('name the code that was given in place of another, and where it is', async () => {
    const { folder, act, about, coding } = await deciding();
    await act({ soort: 'andere code', ...(await about('bes_stem')), code: 'opb_groen' });
    const [one] = await lastDecisions(opened(folder), 'Aya', 10);
    const { start, end } = await coding('bes_stem');
    expect(one).toMatchObject({ code: 'opb_groen', file: 'R01.txt', turn: 2, start, end, isBlind: false });
  });

  it('tell which were made blind: whoever comes back to those sees nothing of others', async () => {
    const { folder, act } = await deciding('Aya', true);
    const words = { soort: 'codeer', beurt: 2, begin: 0, eind: 3, woorden: 'Het' } as const;
    await act({ ...words, codes: ['bes_stem'] });
    expect(await lastDecisions(opened(folder), 'Aya', 10)).toMatchObject([{ isBlind: true }]);
  });
});
