/** Charts of oordelen: for the topics of a theme, and per group for the topic on which people differ most. */

import { capitalised, enumerate, inSentence } from '../../language/phrases.js';
import { OORDELEN, type Oordeel } from '../../model/coding.js';
import type { CodeFinding, GroupFinding, GroupName, ThemeFinding } from '../../model/findings.js';
import type { BarChartBlock, BarSeries } from '../blocks.js';
import { OORDEEL_COLORS } from './colors.js';

/** Of fewer oordelen a chart would make too much. */
const MIN_JUDGED = 5;
/** So many topics on which people differ have a chart of their own. */
const MOST_DIVIDED = 3;
/** Of fewer people on either side nobody differs. */
const MIN_SIDE = 2;
/** As they stand in a bar: from good to bad, and then what is neither. */
const ORDER: readonly Oordeel[] = ['positief', 'gemengd', 'negatief', 'neutraal'];

/** Of topics about which enough people give an oordeel; nothing when there are none. */
export function oordelenByTopic({ theme, codes }: ThemeFinding): BarChartBlock[] {
  const judged = codes.filter(({ all }) => all.judged >= MIN_JUDGED);
  if (judged.length === 0) return [];
  return [
    bars(
      `${theme.label}: hoe respondenten de onderwerpen waarderen`,
      judged.map(({ code, all }) => ({ label: code.label, counts: all })),
      'Liggende staven met oordelen per onderwerp.',
    ),
  ];
}

/** The topic with opposed groups, or else the one with the most split oordelen; nothing when there is none. */
export function oordelenByGroup(
  { codes }: ThemeFinding,
  names: readonly GroupName[],
  groupWord?: string,
): BarChartBlock[] {
  const contested =
    codes.find(({ points }) => points[0]?.kind === 'opposed') ??
    codes
      .filter(
        ({ points, all }) =>
          points.some((point) => point.kind === 'judged' && point.isSplit) && all.judged >= MIN_JUDGED,
      )
      .sort((a, b) => splitness(b) - splitness(a))[0];
  if (contested === undefined) return [];
  return oordelenOf(contested, 'perspectief', names, groupWord);
}

/** Of all themes the topics on which people differ most, the most of them first: opposed groups, then who stands on the smaller side. */
export function mostDivided(findings: readonly ThemeFinding[]): CodeFinding[] {
  const isOpposed = ({ points }: CodeFinding): boolean => points.some(({ kind }) => kind === 'opposed');
  return findings
    .flatMap(({ codes }) => codes)
    .filter((code) => splitness(code) >= MIN_SIDE && code.all.judged >= MIN_JUDGED)
    .sort((a, b) => Number(isOpposed(b)) - Number(isOpposed(a)) || splitness(b) - splitness(a))
    .slice(0, MOST_DIVIDED);
}

/**
 * Of one topic, per group; nothing when few give an oordeel, or when fewer than two groups give an oordeel.
 *
 * @param word what such a group is called
 */
export function oordelenOf(
  { code, perspectives, wijken }: CodeFinding,
  by: 'perspectief' | 'wijk',
  names: readonly GroupName[],
  word: string = by,
): BarChartBlock[] {
  const found = by === 'perspectief' ? perspectives : wijken;
  const groups = found.flatMap((counts) => {
    const label = names.find(({ id }) => id === counts.group)?.label;
    return label === undefined || counts.judged === 0 ? [] : [{ label, counts }];
  });
  const given = groups.reduce((sum, { counts }) => sum + counts.judged, 0);
  if (groups.length < 2 || given < MIN_JUDGED) return [];
  const topic = inSentence(code.label);
  return [
    bars(
      `Oordelen over ${topic}, naar ${word}`,
      groups,
      `Liggende staven met oordelen over ${topic}, per ${word}.`,
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

function bars(caption: string, rows: readonly Bar[], what: string): BarChartBlock {
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
      categories: rows.map(({ label, counts }) => `${label} (n=${counts.judged})`),
      series,
      axisTitle: 'aantal respondenten met een oordeel',
    },
  };
}

function described({ label, counts: { oordelen } }: Bar): string {
  const given = OORDELEN.filter((oordeel) => oordelen[oordeel] > 0);
  return `${capitalised(label)}: ${enumerate(given.map((oordeel) => `${oordelen[oordeel]} ${oordeel}`))}.`;
}
