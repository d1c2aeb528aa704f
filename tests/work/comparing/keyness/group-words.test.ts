import { describe, expect, it } from 'vitest';
import { type GroupWords, groupWords } from '../../../../src/work/comparing/keyness/group-words.js';
import { opened } from '../../../support/opened.js';
import { twoVocabularies } from '../../../support/two-vocabularies.js';

async function words(group: Parameters<typeof groupWords>[1]): Promise<GroupWords> {
  return groupWords(opened(await twoVocabularies()), group);
}

describe('groupWords', () => {
  it('tells what a group was named by, how many are in it, and what they say more often', async () => {
    const found = await words({ perspectives: ['verdeler'] });
    expect(found).toMatchObject({ perspectives: [{ id: 'verdeler' }], wijken: [], people: 3, others: 3 });
    const said = found.keyness.keyWords.map(({ word }) => word);
    expect(said).toEqual(expect.arrayContaining(['stickers', 'plakken']));
    expect(said).not.toContain('brief');
  });

  it('takes a perspective within a wijk together', async () => {
    const both = await words({ perspectives: ['verdeler'], wijken: ['noord'] });
    expect(both).toMatchObject({ perspectives: [{ id: 'verdeler' }], wijken: [{ id: 'noord' }], people: 3 });
  });

  it('wants somebody in the group and somebody outside', async () => {
    await expect(words({ wijken: ['zuid'] })).rejects.toThrow('In deze groep is niemand gehoord');
    await expect(words({ wijken: ['noord'] })).rejects.toThrow('Buiten deze groep is niemand gehoord');
  });
});
