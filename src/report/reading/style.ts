/** The look of an interview to be read: words in a calm column, codes in the margin, on a screen, on a phone and on paper. */

export const STYLE = `
:root{color-scheme:light dark;--ink:#222;--paper:#fff;--soft:#595959;--line:#1F5F8B;--fill:#E6F0F7;--mark:#B34700}
@media (prefers-color-scheme:dark){:root{--ink:#E6E6E6;--paper:#16191C;--soft:#A9B2BA;--line:#7DB8E0;--fill:#22323E;--mark:#FF9A57}}
body{font:1.05rem/1.6 Calibri,"Noto Sans",Arial,sans-serif;color:var(--ink);background:var(--paper);max-width:70rem;margin:0 auto;padding:1rem}
h1,h2{line-height:1.25}
h2{border-bottom:2px solid var(--line);margin-top:2.5rem;font-size:1.2rem}
h3{font-size:.9rem;color:var(--soft);margin:0;grid-column:1}
.number{display:inline-block;min-width:1.8rem}
.time{font-weight:normal}
.mark{color:var(--mark);font-weight:bold}
.caution{border-left:4px solid var(--mark);padding-left:.6rem}
article{display:grid;grid-template-columns:minmax(0,2fr) minmax(14rem,1fr);column-gap:2rem;margin:1.1rem 0}
.words{grid-column:1;margin:.1rem 0}
.asked .words{color:var(--soft)}
aside{grid-column:2;grid-row:1/span 2;font-size:.88rem;line-height:1.45;border-left:2px solid var(--line);padding-left:.8rem}
aside ol,aside ul,.notes{margin:0;padding-left:1.2rem}
.theme{color:var(--soft)}
.notes{list-style:none;font-style:italic;padding-left:0}
mark{background:var(--fill);color:inherit;text-decoration:underline 2px var(--line);text-underline-offset:3px}
mark.open{background:none;text-decoration-style:dotted}
mark.deep2{text-decoration-thickness:4px}
mark.deep3{text-decoration-thickness:6px}
sup{font-size:.7rem;color:var(--line);font-weight:bold;padding-right:1px}
@media (max-width:45rem){article{display:block}aside{margin-top:.4rem}}
@media print{:root{--ink:#000;--paper:#fff;--soft:#444;--line:#1F5F8B;--fill:#EEF4F8}article{break-inside:avoid-page}}
`;
