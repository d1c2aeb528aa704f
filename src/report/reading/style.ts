/** The look of an interview to be read: words in a calm column, codes in the margin, on a screen, on a phone and on paper. */

import { LANES } from '../../language/lanes.js';
import { LANE_COLORS } from '../figures/colors.js';

/** Between two lines under the same words, in pixels. */
const BETWEEN_LINES = 5;

/** Each line under the words has its place and its colour, which the number of its code has too. */
const LINES = Array.from(
  { length: LANES },
  (_, lane) =>
    `.lane${lane}{--own:var(--line${lane})}mark.lane${lane}{padding-bottom:${lane * BETWEEN_LINES}px}` +
    `.room${lane}{line-height:calc(1.6em + ${lane * BETWEEN_LINES}px)}`,
).join('\n');

function lineColors(colors: readonly string[]): string {
  return colors.map((color, lane) => `--line${lane}:#${color}`).join(';');
}

export const STYLE = `
:root{color-scheme:light dark;--ink:#222;--paper:#fff;--soft:#595959;--rule:#1F5F8B;--fill:#EAF2F8;--mark:#B34700;${lineColors(LANE_COLORS.light)}}
@media (prefers-color-scheme:dark){:root{--ink:#E6E6E6;--paper:#16191C;--soft:#A9B2BA;--rule:#7DB8E0;--fill:#22303A;--mark:#FF9A57;${lineColors(LANE_COLORS.dark)}}}
body{font:1.05rem/1.6 Calibri,"Noto Sans",Arial,sans-serif;color:var(--ink);background:var(--paper);max-width:70rem;margin:0 auto;padding:1rem}
h1,h2{line-height:1.25}
h2{border-bottom:2px solid var(--rule);margin-top:2.5rem;font-size:1.2rem}
h3{font-size:.9rem;color:var(--soft);margin:0;grid-column:1}
.number{display:inline-block;min-width:1.8rem}
.time{font-weight:normal}
.mark{color:var(--mark);font-weight:bold}
.caution{border-left:4px solid var(--mark);padding-left:.6rem}
article{display:grid;grid-template-columns:minmax(0,2fr) minmax(14rem,1fr);grid-template-rows:auto 1fr;column-gap:2rem;margin:1.1rem 0}
.words{grid-column:1;margin:.1rem 0}
.asked .words{color:var(--soft)}
aside{grid-column:2;grid-row:1/span 2;font-size:.88rem;line-height:1.45;border-left:2px solid var(--rule);padding-left:.8rem}
aside ol,aside ul,.notes{margin:0;padding-left:1.4rem}
aside li::marker{color:var(--own);font-weight:bold}
.theme{color:var(--soft)}
.notes{list-style:none;font-style:italic;padding-left:0}
mark{background:none;color:inherit;border-bottom:2px solid var(--own)}
mark.sure{background:var(--fill)}
mark.open{border-bottom-style:dotted}
${LINES}
.edge{color:var(--own);white-space:nowrap}
sup{font-size:.68rem;line-height:0;padding:0 1px}
@media screen and (max-width:45rem){article{display:block}aside{margin-top:.4rem}}
@page{margin:18mm 16mm;@top-right{content:"INTERN";font:bold 9pt Calibri,Arial,sans-serif;color:#B34700}@bottom-right{content:counter(page) " / " counter(pages);font:9pt Calibri,Arial,sans-serif;color:#444}}
@media print{:root{color-scheme:light;--ink:#000;--paper:#fff;--soft:#444;--rule:#1F5F8B;--fill:#EEF4F8;--mark:#B34700;${lineColors(LANE_COLORS.light)}}body{font-size:10.5pt;padding:0;max-width:none}article{grid-template-columns:minmax(0,2fr) minmax(0,1fr);break-inside:avoid-page}h2{break-after:avoid-page}}
`;
