/** Outside a working version only people count of whom somebody looked at the words. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportState } from '../../../src/model/report-state.js';
import { closeStore, openStore, recordDecision, transcripts, write } from '../../../src/store/index.js';
import { openCodebook } from '../../../src/work/project/project-folder.js';
import { withStore } from '../../../src/work/project/project-store.js';
import { gather } from '../../../src/work/reporting/content.js';
import { opened } from '../../support/opened.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

/** Nine people in eight texts: R09 also speaks in the text of R01, and R02 speaks in a second one. */
const PEOPLE = ['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08'];
const FILES = [...PEOPLE, 'R02-2'];
const rowOf = (id: string, at: number, file = id, speaker = 'R'): string =>
  `${id};${at % 2 === 0 ? 'verdeler' : 'afgewezen'};${at % 3 === 0 ? 'noord' : 'zuid'};${file}.txt;${speaker};2026-09-01;ja\n`;

async function coded(): Promise<string> {
  // No two alike, since the same text is read once.
  const talk = (at: number): string =>
    `I: Hoe ging het?\n\nR: Het ging heel eerlijk, met stickers op ${at + 2} plannen.\n`;
  const folder = smallProject({
    'respondents.csv': `respondent;perspectief;wijk;bestand;spreker;datum;toestemming_citeren\n${PEOPLE.map((id, at) => rowOf(id, at)).join('')}${rowOf('R09', 0, 'R01', 'P')}${rowOf('R02', 1, 'R02-2')}`,
    ...Object.fromEntries(FILES.map((file, at) => [`interviews/${file}.txt`, talk(at)])),
    'interviews/R01.txt': `${talk(0)}\nP: Dat vond ik ook eerlijk.\n`,
  });
  for (const command of ['import', 'code']) await run(folder, command);
  return folder;
}

/** Rejects a code on the first words of the respondent, which says that somebody looked. */
function lookAt(folder: string, files: readonly string[]): void {
  const store = openStore(join(folder, 'wijkstem.db'));
  for (const { file, revision } of transcripts(store)) {
    if (!files.includes(file)) continue;
    write(store, { command: 'proef' }, () =>
      recordDecision(store, revision, 2, {
        ...{ start: 18, end: 40, code: 'opb_groen', verdict: 'verworpen', oordeel: null, coder: 'Aya' },
        ...{ memo: '', settles: false, blind: null },
      }),
    );
  }
  closeStore(store);
}

function gathered(folder: string, state: ReportState) {
  const here = opened(folder);
  const codebook = openCodebook(here);
  return withStore(here, 'read', (store, cast) =>
    gather(here, codebook, store, cast, { audience: 'intern', state }),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('who counts in a report', () => {
  it('is who speaks in a text that somebody looked at, in every count, whoever those are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(FILES, { minLength: 1 }), async (files) => {
        const folder = await coded();
        lookAt(
          folder,
          files.map((file) => `${file}.txt`),
        );
        const counted = new Set(files.map((file) => file.replace('-2', '')));
        if (files.includes('R01')) counted.add('R09');
        const { content } = await gathered(folder, 'concept');
        const { comparison, findings, waiting, perspectives, wijken } = content;
        expect(comparison.interviewed).toBe(counted.size);
        expect(waiting.people).toBe(9 - counted.size);
        for (const groups of [perspectives, wijken, comparison.perspectives, comparison.wijken]) {
          expect(sum(groups.map(({ interviewed }) => interviewed))).toBe(counted.size);
        }
        for (const { all } of findings.flatMap((theme) => [theme, ...theme.codes])) {
          expect(all.interviewed).toBe(counted.size);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('is everybody who was heard in a working version', async () => {
    const folder = await coded();
    lookAt(folder, ['R03.txt']);
    const { content } = await gathered(folder, 'werkversie');
    expect(content.comparison.interviewed).toBe(9);
    expect(content.waiting).toEqual({ people: 0, perspectives: [] });
  });

  it('names the perspectives of which nobody counts yet', async () => {
    const folder = await coded();
    lookAt(folder, ['R03.txt']);
    expect((await gathered(folder, 'concept')).content.waiting).toEqual({
      people: 8,
      perspectives: ['afgewezen'],
    });
    await run(folder, 'report', '--internal', '--format', 'md', '--output', 'r.md');
    const text = readFileSync(join(folder, 'r.md'), 'utf8');
    expect(text).toContain(
      'zijn 9 mensen geïnterviewd in 9 gesprekken, waarvan één groepsgesprek. De aantallen gaan over één van hen: naar de woorden van de andere 8 keek nog niemand, en zij tellen nog niet mee.',
    );
    expect(text).toContain(
      'Wat bewoners zonder budget zeiden, is nog niet nagekeken; over hen zegt dit rapport daarom nog niets.',
    );
    expect(text).not.toContain('Niet gehoord');
  });
});
