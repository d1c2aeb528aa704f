/** The codings that stand in turns that were found. */

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeStore, codingsThere, openStore, transcripts } from '../../../src/store/index.js';
import { openCodes } from '../../../src/work/project/project-folder.js';
import { changeCodebook, codedProject, decide } from '../../support/coded-project.js';
import { opened } from '../../support/opened.js';

const WHOLE = 'Het ging heel eerlijk, met stickers op de plannen. De moestuin won.';

const WANTED = [
  { file: 'R02.txt', turn: 2 },
  { file: 'R01.txt', turn: 2 },
];

function there(folder: string, turns = WANTED) {
  const store = openStore(join(folder, 'wijkstem.db'));
  const text = new Map([...transcripts(store)].map((one) => [one.file, one]));
  const codings = codingsThere(store, openCodes(opened(folder)), turns).map((coding) => {
    const turn = text.get(coding.file)?.turns.find(({ number }) => number === coding.turn);
    const whole = text.get(coding.file)?.text.slice(turn?.start, turn?.end);
    return [coding.file, coding.code, coding.status, whole?.slice(coding.start, coding.end)];
  });
  closeStore(store);
  return codings;
}

describe('codingsThere', () => {
  it('gives those of the turns that are named, in their order, with places in the turn', async () => {
    const folder = await codedProject();
    decide(folder, 'verworpen', 'bes_eerlijk', 'Het ging heel eerlijk, met stickers op de plannen.');
    expect(there(folder)).toEqual([
      ['R02.txt', 'bes_eerlijk', 'voorstel', 'Eerlijk? Nee, oneerlijk was het.'],
      ['R01.txt', 'bes_stem', 'voorstel', 'Het ging heel eerlijk, met stickers op de plannen.'],
      ['R01.txt', 'opb_groen', 'voorstel', WHOLE],
    ]);
    expect(there(folder, [{ file: 'R01.txt', turn: 1 }])).toEqual([]);
  });

  it('leaves out codes that the codebook does not have', async () => {
    const folder = await codedProject();
    changeCodebook(folder, ['id: bes_eerlijk', 'id: bes_recht']);
    expect(there(folder).map(([, code]) => code)).toEqual(['bes_stem', 'opb_groen']);
  });
});
