/** A coded interview as one web page that needs no other file: the words, and beside them the codes. */

import { escaped } from '../../files/xml/entities.js';
import { clock } from '../../language/clock.js';
import type { ReadCoding, ReadInterview, Reading, ReadNote, ReadTurn } from '../../model/reading.js';
import { segmentsOf } from './segments.js';
import { STYLE } from './style.js';

const CAUTION =
  'Deze pagina bevat een heel gesprek met respondentnummer. Deel haar niet buiten het onderzoeksteam, en verwijder haar als u klaar bent.';

export function readingPage({ project, title, interviews, notes }: Reading): string {
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="wijkstem">
<title>${escaped(`${title} – INTERN`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="mark">INTERN · ${escaped(project)}</p>
<h1>${escaped(title)}</h1>
<p class="caution">${CAUTION}</p>
<p>Een streep onder de woorden is een gecodeerde passage; het nummer ervoor staat ook bij de code ernaast. Een stippellijn en het woord <em>voorstel</em> betekenen dat nog niemand erover besliste.</p>
${notesList(notes)}
</header>
<main>
${interviews.map(interview).join('\n')}
</main>
</body>
</html>
`;
}

function interview({ file, turns }: ReadInterview): string {
  return `<section>
<h2>${escaped(file)}</h2>
${turns.map(turnRow).join('\n')}
</section>`;
}

function turnRow(turn: ReadTurn): string {
  const { number, speaker, seconds, isInterviewer, codings, notes } = turn;
  const time = seconds === null ? '' : ` <span class="time">${clock(seconds)}</span>`;
  const beside =
    codings.length + notes.length === 0 ? '' : `<aside>${codesList(codings)}${notesList(notes)}</aside>`;
  return `<article class="${isInterviewer ? 'asked' : 'said'}" id="beurt-${number}">
<h3><span class="number">${number}</span> ${escaped(speaker)}${time}</h3>
<p class="words">${words(turn)}</p>
${beside}</article>`;
}

function words({ text, codings }: ReadTurn): string {
  return segmentsOf(text.length, codings)
    .map(({ start, end, within, begins }) => {
      const said = escaped(text.slice(start, end)).replaceAll('\n', '<br>');
      if (within.length === 0) return said;
      const isOpen = within.every((index) => codings[index]?.coder === null);
      const numbers = begins.map((index) => `<sup>${index + 1}</sup>`).join('');
      return `${numbers}<mark class="${isOpen ? 'open' : 'sure'} deep${Math.min(within.length, 3)}">${said}</mark>`;
    })
    .join('');
}

function codesList(codings: readonly ReadCoding[]): string {
  if (codings.length === 0) return '';
  const items = codings.map(({ code, theme, oordeel, coder }) => {
    const about = [
      coder === null ? '<em>voorstel</em>' : escaped(coder),
      ...(oordeel === null ? [] : [oordeel]),
    ];
    return `<li><strong>${escaped(code)}</strong> <span class="theme">${escaped(theme)}</span> ${about.join(', ')}</li>`;
  });
  return `<ol>${items.join('')}</ol>`;
}

function notesList(notes: readonly ReadNote[]): string {
  const items = notes.map(
    ({ coder, body }) => `<li>${escaped(body).replaceAll('\n', '<br>')} (${escaped(coder)})</li>`,
  );
  return items.length === 0 ? '' : `<ul class="notes">${items.join('')}</ul>`;
}
