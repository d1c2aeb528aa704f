/** A report as it is when nothing is left to write: what was written is text, and what asks for it is gone. */

import { asText } from '../../model/answer.js';
import type { Block, Place } from '../blocks.js';

/** Places in which nothing is to stand go, and so do headings with nothing under them and what tells a researcher to write. */
export function settled(blocks: readonly Block[]): Block[] {
  const left = blocks.flatMap((block): Block[] => {
    if (block.kind === 'paragraph' && block.isHint === true) return [];
    if (block.kind !== 'place') return [block];
    return isToStand(block) ? [block] : [];
  });
  return withoutBareHeadings(left);
}

function isToStand({ written }: Place): boolean {
  return written !== undefined && !NOTHING.test(asText(written));
}

/** What somebody writes where a place is to stay empty. */
const NOTHING = /^(?:n\.?\s?v\.?\s?t\.?|niet van toepassing\.?|[-–—.]*)$/i;

/** From the end on, so that a heading goes whose last subheading went. */
function withoutBareHeadings(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks.toReversed()) {
    const next = kept.at(-1);
    const isBare =
      block.kind === 'heading' &&
      (next === undefined || (next.kind === 'heading' && next.level <= block.level));
    if (!isBare) kept.push(block);
  }
  return kept.reverse();
}
