/** What is said of a talk that is not Dutch. */

import { expect, it } from 'vitest';
import { languageLine } from '../../../src/work/importing/language-line.js';

it('says nothing of Dutch, of Dutch from Flanders and of what is too short to tell', () => {
  for (const language of ['Nederlands', 'Vlaams', null] as const)
    expect(languageLine({ language, foreign: 0, english: 0 })).toBeNull();
});

it.each([
  ['Engels', { foreign: 1, english: 0.94 }, 'lijkt Engels (dat is 94%'],
  ['gemengd', { foreign: 0.31, english: 0.4 }, 'ongeveer 31% van dit gesprek'],
  ['een andere taal', { foreign: 1, english: 0.5 }, 'geen Nederlands of Engels'],
] as const)('says of %s how sure that is, and what it means for names', (language, shares, words) => {
  const line = languageLine({ language, ...shares });
  expect(line).toContain(words);
  expect(line).toContain('alleen namen met een hoofdletter');
});
