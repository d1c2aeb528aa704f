/** Bevindingen per thema: what is mentioned, by whom, how it is valued, and in whose words. */

import { inSentence } from '../../language/phrases.js';
import type { CodeFinding, ThemeFinding } from '../../model/findings.js';
import { type Block, paragraph } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { oordelenByGroup, oordelenByTopic } from '../oordeel-charts.js';
import { themePlace } from '../places.js';
import { matrixTable } from '../tables.js';
import { oordeelSentences } from '../wording/oordelen.js';
import { topic } from '../wording/people.js';
import { createPhrasing, type Phrasing } from '../wording/phrasing.js';
import { presenceOf, silenceOf, wijkOf } from '../wording/presence.js';
import { closingOf } from '../wording/theme-closing.js';
import { openingOf, type Rank } from '../wording/theme-opening.js';

export function themes(content: ReportContent): Block[] {
  const phrasing = createPhrasing();
  return [
    { kind: 'heading', level: 1, text: 'Bevindingen per thema' },
    paragraph(
      'Elk thema begint met hoeveel respondenten erover spreken. Daarna volgt per onderwerp wie het noemt, hoe men het waardeert, en een of meer stemmen uit de gesprekken.',
      'De woorden voor aantallen hebben een vaste betekenis; zie het hoofdstuk Aanpak.',
    ),
    ...content.findings.flatMap((theme) => themeSection(theme, content, phrasing)),
  ];
}

function themeSection(theme: ThemeFinding, content: ReportContent, phrasing: Phrasing): Block[] {
  const { id, label } = theme.theme;
  const heading: Block = { kind: 'heading', level: 2, text: label };
  if (theme.all.mentions === 0) return [heading, paragraph('Geen van de respondenten noemt dit thema.')];
  const { perspectives, findings } = content;
  const codes = [...theme.codes].sort((a, b) => b.all.mentions - a.all.mentions);
  const closing = closingOf(theme, phrasing);
  const comparison = content.comparison.themes.find((one) => one.theme.id === id);
  return [
    heading,
    {
      kind: 'paragraph',
      sentences: openingOf(theme, rankOf(theme, findings), perspectives, phrasing),
    },
    ...codes.filter(({ minor }) => !minor).flatMap((code) => codeBlocks(code, content, phrasing)),
    ...(closing.length === 0 ? [] : [{ kind: 'paragraph', sentences: closing } as const]),
    ...codes.filter(({ minor }) => minor).flatMap((code) => quoteBlocks(code, content)),
    ...(comparison === undefined
      ? []
      : [
          {
            kind: 'table',
            caption: `${label}: hoeveel respondenten noemen het onderwerp, naar perspectief`,
            table: matrixTable(comparison.codesByPerspective, 'onderwerp'),
          } as const,
        ]),
    ...oordelenByTopic(theme),
    ...oordelenByGroup(theme, perspectives),
    { kind: 'place', id: themePlace(id), question: questionFor(theme, content) },
  ];
}

function codeBlocks(code: CodeFinding, content: ReportContent, phrasing: Phrasing): Block[] {
  const { perspectives, wijken } = content;
  return [
    {
      kind: 'paragraph',
      lead: `${code.code.label}.`,
      sentences: [
        presenceOf(code, perspectives, phrasing),
        ...silenceOf(code, perspectives, phrasing),
        ...wijkOf(code, wijken, phrasing),
        ...oordeelSentences(code, perspectives, phrasing),
      ],
    },
    ...quoteBlocks(code, content),
  ];
}

function quoteBlocks({ code }: CodeFinding, content: ReportContent): Block[] {
  return (content.quotes.get(code.id) ?? []).map(
    ({ text, source, status, coding }): Block => ({
      kind: 'quote',
      text,
      source: status === 'voorstel' ? `${source}, nog niet beoordeeld` : source,
      evidence: coding === null ? [] : [coding],
    }),
  );
}

function rankOf(theme: ThemeFinding, all: readonly ThemeFinding[]): Rank {
  const others = all.filter((one) => one !== theme).map((one) => one.all.mentions);
  return {
    isMost: others.length > 1 && others.every((mentions) => mentions < theme.all.mentions),
    isLeast: others.length > 1 && others.every((mentions) => mentions > theme.all.mentions),
  };
}

/** A question about what the counts can't tell. */
function questionFor({ theme, codes }: ThemeFinding, { perspectives, wijken }: ReportContent): string {
  const nameOf = (id: string): string =>
    [...perspectives, ...wijken].find((group) => group.id === id)?.inText ?? id;
  for (const { code, points } of codes) {
    const label = topic(inSentence(code.label));
    const [point] = points;
    if (point?.kind === 'opposed') {
      return (
        `Waaraan ligt het dat ${nameOf(point.positive)} en ${nameOf(point.negative)} anders oordelen over ${label}: ` +
        'aan hun rol, aan wat zij meemaakten, of aan wat zij ervan wisten?'
      );
    }
  }
  for (const { code, points } of codes) {
    const label = topic(inSentence(code.label));
    const point = points.find(({ kind }) => kind === 'distinctive');
    if (point?.kind === 'distinctive') {
      return point.by === 'wijk'
        ? `Wat is er in ${nameOf(point.group)} anders, dat ${label} daar zo vaak ter sprake komt?`
        : `Waarom brengen juist ${nameOf(point.group)} ${label} ter sprake?`;
    }
  }
  const split = codes.find(({ points }) => points.some(({ kind }) => kind === 'split'));
  if (split !== undefined)
    return `Wat onderscheidt wie positief is over ${topic(inSentence(split.code.label))} van wie dat niet is?`;
  return `Wat betekent dit beeld van ${inSentence(theme.label)} voor de onderzoeksvragen?`;
}
