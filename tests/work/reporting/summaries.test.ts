/** What researchers summarised comes first where the report tells of it, and nothing of few people in one for others. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgingProject } from '../../support/judging-project.js';
import { run } from '../../support/run.js';
import { summarise } from '../../support/summary-file.js';
import { copyOf } from '../../support/two-copies.js';

/** Six of one perspective and wijk, and two of another. */
async function written(): Promise<string> {
  const folder = await judgingProject();
  await summarise(folder, {
    'respondent R01 | thema BES': 'Alleen voor ons.',
  });
  await summarise(
    folder,
    {
      'alle respondenten | thema BES': 'Men vond het eerlijk.\n\nMaar niet iedereen.',
      'perspectief verdeler | thema BES': 'Wie verdeelde, is trots.',
      'perspectief afgewezen | thema BES': 'Wie niets kreeg, is boos.',
    },
    '--rijen',
    'perspectieven',
  );
  await summarise(
    folder,
    { 'perspectief verdeler in noord | thema BES': 'Trots in Noord.' },
    '--rijen',
    'perspectief-wijk',
  );
  await summarise(
    folder,
    { 'alle respondenten | code bes_eerlijk': 'Eerlijk heet: iedereen mocht stemmen.' },
    ...['--rijen', 'perspectieven', '--kolommen', 'codes'],
  );
  return folder;
}

async function report(folder: string, ...options: readonly string[]) {
  const { code, stdout, stderr } = await run(
    folder,
    'report',
    '--output',
    'r.md',
    '--format',
    'md',
    ...options,
  );
  expect(code).toBe(0);
  return { text: readFileSync(join(folder, 'r.md'), 'utf8'), stdout, stderr };
}

/** The places of these words in a text, in their order; -1 for words that are not there. */
function places(text: string, ...words: readonly string[]): number[] {
  return words.map((one) => text.indexOf(one));
}

describe('summaries in the report', () => {
  it('come first in their section: of everybody, then of groups, each before what the counts say', async () => {
    const { text } = await report(await written(), '--internal');
    const section = text.slice(text.indexOf('## Besluiten'));
    const found = places(
      section,
      'Men vond het eerlijk.',
      'Maar niet iedereen.',
      '**Bewoners die verdeelden.** Wie verdeelde, is trots.',
      '**Bewoners die verdeelden, Noord.** Trots in Noord.',
      '**Bewoners zonder budget.** Wie niets kreeg, is boos.',
      '**Eerlijkheid.** Eerlijk heet: iedereen mocht stemmen.',
    );
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(section.match(/\*\*Eerlijkheid\.\*\*/g)).toHaveLength(1);
    expect(text.slice(text.indexOf('Samenvattingen per respondent'))).toContain('**R01.** Alleen voor ons.');
  });

  it('of few people, of both perspective and wijk, and of single respondents are in no report for others', async () => {
    const { text, stderr, stdout } = await report(await written());
    const said = stdout + stderr;
    expect(text).toContain('Men vond het eerlijk.');
    expect(text).toContain('Eerlijk heet: iedereen mocht stemmen.');
    for (const words of [
      'Wie niets kreeg',
      'Trots in Noord',
      'Alleen voor ons',
      'Samenvattingen per respondent',
    ]) {
      expect(text).not.toContain(words);
    }
    expect(said).toContain('Lees deze samenvattingen na voordat u ze deelt');
    expect(said).toContain('  alle respondenten over thema ‘Besluiten’');
    expect(said).toContain('  Bewoners zonder budget over thema ‘Besluiten’');
    expect(said).not.toContain('Wie niets kreeg');
  });

  it.each(['Behalve R03.', 'Behalve [PERSOON-2].'])(
    'with somebody in it stay with the team: %s',
    async (text) => {
      const folder = await judgingProject();
      await summarise(folder, { 'alle respondenten | thema BES': text }, '--rijen', 'wijken');
      expect((await report(folder)).text).not.toContain('Behalve');
      expect((await report(folder, '--internal')).text).toContain('Behalve');
    },
  );

  it('about a wijk and a question stand in the chapters that tell of those', async () => {
    const folder = await judgingProject();
    const columns = (kind: string) => ['--rijen', 'perspectieven', '--kolommen', kind];
    await summarise(folder, { 'alle respondenten | wijk noord': 'Noord is groen.' }, ...columns('wijken'));
    await summarise(folder, { 'alle respondenten | vraag V1': 'Het verliep goed.' }, ...columns('vragen'));
    const { text } = await report(folder, '--internal');
    const found = places(text, '## Samenvatting', 'Het verliep goed.', '## Noord', 'Noord is groen.');
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(text.slice(text.indexOf('## Conclusies en lessen'))).toContain('Het verliep goed.');
  });

  it('between which nobody chose yet stay out, and are named', async () => {
    const here = await judgingProject();
    const there = copyOf(here);
    const cell = 'alle respondenten | thema BES';
    await summarise(here, { [cell]: 'Hier.' }, '--rijen', 'wijken');
    await summarise(there, { [cell]: 'Daar.' }, '--rijen', 'wijken');
    await run(here, 'merge', there);
    const { text, stderr } = await report(here, '--internal');
    expect(stderr).toContain('In 1 cel staat meer dan één samenvatting; die komen niet in het rapport.');
    expect(text).not.toContain('Hier.');
  });

  it('of who took back their consent are not in the appendix', async () => {
    const folder = await written();
    const path = join(folder, 'respondents.csv');
    const [head, first, ...rest] = readFileSync(path, 'utf8').trim().split('\n');
    writeFileSync(path, [`${head};ingetrokken_op`, `${first};2026-11-01`, ...rest].join('\n'));
    expect((await report(folder, '--internal')).text).not.toContain('Alleen voor ons.');
  });
});
