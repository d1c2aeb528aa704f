/** Quotes behind what they illustrate, each introduced by who speaks. */

import type { CodeFinding } from '../model/findings.js';
import type { Block, Sentence } from './blocks.js';
import type { ReportContent } from './content.js';
import { introducing } from './wording/speakers.js';

/** As blocks; what nobody looked at yet is marked so. */
export function quoteBlocks(code: string, { quotes }: Pick<ReportContent, 'quotes'>): Block[] {
  return (quotes.get(code) ?? []).map(({ text, source, status, coding }) => ({
    kind: 'quote',
    text,
    source: status === 'voorstel' ? `${source}, nog niet beoordeeld` : source,
    evidence: coding === null ? [] : [coding],
  }));
}

/** The first is introduced at the end of the paragraph above it. */
export function withQuotes(
  blocks: readonly Block[],
  { code }: Pick<CodeFinding, 'code'>,
  content: Pick<ReportContent, 'quotes'>,
): Block[] {
  const quotes = content.quotes.get(code.id) ?? [];
  const shown = quoteBlocks(code.id, content);
  const intros = quotes.map(
    ({ speaker }, at): Sentence => ({ text: introducing(speaker, at), evidence: [] }),
  );
  const last = blocks.at(-1);
  const isOpen = last?.kind === 'paragraph';
  return [
    ...blocks.slice(0, isOpen ? -1 : undefined),
    ...(isOpen ? [{ ...last, sentences: [...last.sentences, ...intros.slice(0, 1)] }] : []),
    ...shown.flatMap((quote, at): Block[] => {
      const intro = intros[at];
      const isSaid = intro === undefined || (at === 0 && isOpen);
      return isSaid ? [quote] : [{ kind: 'paragraph', sentences: [intro] }, quote];
    }),
  ];
}
