/** Colours that colour-blind readers tell apart, the lines around them, and ink that reads on them. */

import type { Oordeel } from '../../model/coding.js';

/** Of letters, and of lines around pieces of a bar: pale colours need them to be seen. */
export const INK = '262626';
export const OUTLINE = '595959';

/** Of the lines under coded passages, by their lane: on paper and on a light screen, and on a dark one. */
export const LANE_COLORS = {
  light: ['1F5F8B', 'A34400', '5E6B00', '8A2F7C'],
  dark: ['7DB8E0', 'FF9A57', 'C3CF5A', 'E79BDB'],
} as const;

/** How far an idea came: it got money, it was chosen from, or it fell off before. */
export const FUNNEL_COLORS = { granted: '0072B2', reached: '56B4E9', ideas: 'FFFFFF' } as const;

export const OORDEEL_COLORS: Readonly<Record<Oordeel, string>> = {
  positief: '0072B2',
  gemengd: '999999',
  negatief: 'D55E00',
  neutraal: 'FFFFFF',
};

/** Of dots: how most of who judge, judge. */
export const DOT_COLORS = {
  positief: OORDEEL_COLORS.positief,
  negatief: OORDEEL_COLORS.negatief,
  none: 'D0D0D0',
} as const;

/** The light that a screen throws back, in the contrast ratio of WCAG 2.1. */
const VEIL = 0.05;

/** Black or white, whichever contrasts more with the background (WCAG 2.1, success criterion 1.4.3). */
export function inkOn(background: string): string {
  const light = luminance(background) + VEIL;
  return (1 + VEIL) / light >= light / VEIL ? 'FFFFFF' : '000000';
}

/** A blue that is stronger as the share is greater; 0 is white. */
export function shade(share: number): string {
  const strongest = [0x5b, 0xa3, 0xd0] as const;
  return strongest
    .map((channel) => Math.round(255 - (255 - channel) * share))
    .map((channel) => channel.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

/** From 0, black, to 1, white. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
