/** Bevindingen per thema: what is mentioned, by whom, and in their words. */

import { capitalised, enumerate, inSentence } from '../../language/phrases.js';
import type { ThemeComparison } from '../../model/comparison.js';
import type { DisclosedQuote } from '../../model/disclosed.js';
import type { Matrix } from '../../model/matrix.js';
import { type Block, paragraph, type StackedBars } from '../blocks.js';
import { colorOfPerspective } from '../colors.js';
import type { ReportContent } from '../content.js';
import { crossTable, matrixTable } from '../tables.js';
import { scaleWord } from '../wording/scale.js';

export function themes(content: ReportContent): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Bevindingen per thema' },
    ...content.comparison.themes.flatMap((theme) => themeSection(theme, content)),
  ];
}

function themeSection(theme: ThemeComparison, content: ReportContent): Block[] {
  const { label } = theme.theme;
  const heading: Block = { kind: 'heading', level: 2, text: label };
  if (theme.mentionedBy === 0) {
    return [heading, paragraph('Geen van de geïnterviewden noemt dit thema.')];
  }
  return [
    heading,
    paragraph(introduction(theme, content.comparison.interviewed)),
    {
      kind: 'table',
      caption: `${label}: hoeveel geïnterviewden noemen het onderwerp, naar perspectief`,
      table: matrixTable(theme.codesByPerspective, 'Onderwerp'),
    },
    {
      kind: 'chart',
      caption: `${label}: geïnterviewden die het onderwerp noemen`,
      alt: describeChart(theme.codesByPerspective),
      chart: stackedBars(theme.codesByPerspective),
    },
    {
      kind: 'table',
      caption: `${label}: hoeveel geïnterviewden noemen het onderwerp, naar wijk`,
      table: matrixTable(theme.codesByWijk, 'Onderwerp'),
    },
    ...crossBlocks(theme),
    ...theme.theme.codes.flatMap(({ id, label: code }) => quoteBlocks(code, content.quotes.get(id) ?? [])),
  ];
}

function crossBlocks({ theme, perspectiveByWijk }: ThemeComparison): Block[] {
  if (perspectiveByWijk === null) return [];
  return [
    {
      kind: 'table',
      caption: `${theme.label}: hoeveel geïnterviewden noemen het thema, naar perspectief binnen elke wijk`,
      table: crossTable(perspectiveByWijk, 'mentions'),
    },
  ];
}

interface Mentioned {
  readonly label: string;
  readonly count: number;
}

/** Sentences from counts: how many speak of the theme, what comes up most, what hardly or not. */
function introduction({ codesByPerspective, mentionedBy }: ThemeComparison, everyone: number): string {
  const mentioned = totals(codesByPerspective).sort((a, b) => b.count - a.count);
  const labelsOf = (wanted: number): string =>
    enumerate(mentioned.filter(({ count }) => count === wanted).map(({ label }) => inSentence(label)));
  const sentences = [
    `${capitalised(howMany(mentionedBy, everyone))} over dit thema.`,
    mostMentioned(mentioned, everyone),
    labelsOf(1) === '' ? '' : `Door één persoon genoemd: ${labelsOf(1)}.`,
    labelsOf(0) === '' ? '' : `Door niemand genoemd: ${labelsOf(0)}.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Single voices are no ranking, and codes that share the first place are named together. */
function mostMentioned(mentioned: readonly Mentioned[], everyone: number): string {
  const several = mentioned.filter(({ count }) => count > 1);
  const highest = several[0]?.count;
  if (highest === undefined) return '';
  const winners = several.filter(({ count }) => count === highest);
  const runnersUp = several.filter(({ count }) => count < highest).slice(0, 2);
  const shared = winners.length > 1 ? 'elk ' : '';
  const next = runnersUp.map(({ label, count }) => `${inSentence(label)} (${count})`);
  return (
    `Het vaakst gaat het over ${enumerate(winners.map(({ label }) => inSentence(label)))} ` +
    `(${shared}${highest} van de ${everyone})${next.length > 0 ? `, gevolgd door ${enumerate(next)}` : ''}.`
  );
}

function howMany(count: number, total: number): string {
  const word = scaleWord(count, total);
  if (word === 'één') return `één van de ${total} geïnterviewden spreekt`;
  if (word === 'een deel') return `een deel van de geïnterviewden (${count} van de ${total}) spreekt`;
  return `${word} geïnterviewden (${count} van de ${total}) spreken`;
}

function totals({ rows, mentions }: Matrix): Mentioned[] {
  return rows.map(({ label }, row) => ({ label, count: sum(mentions[row] ?? []) }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Perspectives in which nobody was interviewed would only clutter the legend. */
function stackedBars({ rows, columns, mentions }: Matrix): StackedBars {
  return {
    categories: rows.map(({ label }) => label),
    series: columns.flatMap(({ id, label, interviewed }, column) =>
      interviewed === 0
        ? []
        : [
            {
              name: label,
              values: rows.map((_, row) => mentions[row]?.[column] ?? 0),
              color: colorOfPerspective(id, column),
            },
          ],
    ),
    axisTitle: 'aantal geïnterviewden',
  };
}

function describeChart(matrix: Matrix): string {
  return (
    `Liggende staven, per onderwerp gestapeld naar perspectief. ${extremes(totals(matrix))} ` +
    'Alle aantallen staan in de tabel hierboven.'
  );
}

function extremes(mentioned: readonly Mentioned[]): string {
  const [most, ...others] = [...mentioned].sort((a, b) => b.count - a.count);
  const least = others.at(-1);
  if (most === undefined) return '';
  if (least === undefined) return `Het enige onderwerp is ${inSentence(most.label)} (${most.count}).`;
  if (least.count === most.count) return `Alle onderwerpen zijn even vaak genoemd (${most.count}).`;
  return `Het meest genoemd is ${inSentence(most.label)} (${most.count}), het minst ${inSentence(least.label)} (${least.count}).`;
}

function quoteBlocks(code: string, quotes: readonly DisclosedQuote[]): Block[] {
  if (quotes.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: code },
    ...quotes.map(
      ({ text, source, status, coding }): Block => ({
        kind: 'quote',
        text,
        source: status === 'voorstel' ? `${source}, nog niet beoordeeld` : source,
        evidence: coding === null ? [] : [coding],
      }),
    ),
  ];
}
