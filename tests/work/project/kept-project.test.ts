/** A project that is kept open: the same one until its files change. */

import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptProject } from '../../../src/work/project/kept-project.js';
import type { ProjectFolder } from '../../../src/work/project/project-folder.js';
import { NOBODY } from '../../support/opened.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

function kept(folder: string, said: unknown[] = [], now?: () => Date): () => ProjectFolder {
  const caller = { ...NOBODY, say: (line: unknown) => void said.push(line) };
  return keptProject({ path: folder, shownAs: folder }, caller, now);
}

function change(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('a project that is kept', () => {
  it('is the same one as long as its files are', () => {
    const here = kept(smallProject());
    expect(here()).toBe(here());
  });

  it('is read again when a file holds something else, also when its size and time stay', () => {
    const folder = smallProject();
    const here = kept(folder);
    const path = join(folder, 'respondents.csv');
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    expect(here().respondents.map(({ wijk }) => wijk)).toContain('noord');
    change(folder, 'respondents.csv', 'noord', 'zuid ');
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    expect(here().respondents.map(({ wijk }) => wijk)).not.toContain('noord');
    change(folder, 'project.yaml', 'id: zuid', 'id: oost');
    expect(here).toThrow('zuid');
  });

  it('is without whoever was forgotten meanwhile', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    const here = kept(folder);
    expect(here().respondents.map(({ id }) => id)).toContain('R01');
    expect(await run(folder, 'forget', 'R01', '--ja')).toMatchObject({ code: 0 });
    expect(here().respondents.map(({ id }) => id)).not.toContain('R01');
    expect(here().forgotten.map(({ respondent }) => respondent)).toEqual(['R01']);
  });

  it('tells of a file with mistakes at each call, and is there again once they are mended', () => {
    const folder = smallProject();
    const here = kept(folder);
    here();
    change(folder, 'respondents.csv', 'noord', 'west');
    expect(here).toThrow('west');
    expect(here).toThrow('west');
    change(folder, 'respondents.csv', 'west', 'noord');
    expect(here().respondents.map(({ wijk }) => wijk)).toContain('noord');
    rmSync(join(folder, 'project.yaml'));
    expect(here).toThrow('project.yaml');
  });

  it('says once a day what there is to say, and a new conflict copy at once', () => {
    const said: unknown[] = [];
    let today = new Date(2026, 11, 3);
    const folder = smallProject();
    const here = kept(folder, said, () => today);
    here();
    writeFileSync(join(folder, 'wijkstem (1).db'), '');
    here();
    here();
    expect(said).toHaveLength(1);
    today = new Date(2026, 11, 4);
    here();
    expect(said).toHaveLength(2);
  });
});
