/** The look of the web page, on a screen, on a phone and on paper. */

export const STYLE = `
:root{color-scheme:light}
body{font:1.05rem/1.55 Calibri,"Noto Sans",Arial,sans-serif;color:#262626;background:#fff;max-width:48rem;margin:0 auto;padding:1rem}
h1,h2,h3,h4{color:#1F3A52;line-height:1.25}
h2{margin-top:3rem;border-bottom:2px solid #1F3A52}
h3{margin-top:2rem}
a{color:#00558a}
.skip{position:absolute;left:-999px}
.skip:focus{position:static}
.mark{color:#B34700;font-weight:bold}
.caution{border-left:4px solid #D55E00;padding-left:.6rem}
nav ul{list-style:none;padding:0}
nav .level2{padding-left:1.5rem}
blockquote{border-left:4px solid #9DB4C6;margin:1rem 0;padding:.1rem 1rem}
cite{color:#595959}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.9rem}
caption,figcaption{font-style:italic;color:#595959;text-align:left;padding:.3rem 0}
th,td{border:1px solid #BFC8D0;padding:.25rem .5rem;text-align:left;vertical-align:top}
thead th,thead td{background:#1F3A52;color:#fff}
tbody th{font-weight:normal}
.number{text-align:center}
figure{margin:1.5rem 0}
svg{max-width:100%;height:auto}
.dots svg{min-width:34rem}
.place{background:#FFF8E1;border-left:4px solid #E0A800;padding:.2rem .8rem}
@media print{.dots svg{min-width:0}nav,.skip{display:none}h2{break-before:page}table,figure,blockquote{break-inside:avoid}}
`;
