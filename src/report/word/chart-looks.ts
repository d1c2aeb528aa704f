/** Pattern fills, outlines and readable numbers in native charts, which the Word library can't give. */

import { INK, OUTLINE } from '../figures/colors.js';
import { type Pattern, patternOf } from '../figures/patterns.js';

/** The names that DrawingML has for them (ECMA-376, part 1, 20.1.10.50). */
const PRESETS: Readonly<Record<Exclude<Pattern, 'plain'>, string>> = {
  rising: 'wdUpDiag',
  horizontal: 'narHorz',
};

/** @param xml a chart part of our own making */
export function withLooks(xml: string): string {
  return (
    xml
      .replaceAll('lang="en-US"', 'lang="nl-NL"')
      .replaceAll('<c:lang val="en-US"/>', '<c:lang val="nl-NL"/>')
      // Every bar has its name, also where Word or LibreOffice would find the names too close.
      .replace('<c:noMultiLvlLbl', '<c:tickLblSkip val="1"/><c:noMultiLvlLbl')
      .replace(/<c:ser>.*?<\/c:ser>/gs, patterned)
  );
}

function patterned(series: string): string {
  return series
    .replace(
      /<c:spPr><a:solidFill><a:srgbClr val="(\w{6})"\/><\/a:solidFill><a:ln>.*?<\/a:ln>/s,
      (_, color: string) => `<c:spPr>${fill(color)}<a:ln w="9525">${solid(OUTLINE)}</a:ln>`,
    )
    .replace(/(<c:dLbls>.*?<c:spPr>)<a:noFill\/>/s, (_, before: string) => `${before}${solid('FFFFFF')}`)
    .replace(
      /(<c:dLbls>.*?<a:defRPr[^>]*>)<a:solidFill><a:srgbClr val="\w{6}"\/><\/a:solidFill>/s,
      (_, before: string) => `${before}${solid(INK)}`,
    );
}

function fill(color: string): string {
  const pattern = patternOf(color);
  if (pattern === 'plain') return solid(color);
  return (
    `<a:pattFill prst="${PRESETS[pattern]}"><a:fgClr><a:srgbClr val="FFFFFF"/></a:fgClr>` +
    `<a:bgClr><a:srgbClr val="${color}"/></a:bgClr></a:pattFill>`
  );
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
