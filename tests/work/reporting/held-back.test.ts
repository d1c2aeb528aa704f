/** A quote by which somebody may be recognised is in nothing for others until a person releases it, and stays in what the team has. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReportResult } from '../../../src/work/reporting/result.js';
import { aTalkEach } from '../../support/a-talk-each.js';
import { decide } from '../../support/coded-project.js';
import { confirmed } from '../../support/confirm.js';
import { desk as sitDown } from '../../support/desk.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

const TELLING =
  'Het ging heel eerlijk, want ik was daar die avond de penningmeester van de speeltuin, dus ik zag alles.';
const PLAIN =
  'Het ging volgens mij heel eerlijk, want iedereen mocht om de beurt vertellen wat een plan zou kosten.';

let folder: string;

beforeEach(async () => {
  const people = ['R01', 'R02', 'R03', 'R04', 'R05', 'R06'];
  folder = smallProject(
    aTalkEach(
      people.map((id, index) => ({
        id,
        says: id === 'R01' ? TELLING : id === 'R02' ? PLAIN : `Eerlijk was het voor plan ${index}.`,
      })),
    ),
  );
  await confirmed(folder);
});

async function reported(...options: readonly string[]) {
  const { code, stdout } = await run(folder, 'report', '--format', 'md', '--json', ...options);
  expect(code).toBe(0);
  const { rapport, waarschuwingen } = ReportResult.parse(JSON.parse(stdout));
  return {
    text: readFileSync(rapport, 'utf8'),
    listed: waarschuwingen.filter((line) => line.includes('fragment ')),
  };
}

describe('a quote by which somebody may be recognised', () => {
  it('is kept from others and listed with why, while the team has it', async () => {
    const { text, listed } = await reported();
    expect(text).not.toContain('penningmeester');
    expect(text).toContain('om de beurt vertellen');
    expect(listed).toEqual([
      expect.stringMatching(
        /^ {2}R01, beurt 2 \(‘eerlijkheid’, fragment \w+\): een functie, beroep of zaak$/,
      ),
    ]);
    expect((await reported('--internal')).text).toContain('penningmeester');
  });

  it('is not in an export for others either', async () => {
    expect((await run(folder, 'export', '--csv', '--output', 'uit')).code).toBe(0);
    const quotes = readFileSync(join(folder, 'uit', 'fragmenten.csv'), 'utf8');
    expect(quotes).toContain('om de beurt vertellen');
    expect(quotes).not.toContain('penningmeester');
  });

  it('is released in quotes.csv, by its fragment', async () => {
    const [line = ''] = (await reported()).listed;
    const fragment = /fragment (\w+)/.exec(line)?.[1] ?? '';
    writeFileSync(join(folder, 'quotes.csv'), `fragment;keuze;openbaar\n${fragment};;ja\n`);
    const { text, listed } = await reported();
    expect(text).toContain('penningmeester');
    expect(listed).toEqual([]);
  });

  it('is released at the desk', async () => {
    const desk = await sitDown(folder, 'Anna');
    await desk.act({
      soort: 'citeren',
      beurt: 2,
      begin: 0,
      eind: TELLING.length,
      woorden: TELLING,
      hoe: 'mag',
    });
    expect((await reported()).text).toContain('penningmeester');
  });

  it('stays away where a choice of quotes.csv asks for it, and is listed', async () => {
    decide(folder, 'bevestigd', 'bes_eerlijk', 'de penningmeester van de speeltuin');
    const [line = ''] = (await reported()).listed;
    const fragment = /fragment (\w+)/.exec(line)?.[1] ?? '';
    writeFileSync(join(folder, 'quotes.csv'), `fragment;keuze\n${fragment};ja\n`);
    const { text, listed } = await reported();
    expect(text).not.toContain('penningmeester');
    expect(listed).toHaveLength(1);
  });
});
