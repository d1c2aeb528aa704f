import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/analysis/comparison.js';
import { mentionsOf } from '../../../../src/analysis/mentions.js';
import { groupsFor } from '../../../../src/disclosure/index.js';
import { findCodings } from '../../../../src/store/index.js';
import {
  type ComparedGroups,
  compareGroups,
  comparisonOf,
} from '../../../../src/work/comparing/groups/compare-groups.js';
import { comparisonAsCsv } from '../../../../src/work/comparing/groups/csv.js';
import { type FilterOptions, toFilter } from '../../../../src/work/project/filters.js';
import { interviewed, openCodes } from '../../../../src/work/project/project-folder.js';
import { withStore } from '../../../../src/work/project/project-store.js';
import { opened } from '../../../support/opened.js';
import { CODEBOOK, smallProject } from '../../../support/project.js';
import { run } from '../../../support/run.js';

async function compared(folder: string, wanted: FilterOptions = {}): Promise<ComparedGroups> {
  const here = opened(folder);
  const codebook = openCodes(here);
  return compareGroups(here, codebook, toFilter(wanted, here.project, codebook));
}

async function coded(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = smallProject(files);
  await run(folder, 'import');
  await run(folder, 'code');
  return folder;
}

describe('compareGroups', () => {
  it('counts the people of the groups that are asked for', async () => {
    const { comparison, basis, stale } = await compared(await coded(), {
      wijk: ['zuid'],
      code: ['bes_stem'],
    });
    expect(comparison.interviewed).toBe(1);
    expect(comparison.wijken.map(({ id }) => id)).toEqual(['zuid']);
    expect(comparison.themes).toMatchObject([
      { theme: { id: 'BES' }, mentionedBy: 1, codesByWijk: { mentions: [[0]] } },
    ]);
    expect(basis.open).toBeGreaterThan(0);
    expect(stale).toBeNull();
  });

  it('says which command comes first when texts are not coded yet', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    expect((await compared(folder)).stale).toEqual({
      text: 'Let op: de transcripten zijn nog niet gecodeerd.',
      next: { how: 'Typ eerst', command: 'code' },
    });
  });
});

describe('comparisonOf', () => {
  it('counts from the store what the codings say one by one', async () => {
    const here = opened(await coded());
    const codebook = openCodes(here);
    await withStore(here, 'read', (store, cast) => {
      const groups = groupsFor('intern', here.project, interviewed(here, cast));
      const counted = comparisonOf(store, groups, codebook);
      expect(counted).toEqual(compare(groups, codebook, mentionsOf(findCodings(store, codebook), codebook)));
      expect(counted.themes.map(({ mentionedBy }) => mentionedBy)).toEqual([2, 1]);
    });
  });
});

describe('comparisonAsCsv', () => {
  it('keeps a label on its line, so that a row stays a row', async () => {
    const label = CODEBOOK.replace('label: Groen', 'label: "Groen\\nen water"');
    const { comparison } = await compared(await coded({ 'codeboek.yaml': label }), { code: ['opb_groen'] });
    expect(comparisonAsCsv(comparison)).toContain('OPB;opb_groen;Groen␊en water;verdeler;noord;1;1\r\n');
  });
});
