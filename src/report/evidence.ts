/** An appendix that says which fragments each sentence rests on, for forms that have no comments. */

import type { Block, Sentence } from './blocks.js';
import { textTable } from './tables.js';

/** A table for each section of the report; nothing when no sentence names fragments. */
export function evidenceAppendix(blocks: readonly Block[]): Block[] {
  const tables: Block[] = [];
  let section = '';
  let rows: string[][] = [];
  const close = (): void => {
    if (rows.length > 0) {
      const table = textTable(['zin', 'fragmenten'], rows, [0.5, 0.5]);
      tables.push({ kind: 'table', caption: `Onderbouwing: ${section}`, table });
    }
    rows = [];
  };
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level < 3) {
      close();
      section = block.text;
    }
    rows.push(...supported(block).map(rowOf));
  }
  close();
  if (tables.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: 'Onderbouwing per zin' }, ...tables];
}

function supported(block: Block): Sentence[] {
  const sentences =
    block.kind === 'paragraph'
      ? block.sentences
      : block.kind === 'list'
        ? block.items
        : block.kind === 'quote'
          ? [{ text: `„${block.text}”`, evidence: block.evidence }]
          : block.kind === 'table'
            ? block.table.rows.flat().flatMap(({ sentences = [] }) => sentences)
            : [];
  return sentences.filter(({ evidence }) => evidence.length > 0);
}

function rowOf({ text, evidence, warning }: Sentence): string[] {
  return [text, `${warning === undefined ? '' : `Let op: ${warning} `}${evidence.join(', ')}`];
}
