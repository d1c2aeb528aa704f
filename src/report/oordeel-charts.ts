/** Charts of oordelen: for the topics of a theme, and per group for the topic on which people differ most. */

import { enumerate, inSentence } from '../language/phrases.js';
import { OORDELEN, type Oordeel } from '../model/coding.js';
import type { CodeFinding, GroupFinding, GroupName, ThemeFinding } from '../model/findings.js';
import type { BarSeries, Block, ChartBlock } from './blocks.js';
import { OORDEEL_COLORS } from './colors.js';

/** Of fewer oordelen a chart would make too much. */
const MIN_JUDGED = 4;
/** As they stand in a bar: from good to bad, and then what is neither. */
const ORDER: readonly Oordeel[] = ['positief', 'gemengd', 'negatief', 'neutraal'];

/** Nothing when hardly anybody gives an oordeel. */
export function oordelenByTopic({ theme, codes }: ThemeFinding): Block[] {
  const judged = codes.filter(({ all }) => all.judged > 0);
  if (!judged.some(({ all }) => all.judged >= MIN_JUDGED)) return [];
  return [
    bars(
      `${theme.label}: hoe respondenten de onderwerpen waarderen`,
      judged.map(({ code, all }) => ({ label: code.label, counts: all })),
      'Liggende staven met oordelen per onderwerp.',
    ),
  ];
}

/** The topic with opposed groups, or else the one with the most split oordelen; nothing when there is none. */
export function oordelenByGroup({ codes }: ThemeFinding, names: readonly GroupName[]): Block[] {
  const contested =
    codes.find(({ points }) => points[0]?.kind === 'opposed') ??
    codes
      .filter(({ points, all }) => points.some(({ kind }) => kind === 'split') && all.judged > MIN_JUDGED)
      .sort((a, b) => splitness(b) - splitness(a))[0];
  if (contested === undefined) return [];
  const groups = contested.perspectives.flatMap((counts) => {
    const label = names.find(({ id }) => id === counts.group)?.label;
    return label === undefined || counts.judged === 0 ? [] : [{ label, counts }];
  });
  if (groups.length < 2) return [];
  return [
    bars(
      `Oordelen over ${inSentence(contested.code.label)}, naar perspectief`,
      groups,
      `Liggende staven met oordelen over ${inSentence(contested.code.label)}, per perspectief.`,
    ),
  ];
}

function splitness({ all }: CodeFinding): number {
  return Math.min(all.oordelen.positief, all.oordelen.negatief);
}

interface Bar {
  readonly label: string;
  readonly counts: Pick<GroupFinding, 'oordelen' | 'judged'>;
}

function bars(caption: string, rows: readonly Bar[], what: string): ChartBlock {
  const series = ORDER.map(
    (oordeel): BarSeries => ({
      name: oordeel,
      values: rows.map(({ counts }) => counts.oordelen[oordeel]),
      color: OORDEEL_COLORS[oordeel],
    }),
  ).filter(({ values }) => values.some((value) => value > 0));
  return {
    kind: 'chart',
    caption,
    alt: `${what} ${rows.map(described).join(' ')}`,
    chart: {
      categories: rows.map(({ label }) => label),
      series,
      axisTitle: 'aantal respondenten met een oordeel',
    },
  };
}

function described({ label, counts: { oordelen } }: Bar): string {
  const given = OORDELEN.filter((oordeel) => oordelen[oordeel] > 0);
  return `${label}: ${enumerate(given.map((oordeel) => `${oordelen[oordeel]} ${oordeel}`))}.`;
}
