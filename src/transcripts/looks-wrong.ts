/** Signs that a file was read wrong: what nobody says stands among the words, or two people in one turn. */

import { enumerate } from '../language/phrases.js';
import type { Transcript, Turn } from '../model/transcript.js';

/** Times, tags of captions and of web pages, and marks of speakers, as a file has them beside the words. */
const NOT_SAID =
  /(?<![\p{L}\p{N}:])\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?(?![\p{L}\p{N}])|<\/?\p{L}[^<>\n]{0,60}>|&(?:nbsp|amp|lt|gt|#\d{1,5});|\{\\an?\d\}|-->|\bSPEAKER_\d{1,3}\b/u;
/** Somebody may name a time, but not in so many turns. */
const MANY_TURNS = 3;
const SHARE_OF_TURNS = 0.03;

/** Long enough to hold a question and its answer. */
const LONG_ANSWER = 250;
const ENDS_ASKING = 0.4;
const FEWEST_ANSWERS = 4;

const ENOUGH_TO_ASK = 3;
const LONG_TEXT = 1_500;

/** @returns warnings that name the turns */
export function signsOfMisreading({ text, turns }: Transcript): string[] {
  const saidIn = ({ start, end }: Turn): string => text.slice(start, end);
  return [...notSaid(turns, saidIn), ...oneSpeaker(text, turns), ...twoInOne(turns, saidIn)];
}

function notSaid(turns: readonly Turn[], saidIn: (turn: Turn) => string): string[] {
  const found = turns.filter((turn) => NOT_SAID.test(saidIn(turn)));
  return found.length < Math.max(MANY_TURNS, SHARE_OF_TURNS * turns.length)
    ? []
    : [
        `tussen de woorden staan tijden of tekens die niemand uitspreekt (${someOf(found)}). Waarschijnlijk is het bestand niet goed gelezen: kijk het na, of haal ze eruit`,
      ];
}

/** A file without any speaker says so itself. */
function oneSpeaker(text: string, turns: readonly Turn[]): string[] {
  const speakers = new Set(turns.map(({ speaker }) => speaker));
  const asked = text.split('?').length - 1;
  return speakers.size === 1 && !speakers.has('') && asked >= ENOUGH_TO_ASK && text.length > LONG_TEXT
    ? [
        'er is maar één spreker, terwijl er vragen in staan: de vragen en de antwoorden zijn misschien samen gelezen. Zet vóór elke beurt wie er spreekt',
      ]
    : [];
}

/** Of somebody who mostly tells, turn after turn ends with a question: that may be the next one's. */
function twoInOne(turns: readonly Turn[], saidIn: (turn: Turn) => string): string[] {
  const long = turns.filter(({ start, end }) => end - start >= LONG_ANSWER);
  const asking = long.filter((turn) => saidIn(turn).endsWith('?'));
  const bySpeaker = new Map<string, { all: number; asking: Turn[] }>();
  for (const turn of long) {
    const own = bySpeaker.get(turn.speaker) ?? { all: 0, asking: [] };
    own.all += 1;
    if (asking.includes(turn)) own.asking.push(turn);
    bySpeaker.set(turn.speaker, own);
  }
  const [most] = [...bySpeaker.values()].sort((one, other) => other.all - one.all);
  const isOdd =
    most !== undefined &&
    most.asking.length >= FEWEST_ANSWERS &&
    most.asking.length / most.all >= ENDS_ASKING &&
    most.all / long.length > 0.6;
  return isOdd
    ? [
        `lange antwoorden eindigen op een vraag (${someOf(most.asking)}): misschien ontbreekt daar een label. Kijk het na`,
      ]
    : [];
}

/** As many as show what is meant. */
const SHOWN = 5;

function someOf(turns: readonly Turn[]): string {
  const shown = turns.slice(0, SHOWN).map(({ number }) => String(number));
  return `${turns.length > SHOWN ? 'zoals in beurten' : 'beurten'} ${enumerate(shown)}`;
}
