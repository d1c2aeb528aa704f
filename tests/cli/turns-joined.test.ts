/** Texts that an earlier version cut into several turns of one speaker are read again with their decisions. */

import { expect, it, vi } from 'vitest';
import type { ReadResult } from '../../src/model/transcript.js';
import { FragmentsResult } from '../../src/work/searching/result.js';
import { smallProject } from '../support/project.js';
import { fillReview } from '../support/review-file.js';
import { run } from '../support/run.js';

const earlier = vi.hoisted(() => ({ isReading: false }));

vi.mock('../../src/work/importing/format.js', async (original) => {
  const whole = await original<typeof import('../../src/work/importing/format.js')>();
  return {
    ...whole,
    readOrRefuse: async (...args: Parameters<typeof whole.readOrRefuse>) => {
      const read = await whole.readOrRefuse(...args);
      return earlier.isReading ? aTurnPerSentence(read) : read;
    },
  };
});

/** A cue or an utterance each was a turn, on a line of its own. */
function aTurnPerSentence({ transcript, warnings }: ReadResult): ReadResult {
  const text = transcript.text.replace(/(?<=[.?!]) /g, '\n');
  const turns = transcript.turns.flatMap((turn) => {
    let { start } = turn;
    return text
      .slice(turn.start, turn.end)
      .split('\n')
      .map((sentence) => {
        const piece = { ...turn, start, end: start + sentence.length };
        start = piece.end + 1;
        return piece;
      });
  });
  return {
    transcript: { ...transcript, text, turns: turns.map((turn, at) => ({ ...turn, number: at + 1 })) },
    warnings,
  };
}

const LONG = 'I: Hoe ging het?\n\nR: Ja. Het ging heel eerlijk, hoor. Met stickers. De moestuin won. Mooi.\n';

it('keeps every decision on its words when the turns of one speaker become one', async () => {
  const folder = smallProject({ 'interviews/R01.txt': LONG });
  earlier.isReading = true;
  for (const command of ['import', 'code']) await run(folder, command);
  await fillReview(folder, 'opb_groen');
  await run(folder, 'review', 'import', 'nagekeken.csv', '--codeur', 'Anna');
  const before = await decided(folder);
  expect(before).toEqual(expect.arrayContaining([['opb_groen', 'R01', 'De moestuin won.']]));

  earlier.isReading = false;
  expect((await run(folder, 'import')).stdout).toContain('2 ongewijzigd');
  expect((await run(folder, 'import', '--again')).stdout).toMatch(/[12] vernieuwd/);
  expect(await decided(folder)).toEqual(before);
  expect(JSON.parse((await run(folder, 'status', '--json')).stdout).nakijken).toBe(0);
  expect((await run(folder, 'import', '--dry-run', '--again', '--json')).stdout).toContain('"beurten": 2');
  expect((await run(folder, 'check')).code).toBe(0);
});

async function decided(folder: string): Promise<unknown[]> {
  const { stdout } = await run(folder, 'fragments', '--bevestigd', '--json');
  const { fragmenten } = FragmentsResult.parse(JSON.parse(stdout));
  return fragmenten.map(({ code, respondent, tekst }) => [code, respondent, tekst]);
}
