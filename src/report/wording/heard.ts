/** How many people were heard, and how: in conversations, of which some with a group, or by a survey. */

import { counted, number } from '../../language/numbers.js';
import { inWords } from '../../language/phrases.js';
import type { ReportContent } from '../content.js';

type Heard = Pick<ReportContent, 'comparison' | 'waiting' | 'interviews' | 'people' | 'method'>;

/** "zijn 25 mensen geïnterviewd in 22 gesprekken", behind "Voor deze evaluatie". */
export function heardText(heard: Heard): string {
  const all = everybody(heard);
  const { surveyed } = heard.people;
  if (surveyed === null) return `${are(all)} gehoord, in ${conversations(heard)} en met een enquête`;
  if (surveyed > 0 && surveyed === all) return `${filledIn(surveyed, '')} een enquête in`;
  const interviewed = `${are(all - surveyed)} geïnterviewd in ${conversations(heard)}`;
  return surveyed === 0 ? interviewed : `${interviewed}, en ${filledIn(surveyed, 'andere ')} een enquête in`;
}

/** "25 mensen, in 22 gesprekken", for a list of facts. */
export function heardFact(heard: Heard): string {
  const all = everybody(heard);
  const { surveyed } = heard.people;
  const people = counted(all, 'persoon', 'mensen');
  if (surveyed === 0) return `${people}, in ${conversations(heard)}`;
  if (surveyed === null) return `${people}, in ${conversations(heard)} en met een enquête`;
  if (surveyed === all) return `${people}, met een enquête`;
  return `${people}: ${number(all - surveyed)} geïnterviewd in ${conversations(heard)}, ${number(surveyed)} alleen met een enquête`;
}

/** Who of them are counted, in a sentence; none when all are. */
export function countedText({ comparison, waiting }: Pick<Heard, 'comparison' | 'waiting'>): string[] {
  const { people } = waiting;
  if (people === 0) return [];
  const others =
    people === 1
      ? 'naar de woorden van één persoon keek nog niemand, en die telt nog niet mee'
      : `naar de woorden van de andere ${number(people)} keek nog niemand, en zij tellen nog niet mee`;
  const { interviewed } = comparison;
  const some = interviewed === 1 ? 'één' : number(interviewed);
  return [`De aantallen gaan over ${some} van hen: ${others}.`];
}

/** What counts as heard in a sentence about everybody; nothing when all were interviewed. */
export function togetherNote({ people: { surveyed } }: Pick<Heard, 'people'>): string {
  return surveyed === 0 ? '' : ' (wie is geïnterviewd en wie alleen een enquête invulde samen)';
}

function everybody({ comparison, waiting }: Pick<Heard, 'comparison' | 'waiting'>): number {
  return comparison.interviewed + waiting.people;
}

function are(people: number): string {
  return people === 1 ? 'is één persoon' : `zijn ${number(people)} mensen`;
}

function filledIn(people: number, other: string): string {
  return people === 1 ? `vulde één ${other}persoon` : `vulden ${number(people)} ${other}mensen`;
}

function conversations({ interviews, method: { groupInterviews } }: Heard): string {
  if (interviews === 1) return groupInterviews === 1 ? 'één groepsgesprek' : 'één gesprek';
  const all = `${number(interviews)} gesprekken`;
  if (groupInterviews === 0) return all;
  return `${all}, waarvan ${groupInterviews === 1 ? 'één groepsgesprek' : `${inWords(groupInterviews)} groepsgesprekken`}`;
}
