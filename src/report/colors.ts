/** Colours that colour-blind readers tell apart, the lines around them, and ink that reads on them. */

import type { Oordeel } from '../model/coding.js';

/** Of letters, and of lines around pieces of a bar: pale colours need them to be seen. */
export const INK = '262626';
export const OUTLINE = '595959';

/** Of bars that are all of one kind. */
export const FUNNEL_COLOR = '0072B2';

export const OORDEEL_COLORS: Readonly<Record<Oordeel, string>> = {
  positief: '0072B2',
  gemengd: '999999',
  negatief: 'D55E00',
  neutraal: 'FFFFFF',
};

/** Black or white, whichever contrasts more with the background. */
export function inkOn(background: string): string {
  return contrast(background, 'FFFFFF') >= contrast(background, '000000') ? 'FFFFFF' : '000000';
}

/** A blue that is stronger as the share is greater; 0 is white. */
export function shade(share: number): string {
  const strongest = [0x5b, 0xa3, 0xd0] as const;
  return strongest
    .map((channel) => Math.round(255 - (255 - channel) * share))
    .map((channel) => channel.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.1, success criterion 1.4.3). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
