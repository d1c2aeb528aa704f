/** Who was forgotten, or took back their consent, in one copy stays away from both. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readForgotten } from '../../../src/project/forgotten.js';
import { MergeResult } from '../../../src/work/merging/result.js';
import { contentsOf } from '../../support/contents.js';
import { run } from '../../support/run.js';
import { copyOf, decide } from '../../support/two-copies.js';
import { found, OF_R01, OF_R04, RESPONDENTS, usedProject } from '../../support/used-project.js';

async function merged(folder: string, other: string) {
  const { code, stdout, stderr } = await run(folder, 'merge', other, '--json');
  return { code, stderr, result: stdout === '' ? null : MergeResult.parse(JSON.parse(stdout)) };
}

async function forget(folder: string, respondent: string): Promise<void> {
  expect(await run(folder, 'forget', respondent, '--ja')).toMatchObject({ code: 0 });
}

function tombstones(folder: string): string[] {
  return readForgotten(readFileSync(join(folder, 'vergeten.json'))).map(({ respondent }) => respondent);
}

function filesIn(folder: string): string[] {
  const { transcript } = contentsOf(join(folder, 'wijkstem.db')) as { transcript: { file: string }[] };
  return transcript.map(({ file }) => file).sort();
}

describe('who was forgotten here', { timeout: 120_000 }, () => {
  it('does not come back from another copy, not a byte, nor from a corrected text there', async () => {
    const here = await usedProject();
    const there = copyOf(here);
    writeFileSync(
      join(there, 'interviews', 'R01.txt'),
      'I: Hoe ging het?\n\nR: Redelijk, want Quirijntje stemde op de kaboutertuin.\n',
    );
    expect((await run(there, 'import', '--replace')).code).toBe(0);
    await run(there, 'code');
    await decide(there, 'Bob', () => ({ code: 'bes_stem' }), '--blind');
    await run(
      there,
      'memo',
      'add',
      'Over de eerste, nog iets.',
      '--respondent',
      'R01',
      '--codeur',
      'Bob',
      '--nieuwe-codeur',
    );
    await forget(here, 'R01');
    expect(found(here, OF_R01)).toEqual([]);
    const { result } = await merged(here, there);
    expect(result?.teksten).toEqual({ nieuw: [], verbeterd: [] });
    expect(filesIn(here)).toEqual(['R02.txt', 'groep.txt']);
    expect(found(here, OF_R01)).toEqual([]);
    expect((await run(here, 'undo')).code).toBe(0);
    expect(found(here, OF_R01)).toEqual([]);
  });

  it('stays out of a group interview, and what was decided about the others comes over', async () => {
    const here = await usedProject();
    const there = copyOf(here);
    await decide(there, 'Bob', () => ({ code: 'bes_eerlijk' }), '--blind', '--respondent', 'R03,R04');
    await forget(here, 'R04');
    const { code, result } = await merged(here, there);
    expect([code, result]).toMatchObject([
      0,
      { beslissingen: [{ codeur: 'Bob', aantal: 2 }], beurten_gecodeerd: 2, nakijken: 0 },
    ]);
    expect(found(here, OF_R04)).toEqual([]);
    expect((await run(here, 'check')).stdout).toBe('Alles is in orde.\n');
    expect((await merged(here, there)).result?.beslissingen).toEqual([]);
  });

  it('may have no row here any more', async () => {
    const here = await usedProject();
    const there = copyOf(here);
    await decide(there, 'Bob', () => ({ code: 'bes_eerlijk' }), '--blind', '--respondent', 'R03');
    await run(there, 'memo', 'add', 'Anders dan R04.', '--codeur', 'Bob', '--nieuwe-codeur');
    await forget(here, 'R04');
    writeFileSync(join(here, 'respondents.csv'), RESPONDENTS.replace(/^R04.*\n/m, ''));
    const { code, result } = await merged(here, there);
    expect([code, result]).toMatchObject([
      0,
      { beslissingen: [{ codeur: 'Bob', aantal: 2 }], memos: 1, weggelaten: [] },
    ]);
    expect(result?.let_op).toEqual([expect.stringMatching(/lees [0-9a-f]{12} na \(wijkstem memo list\)$/)]);
    expect(found(here, OF_R04)).toEqual([]);
  });

  it('is forgotten in both, whoever merges first', async () => {
    const here = await usedProject();
    const there = copyOf(here);
    await forget(here, 'R04');
    await forget(there, 'R04');
    await decide(there, 'Bob', () => ({ code: 'bes_stem' }), '--blind', '--respondent', 'R03');
    const { code, result } = await merged(here, there);
    expect([code, result?.beslissingen]).toEqual([0, [{ codeur: 'Bob', aantal: 2 }]]);
    expect(tombstones(here)).toEqual(['R04']);
    expect((await run(here, 'check')).stdout).toBe('Alles is in orde.\n');
  });
});

describe('who was forgotten there', { timeout: 120_000 }, () => {
  it('has to be forgotten here first, because that cannot be undone', async () => {
    const here = await usedProject();
    const there = copyOf(here);
    await forget(there, 'R01');
    const before = contentsOf(join(here, 'wijkstem.db'));
    expect(await merged(here, there)).toMatchObject({
      code: 1,
      stderr: `R01 is in ${there} vergeten, en hier nog niet. Typ eerst: wijkstem forget R01 --ja\n`,
    });
    expect(contentsOf(join(here, 'wijkstem.db'))).toEqual(before);
    expect((await run(here, 'merge', there)).stderr).toContain('R01 is in');
    await forget(here, 'R01');
    expect(found(here, OF_R01)).toEqual([]);
    expect((await merged(here, there)).code).toBe(0);
  });

  it('is only looked at by a rehearsal', async () => {
    const here = await usedProject();
    const there = copyOf(here);
    await forget(there, 'R01');
    expect((await run(here, 'merge', there, '--dry-run')).code).toBe(1);
    expect(() => tombstones(here)).toThrow();
  });

  it('can’t be imported here any more, also when they never were', async () => {
    const there = await usedProject();
    const here = copyOf(there);
    await forget(there, 'R01');
    await forget(here, 'R01');
    writeFileSync(join(here, 'vergeten.json'), readFileSync(join(there, 'vergeten.json')));
    const fresh = copyOf(here);
    writeFileSync(join(fresh, 'vergeten.json'), '{"uitleg": "", "vergeten": []}');
    expect((await run(fresh, 'import', '--dry-run')).stdout).toContain('R01.txt');
    expect((await merged(fresh, there)).result?.vergeten).toEqual(['R01']);
    expect((await merged(fresh, there)).result?.vergeten).toEqual([]);
    expect(tombstones(fresh)).toEqual(['R01']);
    const { stderr } = await run(fresh, 'import');
    expect(stderr).toMatch(/R01\.txt: R01 is op .* vergeten/);
    expect(filesIn(fresh)).not.toContain('R01.txt');
  });
});

describe('who took back their consent there', () => {
  it('does not come over in a new text, and is named', async () => {
    const there = await usedProject();
    const here = copyOf(there);
    for (const name of ['wijkstem.db', 'sleutel.json', 'reservekopieen']) {
      rmSync(join(here, name), { recursive: true });
    }
    expect((await run(here, 'import', 'R02.txt')).code).toBe(0);
    writeFileSync(
      join(there, 'respondents.csv'),
      RESPONDENTS.replace('bestand;spreker', 'bestand;spreker;ingetrokken_op')
        .replace(/(R0[123];.*)/g, '$1;')
        .replace(/(R04;.*)/, '$1;2026-10-01'),
    );
    const { code, stderr, result } = await merged(here, there);
    expect([code, stderr]).toEqual([
      1,
      `respondents.csv: R04 trok volgens ${there} de toestemming in. Neem ingetrokken_op over.\n`,
    ]);
    expect(result?.teksten.nieuw.sort()).toEqual(['R01.txt', 'groep.txt']);
    expect(found(here, ['Wobbelien', 'Fritsema', 'Stem vier'])).toEqual([]);
    expect((await run(here, 'check')).stdout).toBe('Alles is in orde.\n');
  });

  it('is not looked for in respondents.csv when they speak alone, in whichever copy they did', async () => {
    const there = await usedProject();
    const here = copyOf(there);
    writeFileSync(
      join(there, 'respondents.csv'),
      RESPONDENTS.replace('bestand;spreker', 'bestand;spreker;ingetrokken_op')
        .replace(/(R0[134];.*)/g, '$1;')
        .replace(/(R02;.*)/, '$1;2026-10-01'),
    );
    expect(await merged(here, there)).toMatchObject({
      code: 1,
      stderr: `respondents.csv: R02 trok volgens ${there} de toestemming in. Neem ingetrokken_op over.\n`,
      result: { weggelaten: [] },
    });
    expect(await merged(there, here)).toMatchObject({ code: 0, result: { weggelaten: [] } });
  });
});
