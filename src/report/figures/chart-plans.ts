/** The charts of the report for whoever draws them elsewhere: the same numbers, names, colours and patterns. */

import type { CodeFinding, GroupName, ThemeFinding } from '../../model/findings.js';
import type { BarChartBlock, BarSeries, StackedBars } from '../blocks.js';
import { oordelenByGroup, oordelenByTopic, oordelenOf } from './oordeel-charts.js';
import { type Pattern, patternOf } from './patterns.js';

export interface ChartPlan extends Pick<BarChartBlock, 'caption' | 'alt'>, Omit<StackedBars, 'series'> {
  readonly series: readonly (BarSeries & { readonly pattern: Pattern })[];
}

/** The groups of a version, by their names. */
export interface GroupNames {
  readonly perspectives: readonly GroupName[];
  readonly wijken: readonly GroupName[];
  /** What stands in the place of perspectives is called so. */
  readonly groupWord?: string;
}

/** Those that a report has about the theme. */
export function chartsOfTheme(theme: ThemeFinding, { perspectives, groupWord }: GroupNames): ChartPlan[] {
  return [...oordelenByTopic(theme), ...oordelenByGroup(theme, perspectives, groupWord)].map(planOf);
}

/** How groups value one topic. */
export function chartsOfCode(
  code: CodeFinding,
  { perspectives, wijken, groupWord }: GroupNames,
): ChartPlan[] {
  return [
    ...oordelenOf(code, 'perspectief', perspectives, groupWord),
    ...oordelenOf(code, 'wijk', wijken),
  ].map(planOf);
}

function planOf({ caption, alt, chart: { series, ...bars } }: BarChartBlock): ChartPlan {
  return {
    caption,
    alt,
    ...bars,
    series: series.map((one) => ({ ...one, pattern: patternOf(one.color) })),
  };
}
