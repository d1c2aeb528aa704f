/** The report as one web page that needs no other file, readable with a keyboard and a screen reader. */

import { escaped } from '../../files/xml/entities.js';
import type { WrittenPlace } from '../../model/answer.js';
import { assemble } from '../assemble.js';
import type { Block } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { type Cover, coverOf } from '../cover.js';
import { sealed } from '../seal.js';
import { renderBlocks } from './blocks.js';
import { STYLE } from './style.js';

/** The page, with what researchers wrote in the marked places of the Word version. */
export function writeHtml(content: ReportContent, written: readonly WrittenPlace[] = []): string {
  const blocks = assemble(content, written, { chartData: false, evidence: true });
  const cover = coverOf(content);
  return sealed(`<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="wijkstem">
<title>${escaped(marked([cover.title, cover.mark], ' – '))}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#inhoud">Naar de inhoud</a>
${header(cover)}
${contents(blocks)}
<main id="inhoud">
${renderBlocks(blocks)}
</main>
<footer><p>${escaped(marked([cover.mark, cover.title, cover.date], ' · '))}</p></footer>
</body>
</html>`);
}

function header({ title, mark, version, client, author, date, basis, caution }: Cover): string {
  const lines = [version, client, author, date].filter((line) => line !== '');
  return `<header>
${mark === '' ? '' : `<p class="mark">${escaped(mark)}</p>`}
<h1>${escaped(title)}</h1>
<p>${lines.map(escaped).join('<br>')}</p>
<p>${escaped(basis)}</p>
${caution === '' ? '' : `<p class="caution"><strong>${escaped(mark)}.</strong> ${escaped(caution)}</p>`}
</header>`;
}

/** A final report for others has no mark. */
function marked(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}

/** Links to the chapters and their sections. */
function contents(blocks: readonly Block[]): string {
  const links: string[] = [];
  let number = 0;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    number += 1;
    if (block.level < 3) {
      links.push(`<li class="level${block.level}"><a href="#kop-${number}">${escaped(block.text)}</a></li>`);
    }
  }
  return `<nav aria-labelledby="inhoudsopgave"><h2 id="inhoudsopgave">Inhoud</h2><ul>${links.join('\n')}</ul></nav>`;
}
