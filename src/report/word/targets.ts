/** What other places in a Word document point at: its headings, tables and figures, each under a bookmark. */

import type { Block } from '../blocks.js';
import { headingNumbers } from '../numbering.js';

export type CaptionKind = 'Tabel' | 'Figuur' | 'Bijlagetabel' | 'Bijlagefiguur';

export interface Target {
  /** The name of its bookmark. */
  readonly bookmark: string;
  /** The number of that bookmark, different for every one in the document. */
  readonly id: number;
  readonly text: string;
}

export interface HeadingTarget extends Target {
  readonly level: 1 | 2 | 3;
  /** As the reader sees it: "2.1", "Bijlage A"; empty for none. */
  readonly number: string;
  /** Whether the number is to be kept away, or is that of an appendix, against what its style says. */
  readonly numbering: 'style' | 'none' | 'letters';
}

export interface CaptionTarget extends Target {
  readonly kind: CaptionKind;
  /** From 1, apart for each kind. */
  readonly number: number;
}

export interface Targets {
  readonly headings: ReadonlyMap<Block, HeadingTarget>;
  readonly captions: ReadonlyMap<Block, CaptionTarget>;
}

/** Tables and figures of appendices are counted apart, so that the lists in front name those of the chapters. */
export function targetsIn(blocks: readonly Block[]): Targets {
  const numbers = headingNumbers(blocks);
  const headings = new Map<Block, HeadingTarget>();
  const captions = new Map<Block, CaptionTarget>();
  const counts: Record<CaptionKind, number> = { Tabel: 0, Figuur: 0, Bijlagetabel: 0, Bijlagefiguur: 0 };
  let isAppendix = false;
  let within: HeadingTarget['numbering'] = 'style';
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (block.level === 1) {
        within = block.numbers ?? 'style';
        isAppendix = within === 'letters';
      }
      const count = headings.size + 1;
      headings.set(block, {
        bookmark: `_Toc${count}`,
        id: FIRST_HEADING + count,
        text: block.text,
        level: block.level,
        number: numbers.get(block) ?? '',
        numbering: block.level === 1 && isAppendix ? 'none' : within,
      });
    }
    const kind = captionKind(block, isAppendix);
    if (kind === undefined || !('caption' in block)) continue;
    counts[kind] += 1;
    captions.set(block, {
      bookmark: `_${kind}${counts[kind]}`,
      id: FIRST_CAPTION + captions.size,
      text: block.caption,
      kind,
      number: counts[kind],
    });
  }
  return { headings, captions };
}

/** Bookmarks are numbered apart from those of places. */
const FIRST_HEADING = 1_000_000;
const FIRST_CAPTION = 2_000_000;

function captionKind({ kind }: Block, isAppendix: boolean): CaptionKind | undefined {
  if (kind === 'table') return isAppendix ? 'Bijlagetabel' : 'Tabel';
  if (kind === 'chart') return isAppendix ? 'Bijlagefiguur' : 'Figuur';
  return undefined;
}
