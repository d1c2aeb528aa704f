import { describe, expect, it } from 'vitest';
import { topicGuide } from '../../../src/report/chapters/topic-guide.js';
import { aProject } from '../../support/a-project.js';
import { codebook } from '../../support/codes.js';
import { reportContent } from '../../support/report-content.js';

const content = reportContent(aProject(), codebook({}), [], []);

describe('the topic guide', () => {
  it('keeps its headings, questions and remarks', () => {
    const blocks = topicGuide({
      ...content,
      guide: 'Vooraf lezen.\n\n# Proces\n- Hoe begon het?\n2. En toen?\n',
    });
    expect(blocks.slice(1)).toEqual([
      { kind: 'paragraph', sentences: [{ text: 'Vooraf lezen.', evidence: [] }] },
      { kind: 'heading', level: 3, text: 'Proces' },
      {
        kind: 'list',
        items: [
          { text: 'Hoe begon het?', evidence: [] },
          { text: 'En toen?', evidence: [] },
        ],
      },
    ]);
  });

  it('is asked for when there is none', () => {
    for (const guide of [null, '', ' \n']) {
      expect(topicGuide({ ...content, guide }).map(({ kind }) => kind)).toEqual(['heading', 'place']);
    }
  });
});
