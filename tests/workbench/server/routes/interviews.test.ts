/** Sitting at the desk over requests: what may be quoted, back and forth, the next interview, and who asks. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DeskInterview } from '../../../../src/work/desk/interview.js';
import { codedProject } from '../../../support/coded-project.js';
import { bareWorkbench } from '../../../support/workbench.js';

const QUESTION = '/api/gesprekken/gesprek?bestand=R01.txt&blind=nee';

async function desk(files: Readonly<Record<string, string>> = {}) {
  const folder = await codedProject(files);
  const { json } = await bareWorkbench(folder);
  const turn = async (number: number) => {
    const { turns } = (await json(QUESTION)) as DeskInterview;
    return turns.find((one) => one.number === number);
  };
  const act = (daad: unknown) => json('/api/gesprekken/daad', { bestand: 'R01.txt', blind: false, daad });
  return { folder, json, turn, act };
}

describe('the desk over requests', () => {
  it('says of words whether they may be quoted, takes that back and does it again', async () => {
    const { json, turn, act } = await desk();
    const text = (await turn(2))?.text ?? '';
    const quote = (hoe: unknown) =>
      act({ soort: 'citeren', beurt: 2, begin: 0, eind: 8, woorden: text.slice(0, 8), hoe });
    const { handeling } = (await quote('graag')) as { handeling: number };
    expect((await turn(2))?.quoting).toMatchObject([{ quotability: 'graag', isMine: true }]);
    expect(await json('/api/gesprekken/ongedaan', {})).toEqual({ teruggedraaid: handeling });
    expect((await turn(2))?.quoting).toEqual([]);
    expect(await json('/api/gesprekken/opnieuw', {})).toEqual({ opnieuw: handeling });
    expect((await turn(2))?.quoting).toHaveLength(1);
    await expect(quote('misschien')).rejects.toThrow('400');
    await expect(json('/api/gesprekken/opnieuw', {})).rejects.toThrow('422');
  });

  it('tells the next interview and the last decisions', async () => {
    const { json, turn, act } = await desk();
    const [coding] = (await turn(2))?.codings ?? [];
    await act({ soort: 'bevestig', id: coding?.id, versie: coding?.version });
    expect(await json('/api/gesprekken/volgende?bestand=R01.txt&blind=nee&kant=na')).toEqual({
      volgende: 'R02.txt',
    });
    expect(await json('/api/gesprekken/laatste')).toMatchObject({
      beslissingen: [{ code: coding?.code, verdict: 'bevestigd', file: 'R01.txt', turn: 2 }],
    });
  });

  it('writes who asks to project.yaml, and refuses who is known', async () => {
    const { folder, json } = await desk({
      'interviews/R01.txt': 'Spreker 2: Hoe ging het?\n\nR: Het ging eerlijk.\n',
    });
    const say = (spreker: string) => json('/api/gesprekken/interviewer', { bestand: 'R01.txt', spreker });
    await expect(say('R')).rejects.toThrow('al bekend');
    expect(await say('Spreker 2')).toEqual({});
    expect(readFileSync(join(folder, 'project.yaml'), 'utf8')).toContain('Spreker 2');
    const { turns } = (await json(QUESTION)) as DeskInterview;
    expect(turns[0]?.isInterviewer).toBe(true);
  });
});
