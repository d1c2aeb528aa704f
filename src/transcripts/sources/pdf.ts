/** The text layer of a PDF as lines, without what repeats at the edge of every page. */

import { UserError } from '../../model/errors.js';
import type { ParagraphContent } from './paragraphs.js';
import { pagesOfPdf } from './pdf-pages.js';

const PAGE_NUMBER = /^(?:(?:pagina|page|blz\.?)\s*)?\d{1,4}(?:\s*(?:van|of|\/)\s*\d{1,4})?$/i;

export function looksLikePdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
}

/** @throws UserError when the file is damaged, locked, or has no text layer, as a scan has not. */
export async function readPdf(bytes: Uint8Array): Promise<ParagraphContent> {
  const pages = await pagesOfPdf(bytes);
  const lines = pages.map((page) => page.split('\n'));
  if (lines.flat().every((line) => line.trim() === '')) {
    throw new UserError(
      'deze pdf heeft geen tekstlaag (het is waarschijnlijk een scan). Zet hem eerst om naar tekst of Word.',
    );
  }
  const edges = repeatedEdges(lines);
  return {
    paragraphs: lines
      .flatMap((page) =>
        page.filter((line, index) => !(isEdge(index, page.length) && isFurniture(line, edges))),
      )
      .map((text) => ({ text, boldLead: 0 })),
    warnings: [],
  };
}

const EDGE_LINES = 2;

function isEdge(index: number, lines: number): boolean {
  return index < EDGE_LINES || index >= lines - EDGE_LINES;
}

/** Lines at the edge of at least three pages and of more than half of them. */
function repeatedEdges(pages: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set(page.filter((_, index) => isEdge(index, page.length)).map(withoutDigits));
    for (const line of edges) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const enough = Math.max(3, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([line]) => line));
}

function isFurniture(line: string, edges: ReadonlySet<string>): boolean {
  return PAGE_NUMBER.test(line.trim()) || edges.has(withoutDigits(line));
}

function withoutDigits(line: string): string {
  return line.replace(/\d+/g, '#').trim();
}
