import { describe, expect, it } from 'vitest';
import { findWords, refuseBadTerm } from '../../../src/work/codebooks/words.js';
import { messageOf } from '../../support/message.js';
import { opened } from '../../support/opened.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

describe('the words that a term finds', () => {
  it('stand in the order of the term, with how often it fires as a whole', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    expect(await findWords(opened(folder), 'eerlijk & heel')).toMatchObject({
      words: [
        { pattern: 'eerlijk', word: 'eerlijk', count: 2 },
        { pattern: 'heel', word: 'heel', count: 1 },
      ],
      counts: { hits: 1, turnsWithHits: 1, turns: 2 },
    });
  });
});

describe('a term with a mistake', () => {
  it('is refused with the position of the mistake', () => {
    expect(messageOf(() => refuseBadTerm('plein &'))).toMatch(
      /^De zoekterm klopt niet, teken \d+: .*\. Zie docs\/codeboek\.md\.$/,
    );
  });
});
