import { describe, expect, it } from 'vitest';
import { coreq } from '../../../src/report/chapters/coreq.js';
import { aProject } from '../../support/a-project.js';
import { codebook } from '../../support/codes.js';
import { person } from '../../support/people.js';
import { reportContent } from '../../support/report-content.js';

describe('the COREQ list', () => {
  const content = reportContent(aProject(), codebook({ T: ['a'] }), [person('R01', 'verdeler', 'noord')], []);

  it('has all 32 items, either answered or as a question to the researcher', () => {
    const blocks = coreq(content);
    const answered = blocks.flatMap((block) =>
      block.kind === 'table' ? block.table.rows.map(([first]) => Number(first?.text)) : [],
    );
    const open = blocks.flatMap((block) =>
      block.kind === 'place' ? Number(block.id.replace('coreq-', '')) : [],
    );
    expect([...answered, ...open].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 32 }, (_, index) => index + 1),
    );
  });

  it('leaves open what the project does not know, and fills it in once it does', () => {
    const isOpen = (guide: string | null): boolean =>
      coreq({ ...content, guide }).some((block) => block.kind === 'place' && block.id === 'coreq-17');
    expect(isOpen(null)).toBe(true);
    expect(isOpen('# Vragen')).toBe(false);
  });
});
