/** The process is killed at random moments: what was there is there, or what the command makes of it, and nothing else. */

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '../../src/analysis/random.js';
import { backupsIn } from '../../src/store/backups/folder.js';
import { isSound } from '../../src/store/backups/sound.js';
import { contentsOf } from '../support/contents.js';
import { becomes, bundled, type Ended, runAndKill } from '../support/program.js';
import { byTermsAlone, CODEBOOK, folderWith, PROJECT } from '../support/project.js';
import { fillReview } from '../support/review-file.js';
import { run } from '../support/run.js';

/** Two hundred take three minutes on a quiet machine; CI does those. */
const KILLS = Number(process.env.WIJKSTEM_KILLS ?? 6);
const SEED = Number(process.env.WIJKSTEM_KILL_SEED ?? 20_261_128);
const PEOPLE = 16;

const WORDS =
  'het plein was eerlijk verdeeld met stickers en de moestuin won maar wie schreeuwt krijgt'.split(' ');

function interview(seed: number): string {
  const random = createRandom(seed);
  const sentence = (): string =>
    Array.from({ length: 12 }, () => WORDS[random.below(WORDS.length)]).join(' ');
  const answer = (): string => Array.from({ length: 6 }, () => `${sentence()}.`).join(' ');
  const name = ['Jansen', 'De Vries', 'Bakker', 'Visser', 'Smit', 'Meijer'][seed % 6];
  return Array.from(
    { length: 30 },
    () => `I: Hoe ging dat?\n\nR: ${answer()} Mevrouw ${name} zei het ook.\n`,
  ).join('\n');
}

const names = Array.from({ length: PEOPLE }, (_, index) => `P${String(index + 1).padStart(2, '0')}`);

/** Half of the interviews were imported; the other half lies ready. */
async function begun(): Promise<string> {
  const rows = names.map((name) => `${name};verdeler;noord;${name}.txt;R;2026-09-01;ja`);
  const written = (from: number, until: number) =>
    names
      .slice(from, until)
      .map((name, index) => [`interviews/${name}.txt`, interview(from + index)] as const);
  const folder = folderWith({
    'project.yaml': byTermsAlone(`${PROJECT}privacy: {sleutel: leesbaar}\n`),
    'codeboek.yaml': CODEBOOK,
    'respondents.csv': `respondent;perspectief;wijk;bestand;spreker;datum;toestemming_citeren\n${rows.join('\n')}\n`,
    ...Object.fromEntries(written(0, PEOPLE / 2)),
  });
  await run(folder, 'import');
  for (const [name, text] of written(PEOPLE / 2, PEOPLE)) writeFileSync(join(folder, name), text);
  return folder;
}

interface Deed {
  readonly argv: readonly string[];
  /** The project before it. */
  readonly before: string;
  /** What the database holds before and after. */
  readonly states: readonly [string, string];
}

let program: ReturnType<typeof bundled>;
const deeds: Deed[] = [];

function stateOf(folder: string): string {
  return JSON.stringify(contentsOf(join(folder, 'wijkstem.db')));
}

/** Another copy of the project, in which somebody imported everything from a key of their own, and decided about it. */
async function goneOn(folder: string): Promise<string> {
  const other = folderWith({});
  becomes(other, folder);
  for (const name of ['wijkstem.db', 'sleutel.json', 'reservekopieen']) {
    rmSync(join(other, name), { recursive: true, force: true });
  }
  for (const name of [...names].reverse()) await run(other, 'import', `${name}.txt`);
  await run(other, 'code');
  await fillReview(other, 'bes_eerlijk');
  await run(other, 'review', 'import', 'nagekeken.csv', '--codeur', 'Bob', '--nieuwe-codeur');
  return other;
}

/** Takes a copy of a project and notes what the command makes of it. */
async function prepare(folder: string, ...argv: readonly string[]): Promise<void> {
  const before = folderWith({});
  becomes(before, folder);
  const state = stateOf(folder);
  expect(await run(folder, ...argv)).toMatchObject({ code: 0 });
  deeds.push({ argv, before, states: [state, stateOf(folder)] });
}

describe('a project of which the program is killed', () => {
  beforeAll(() => {
    program = bundled();
  }, 120_000);

  afterAll(() => program.remove());

  it(
    `holds what it held or what the command made of it, ${KILLS} times, with the moments of seed ${SEED}`,
    async () => {
      const folder = await begun();
      const other = await goneOn(folder);
      await prepare(folder, 'merge', other);
      await run(folder, 'undo');
      await prepare(folder, 'import');
      await prepare(folder, 'code');
      await fillReview(folder);
      await prepare(folder, 'review', 'import', 'nagekeken.csv', '--codeur', 'Anna');
      await prepare(folder, 'merge', other);
      await prepare(folder, 'backup');
      await prepare(folder, 'undo', '2');
      await prepare(folder, 'restore', '2');
      const random = createRandom(SEED);
      // How long each command takes on this machine at most: the moments are spread over that.
      const spans = new Map<Deed, number>();
      // Within the second, which another program seems to copy, the database keeps a rollback journal instead of a log.
      const places = [folderWith({}), join(folderWith({ 'OneDrive/leeg.txt': '' }), 'OneDrive')];
      for (let kills = 0, round = 0; kills < KILLS; round += 1) {
        const deed = deeds[round % deeds.length];
        if (deed === undefined) throw new Error('nothing was prepared');
        const place = places[(round + Math.floor(round / deeds.length)) % 2] ?? '';
        becomes(place, deed.before);
        const span = spans.get(deed);
        const after = span === undefined ? Number.POSITIVE_INFINITY : random.below(Math.ceil(span));
        const ended = await runAndKill(program.bin, place, deed.argv, after);
        if (ended.code === null) kills += 1;
        else spans.set(deed, Math.min(span ?? Number.POSITIVE_INFINITY, ended.busy));
        await expectWhole(place, deed, ended, `round ${round}: ${deed.argv.join(' ')} after ${after} ms`);
      }
    },
    60_000 + KILLS * 20_000,
  );
});

async function expectWhole(
  place: string,
  { states: [before, after] }: Deed,
  { code, stdout, stderr }: Ended,
  round: string,
): Promise<void> {
  // Before anybody who may write looks: whoever reads first takes a half written transaction back.
  expect([round, await run(place, 'check')]).toEqual([
    round,
    { code: 0, stdout: 'Alles is in orde.\n', stderr: '' },
  ]);
  const state = stateOf(place);
  if (code === null && stdout === '') expect([before, after].includes(state), round).toBe(true);
  else expect([round, stderr, state === after]).toEqual([round, stderr, true]);
  const copies = backupsIn(join(place, 'reservekopieen'), 'wijkstem.db');
  expect([round, copies.filter(({ path }) => !isSound(path))]).toEqual([round, []]);
}
