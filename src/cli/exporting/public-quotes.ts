/** The quotes of a public report as sheets: nothing ties one to another, or to a person. */

import type { Sheet } from '../../files/xlsx-write.js';
import type { Codebook } from '../../model/codebook.js';
import type { DisclosedQuote, DisclosedQuotes } from '../../model/disclosed.js';

interface Row {
  readonly theme: string;
  readonly code: string;
  readonly topic: string;
  readonly quote: DisclosedQuote;
}

/** A quote per row, and the same quotes against who says them, in the words that the report uses. */
export function publicQuoteSheets(quotes: DisclosedQuotes, { themes }: Codebook): Sheet[] {
  const rows = themes.flatMap((theme) =>
    theme.codes.flatMap(({ id, label }) =>
      (quotes.get(id) ?? []).map((quote): Row => ({ theme: theme.label, code: id, topic: label, quote })),
    ),
  );
  const sources = [...new Set(rows.map(({ quote }) => quote.source))].sort();
  const columns = [
    { title: 'thema', width: 22 },
    { title: 'code', width: 22 },
    { title: 'onderwerp', width: 28 },
    { title: 'tekst', width: 80 },
  ];
  const words = ({ theme, code, topic, quote }: Row): string[] => [theme, code, topic, quote.text];
  return [
    {
      name: 'citaten',
      columns: [...columns, { title: 'bron', width: 28 }, { title: 'status', width: 12 }],
      rows: rows.map((row) => [...words(row), row.quote.source, row.quote.status]),
    },
    {
      name: 'citaat-perspectief',
      columns: [...columns, ...sources.map((title) => ({ title, width: 20 }))],
      rows: rows.map((row) => [
        ...words(row),
        ...sources.map((source) => (row.quote.source === source ? 1 : 0)),
      ]),
    },
  ];
}
