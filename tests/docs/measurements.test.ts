/** The page of measurements: commands write their sections, and people what stands around them. */

import { describe, expect, it } from 'vitest';
import { replaceSection, table } from '../../scripts/measurements/section.mjs';
import { paper } from '../support/papers.js';

const PAGE =
  'Before stands what a mark such as `<!-- bench -->` is.\n\n<!-- bench -->\nold\n<!-- /bench -->\n\nBetween.\n\n<!-- terms -->\n<!-- /terms -->\n';

describe('the page of measurements', () => {
  it('gets a new section between its marks, and keeps all else', () => {
    expect(replaceSection(PAGE, 'bench', 'new')).toBe(PAGE.replace('old', 'new'));
    expect(replaceSection(PAGE, 'terms', '$& $1')).toBe(
      PAGE.replace('<!-- terms -->\n', () => '<!-- terms -->\n$& $1\n'),
    );
  });

  it('gets the same section twice as once', () => {
    const once = replaceSection(PAGE, 'bench', 'new');
    expect(replaceSection(once, 'bench', 'new')).toBe(once);
  });

  it('gets no section that it has no place for', () => {
    expect(() => replaceSection(PAGE, 'names', 'new')).toThrow('<!-- names -->');
    expect(() => replaceSection('<!-- bench -->\n', 'bench', 'new')).toThrow('<!-- bench -->');
  });

  it('has a place for every section that a command writes, with the command and the day', () => {
    for (const name of ['bench', 'terms', 'unread names', 'gold names']) {
      expect(paper('docs/measurements.md')).toMatch(
        new RegExp(
          `<!-- ${name} -->\\n\`npm run \\w+\`, \\d{4}-\\d\\d-\\d\\d, Node \\d.*<!-- /${name} -->`,
          's',
        ),
      );
    }
  });

  it('has tables with a line below the head', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n|---|---|\n| 1 | 2 |');
  });
});
