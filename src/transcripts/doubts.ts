/** What in a transcript may never have been said: lines and loops that speech recognition makes up. */

import { enumerate } from '../language/phrases.js';
import type { Transcript } from '../model/transcript.js';

/** Subtitles of films and television, on which recognisers were trained; they come up in silence. */
const MADE_UP: readonly { readonly word: string; readonly sentence: RegExp }[] = [
  { word: 'amara.org', sentence: /\bamara\.org\b/i },
  { word: 'ondertitel', sentence: /\bondertitel(?:d|s|ing) (?:ingediend )?(?:door|van)\b/i },
  { word: 'tv gelderland', sentence: /\bTV GELDERLAND 20\d\d\b/i },
  { word: 'bedankt voor het kijken', sentence: /\bbedankt voor het kijken\b/i },
  { word: 'for watching', sentence: /\bthanks? (?:you )?for watching\b/i },
];
const REPEATS_OF_A_LOOP = 10;

/** @returns warnings that name the turns; the text is kept, since only a listener knows what was said. */
export function doubtsAbout({ text, turns }: Transcript): string[] {
  // Most texts hold none of the words, and looking for a word is many times as quick as for a sentence.
  const lower = text.toLowerCase();
  const suspects = MADE_UP.filter(({ word }) => lower.includes(word));
  const madeUp: number[] = [];
  const loops: number[] = [];
  let before = '';
  let repeats = 0;
  forEachSentence(text, (sentence, line) => {
    const number = turns[line]?.number ?? 0;
    if (suspects.some((suspect) => suspect.sentence.test(sentence))) madeUp.push(number);
    repeats = sentence === before ? repeats + 1 : 1;
    before = sentence;
    if (repeats === REPEATS_OF_A_LOOP) loops.push(number);
  });
  return [
    ...(madeUp.length > 0
      ? [
          `${times(madeUp, 'zin lijkt', 'zinnen lijken')} verzonnen door de spraakherkenning, zoals ondertiteling (${where(madeUp)}). Luister na en haal ze zo nodig uit het bestand`,
        ]
      : []),
    ...(loops.length > 0
      ? [
          `${times(loops, 'zin staat', 'zinnen staan')} ${REPEATS_OF_A_LOOP} keer of vaker achter elkaar (${where(loops)}). Luister na en haal de herhaling zo nodig uit het bestand`,
        ]
      : []),
  ];
}

/** Turns are the lines of a text. */
function forEachSentence(text: string, visit: (sentence: string, line: number) => void): void {
  let from = 0;
  let line = 0;
  for (const { 0: end, index } of text.matchAll(SENTENCE_END)) {
    visit(text.slice(from, end === '\n' ? index : index + 1), line);
    if (end === '\n') line += 1;
    from = index + end.length;
  }
  visit(text.slice(from), line);
}

const SENTENCE_END = /[.?!…] |\n/g;

function times(found: readonly number[], one: string, many: string): string {
  return found.length === 1 ? `1 ${one}` : `${found.length} ${many}`;
}

function where(found: readonly number[]): string {
  const turns = [...new Set(found)];
  return `${turns.length === 1 ? 'beurt' : 'beurten'} ${enumerate(turns.map(String))}`;
}
