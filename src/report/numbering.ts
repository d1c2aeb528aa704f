/** The numbers of headings: 1 and 1.1 in chapters, Bijlage A in appendices, none before the first chapter and behind the last. */

import type { Block, Heading } from './blocks.js';

/** By their heading; "" for one without a number. Only the first two levels have numbers. */
export function headingNumbers(blocks: readonly Block[]): Map<Heading, string> {
  const numbers = new Map<Heading, string>();
  let within: Heading['numbers'];
  let chapter = 0;
  let section = 0;
  let appendix = 0;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    if (block.level === 1) {
      within = block.numbers;
      section = 0;
      if (within === undefined) chapter += 1;
      numbers.set(block, within === undefined ? String(chapter) : '');
    } else if (block.level === 3 || within === 'none') {
      numbers.set(block, '');
    } else if (within === 'letters') {
      appendix += 1;
      numbers.set(block, `Bijlage ${letters(appendix)}`);
    } else {
      section += 1;
      numbers.set(block, chapter === 0 ? '' : `${chapter}.${section}`);
    }
  }
  return numbers;
}

/** 1 is A, 27 is AA, as Word counts. */
function letters(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}
