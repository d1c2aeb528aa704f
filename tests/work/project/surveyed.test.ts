import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StatusResult } from '../../../src/work/status/result.js';
import { confirmAll } from '../../support/confirm.js';
import { RESPONDENTS, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

const ROWS = ['R02', 'E1', 'E2', 'E3', 'E4'].map(
  (id) => `${id};verdeler;noord;enquete.csv;${id};;${id === 'R02' ? 'nee' : 'ja'}\n`,
);
const ANSWERS = ['R02', 'E1', 'E2', 'E3', 'E4'].map((id) => `${id};Eerlijk, met stickers.\n`);

/** R01 and R02 were interviewed; R02 and four others filled in a survey. */
async function surveyed(): Promise<string> {
  const folder = smallProject({
    'respondents.csv': `${RESPONDENTS}${ROWS.join('').replace('R02;verdeler;noord', 'R02;afgewezen;zuid')}`,
    'interviews/enquete.csv': `respondent;Hoe ging het?\n${ANSWERS.join('')}`,
  });
  expect(await run(folder, 'import')).toMatchObject({ code: 0, stderr: '' });
  await run(folder, 'code');
  confirmAll(folder);
  return folder;
}

describe('who was heard by a survey only', () => {
  it('is told apart from who was interviewed in the status, and counts with them', async () => {
    const folder = await surveyed();
    const status = StatusResult.parse(JSON.parse((await run(folder, 'status', '--json')).stdout));
    expect(status).toMatchObject({ respondenten: 6, geinterviewd: 2, alleen_enquete: 4 });
    expect((await run(folder, 'status')).stdout).toContain(
      '  respondenten  6, van wie 6 met een ingelezen tekst: 2 geïnterviewden en 4 respondenten van een enquête\n',
    );
  });

  it('is told apart in the report, whose counts are of all respondents', async () => {
    const folder = await surveyed();
    await run(folder, 'report', '--internal', '--state', 'concept', '--format', 'md', '--output', 'r.md');
    const text = readFileSync(join(folder, 'r.md'), 'utf8');
    expect(text).toContain(
      'zijn 2 mensen geïnterviewd in 2 gesprekken, en vulden 4 andere mensen een enquête in',
    );
    expect(text).toContain('Een aantal zoals „3 van de 7” gaat over alle respondenten van een groep.');
    expect(text).toContain(
      'Respondenten: 6 mensen: 2 geïnterviewd in 2 gesprekken, 4 alleen met een enquête.',
    );
    expect(text).not.toContain('geïnterviewden');
    expect(text).toContain('Basis: 2 gesprekken, een enquête en ');
    expect(text).toContain('Nee, wie is geïnterviewd, is één keer geïnterviewd.');
    expect(text).toContain('Naar perspectief (wie is geïnterviewd en wie alleen een enquête invulde samen):');
    expect(text).toContain('| 2, en 1 bestand met antwoorden op een enquête, met ');
    expect(text).not.toContain('groepsgesprek');
  });

  it('is not told apart in public when they, or those interviewed, are few', async () => {
    const folder = await surveyed();
    await run(folder, 'report', '--state', 'concept', '--format', 'md', '--output', 'o.md');
    const text = readFileSync(join(folder, 'o.md'), 'utf8');
    expect(text).toContain('zijn 6 mensen gehoord, in 2 gesprekken en met een enquête');
  });
});
