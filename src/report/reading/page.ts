/** A coded interview as one web page that needs no other file: the words, and beside them the codes. */

import { escaped } from '../../files/xml/entities.js';
import { clock } from '../../language/clock.js';
import { lanesOf } from '../../language/lanes.js';
import type { ReadCoding, ReadInterview, Reading, ReadNote, ReadTurn } from '../../model/reading.js';
import { sealed } from '../seal.js';
import { aboutCoding, CAUTION, LEGEND, MARK } from './legend.js';
import { segmentsOf } from './segments.js';
import { STYLE } from './style.js';

export function readingPage({ project, title, interviews, notes }: Reading): string {
  return sealed(`<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="wijkstem">
<title>${escaped(`${title} – ${MARK}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="mark">${MARK} · ${escaped(project)}</p>
<h1>${escaped(title)}</h1>
<p class="caution">${CAUTION}</p>
<p>${LEGEND}</p>
${notesList(notes)}
</header>
<main>
${interviews.map(interview).join('\n')}
</main>
</body>
</html>
`);
}

function interview({ file, turns }: ReadInterview): string {
  return `<section>
<h2>${escaped(file)}</h2>
${turns.map(turnRow).join('\n')}
</section>`;
}

function turnRow(turn: ReadTurn): string {
  const { number, speaker, seconds, isInterviewer, text, codings, notes } = turn;
  const lanes = lanesOf(codings);
  const deepest = Math.max(0, ...lanes);
  const time = seconds === null ? '' : ` <span class="time">${clock(seconds)}</span>`;
  const beside =
    codings.length + notes.length === 0
      ? ''
      : `<aside>${codesList(codings, lanes)}${notesList(notes)}</aside>`;
  return `<article class="${isInterviewer ? 'asked' : 'said'}" id="beurt-${number}">
<h3><span class="number">${number}</span> ${escaped(speaker)}${time}</h3>
<p class="words room${deepest}">${words(text, codings, lanes)}</p>
${beside}</article>`;
}

/** Passages as elements within each other, each with a line of its own below the words. */
function words(text: string, codings: readonly ReadCoding[], lanes: readonly number[]): string {
  const edge = (index: number, bracket: string): string =>
    `<b class="edge lane${lanes[index]}">${bracket}</b>`;
  return segmentsOf(text.length, codings)
    .map(({ start, end, within, begins, ends }) => {
      const said = escaped(text.slice(start, end)).replaceAll('\n', '<br>');
      const opening = begins.map((index) => edge(index, `[<sup>${index + 1}</sup>`));
      const closing = ends.map((index) => edge(index, `<sup>${index + 1}</sup>]`));
      return within.reduce(
        (inner, index) => {
          const status = codings[index]?.coder === null ? 'open' : 'sure';
          return `<mark class="${status} lane${lanes[index]}">${inner}</mark>`;
        },
        [...opening, said, ...closing].join(''),
      );
    })
    .join('');
}

function codesList(codings: readonly ReadCoding[], lanes: readonly number[]): string {
  if (codings.length === 0) return '';
  const items = codings.map(
    (coding, index) =>
      `<li class="lane${lanes[index]}"><strong>${escaped(coding.code)}</strong> <span class="theme">${escaped(coding.theme)}</span> ${escaped(aboutCoding(coding))}</li>`,
  );
  return `<ol>${items.join('')}</ol>`;
}

function notesList(notes: readonly ReadNote[]): string {
  const items = notes.map(
    ({ coder, body }) => `<li>Memo: ${escaped(body).replaceAll('\n', '<br>')} (${escaped(coder)})</li>`,
  );
  return items.length === 0 ? '' : `<ul class="notes">${items.join('')}</ul>`;
}
