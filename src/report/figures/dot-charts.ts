/** Who speaks of what, in dots that compare groups: the topics of a theme, and the whole comparison on a page. */

import { capitalised, enumerate } from '../../language/phrases.js';
import type { CodeFinding, GroupFinding, GroupName, ThemeFinding } from '../../model/findings.js';
import type { ChartBlock, Dot, DotRow } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { MOST_LINES } from './chart-size.js';
import { sourceOf } from './source.js';

/** Of one topic or one group there is nothing to compare. */
const FEWEST = 2;

/** The topics of a theme that anybody mentions, those of most people first. */
export function dotsOfTheme(theme: ThemeFinding, content: ReportContent): ChartBlock[] {
  const rows = mentioned(theme.codes).map((code) => rowOf(code, content.perspectives));
  const isJudged = rows.some(({ dots }) => dots.some(({ leans }) => leans !== null));
  return grid(
    rows,
    content,
    `${theme.theme.label}: wie erover spreekt${isJudged ? ' en hoe men oordeelt' : ''}, naar perspectief`,
    rows.map((row) => described(row, content.perspectives)).join(' '),
  );
}

/** All topics under their themes; where a page has no room for all, those that enough people mention. */
export function dotsOfAll(content: ReportContent): ChartBlock[] {
  const themes = content.findings.map(({ theme, codes }) => ({ theme, codes: mentioned(codes) }));
  const ranked = mentioned(themes.flatMap(({ codes }) => codes));
  const room = MOST_LINES - themes.filter(({ codes }) => codes.length > 0).length;
  // No topic is left out for another that as many people mention.
  const enough = (ranked[room]?.all.mentions ?? 0) + 1;
  const shown = new Set(ranked.filter(({ all }) => all.mentions >= enough));
  const rows = themes.flatMap(({ theme, codes }) =>
    codes
      .filter((code) => shown.has(code))
      .map((code): DotRow => ({ ...rowOf(code, content.perspectives), under: theme.label })),
  );
  const left = ranked.length - shown.size;
  return grid(
    rows,
    content,
    'De hele vergelijking: wie waarover spreekt en hoe men oordeelt, naar perspectief',
    `Per thema staan de onderwerpen onder elkaar, en de groepen naast elkaar. ${leaningsIn(rows, content.perspectives)}`,
    left === 0
      ? ''
      : left === 1
        ? `weggelaten is het onderwerp dat minder dan ${enough} mensen noemen`
        : `weggelaten zijn de ${left} onderwerpen die minder dan ${enough} mensen noemen`,
  );
}

function grid(
  rows: readonly DotRow[],
  content: ReportContent,
  caption: string,
  alt: string,
  also = '',
): ChartBlock[] {
  const { perspectives } = content;
  if (rows.length < FEWEST || heard(perspectives).length < FEWEST) return [];
  return [
    {
      kind: 'chart',
      caption,
      alt: `Stippen, groter naarmate een groter deel van de groep het onderwerp noemt. ${alt}`.trim(),
      source: sourceOf(content, also),
      chart: { columns: heard(perspectives), rows },
    },
  ];
}

/** The most mentioned first. */
function mentioned(codes: readonly CodeFinding[]): CodeFinding[] {
  return codes.filter(({ all }) => all.mentions > 0).sort((a, b) => b.all.mentions - a.all.mentions);
}

/** A group in which nobody was interviewed has no column. */
function heard(groups: readonly GroupName[]): readonly GroupName[] {
  return groups.filter(({ interviewed }) => interviewed > 0);
}

function rowOf({ code, perspectives }: CodeFinding, names: readonly GroupName[]): DotRow {
  return { label: code.label, dots: heard(names).map(({ id }) => dotOf(id, perspectives)) };
}

function dotOf(id: string, counts: readonly GroupFinding[]): Dot {
  const found = counts.find(({ group }) => group === id);
  return { mentions: found?.mentions ?? 0, leans: found?.leans ?? null };
}

/** "Bereik: verdelers 5 van de 6, overwegend positief, ontvangers 2 van de 6." */
function described({ label, dots }: DotRow, names: readonly GroupName[]): string {
  const groups = heard(names).map(({ label: name, interviewed }, at) => {
    const dot = dots[at];
    const leans = dot?.leans == null ? '' : ` (overwegend ${dot.leans})`;
    return `${name} ${dot?.mentions ?? 0} van de ${interviewed}${leans}`;
  });
  return `${label}: ${enumerate(groups)}.`;
}

/** Of which topics each group is positive or negative for the most part. */
function leaningsIn(rows: readonly DotRow[], names: readonly GroupName[]): string {
  return heard(names)
    .flatMap(({ label: name }, at) =>
      (['positief', 'negatief'] as const).flatMap((way) => {
        const topics = rows.filter(({ dots }) => dots[at]?.leans === way).map(({ label }) => label);
        return topics.length === 0
          ? []
          : [`${capitalised(name)} zijn overwegend ${way} over: ${enumerate(topics)}.`];
      }),
    )
    .join(' ');
}
