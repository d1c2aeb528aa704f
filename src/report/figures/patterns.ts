/** Patterns beside colours, so that series can be told apart in black and white, on paper and by colour-blind readers. */

/** Stripes in one direction, or none. */
export type Pattern = 'plain' | 'rising' | 'horizontal';

const OF_COLOR: Readonly<Record<string, Pattern>> = {
  '0072B2': 'plain',
  D55E00: 'rising',
  '56B4E9': 'rising',
  '999999': 'horizontal',
  FFFFFF: 'plain',
};

/** Each colour of the report has its own pattern, so that it looks the same in every chart. */
export function patternOf(color: string): Pattern {
  return OF_COLOR[color] ?? 'plain';
}
