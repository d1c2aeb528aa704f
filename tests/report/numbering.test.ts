import { describe, expect, it } from 'vitest';
import type { Heading } from '../../src/report/blocks.js';
import { headingNumbers } from '../../src/report/numbering.js';

const heading = (level: 1 | 2 | 3, text: string, numbers?: Heading['numbers']): Heading => ({
  kind: 'heading',
  level,
  text,
  ...(numbers !== undefined && { numbers }),
});

function numbersOf(...headings: readonly Heading[]): string[] {
  const numbers = headingNumbers(headings);
  return headings.map((one) => `${numbers.get(one)} ${one.text}`.trim());
}

describe('the numbers of headings', () => {
  it('count chapters and their sections, not what stands before them or a third level', () => {
    expect(
      numbersOf(
        heading(1, 'Samenvatting', 'none'),
        heading(2, 'In het kort'),
        heading(1, 'Inleiding'),
        heading(2, 'Aanleiding'),
        heading(3, 'Eerder'),
        heading(2, 'Vragen'),
        heading(1, 'Aanpak'),
        heading(2, 'Wie'),
      ),
    ).toEqual([
      'Samenvatting',
      'In het kort',
      '1 Inleiding',
      '1.1 Aanleiding',
      'Eerder',
      '1.2 Vragen',
      '2 Aanpak',
      '2.1 Wie',
    ]);
  });

  it('give appendices letters, and go on with double ones after Z', () => {
    const appendices = Array.from({ length: 27 }, (_, index) => heading(2, `x${index}`));
    const numbers = numbersOf(heading(1, 'Bijlagen', 'letters'), ...appendices, heading(1, 'Eerder', 'none'));
    expect(numbers.slice(0, 3)).toEqual(['Bijlagen', 'Bijlage A x0', 'Bijlage B x1']);
    expect(numbers.slice(-3)).toEqual(['Bijlage Z x25', 'Bijlage AA x26', 'Eerder']);
  });
});
