/** What in a transcript may never have been said: lines and loops that speech recognition makes up. */

import type { Transcript } from '../model/transcript.js';

/** Subtitles of films and television, on which recognisers were trained; they come up in silence. */
const MADE_UP = [
  /\bamara\.org\b/i,
  /\bondertitel(?:d|s|ing) (?:ingediend )?(?:door|van)\b/i,
  /\bTV GELDERLAND 20\d\d\b/i,
  /\bbedankt voor het kijken\b/i,
  /\bthanks? (?:you )?for watching\b/i,
];
const REPEATS_OF_A_LOOP = 10;
const MOST_TURNS = 5;

/** @returns warnings that name the turns; the text is kept, since only a listener knows what was said. */
export function doubtsAbout({ text, turns }: Transcript): string[] {
  const madeUp: number[] = [];
  const loops: number[] = [];
  let before = '';
  let repeats = 0;
  for (const { number, start, end } of turns) {
    for (const sentence of sentencesOf(text.slice(start, end))) {
      if (MADE_UP.some((pattern) => pattern.test(sentence))) madeUp.push(number);
      repeats = sentence === before ? repeats + 1 : 1;
      before = sentence;
      if (repeats === REPEATS_OF_A_LOOP) loops.push(number);
    }
  }
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

function sentencesOf(turn: string): string[] {
  return turn.split(/(?<=[.?!…]) /);
}

function times(found: readonly number[], one: string, many: string): string {
  return found.length === 1 ? `1 ${one}` : `${found.length} ${many}`;
}

function where(found: readonly number[]): string {
  const turns = [...new Set(found)];
  const more = turns.length > MOST_TURNS ? ' en verder' : '';
  return `${turns.length === 1 ? 'beurt' : 'beurten'} ${turns.slice(0, MOST_TURNS).join(', ')}${more}`;
}
