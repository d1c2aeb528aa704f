/** How many people were heard, and how: in conversations, or by a survey. */

import { number } from '../../language/numbers.js';
import type { ReportContent } from '../content.js';

type Heard = Pick<ReportContent, 'comparison' | 'interviews' | 'people'>;

/** "zijn 25 mensen geïnterviewd in 22 gesprekken", behind "Voor deze evaluatie". */
export function heardText({
  comparison: { interviewed: all },
  interviews,
  people: { surveyed },
}: Heard): string {
  if (surveyed === null) return `${are(all)} gehoord, in ${conversations(interviews)} en met een enquête`;
  const filledIn = `${surveyed === 1 ? 'vulde één persoon' : `vulden ${number(surveyed)} mensen`} een enquête in`;
  if (surveyed > 0 && surveyed === all) return filledIn;
  const interviewed = `${are(all - surveyed)} geïnterviewd in ${conversations(interviews)}`;
  return surveyed === 0 ? interviewed : `${interviewed}, en ${filledIn}`;
}

/** "25 mensen, in 22 gesprekken", for a list of facts. */
export function heardFact({
  comparison: { interviewed: all },
  interviews,
  people: { surveyed },
}: Heard): string {
  const people = all === 1 ? '1 persoon' : `${number(all)} mensen`;
  if (surveyed === 0) return `${people}, in ${conversations(interviews)}`;
  if (surveyed === null) return `${people}, in ${conversations(interviews)} en met een enquête`;
  if (surveyed === all) return `${people}, met een enquête`;
  return `${people}: ${number(all - surveyed)} in ${conversations(interviews)}, ${number(surveyed)} alleen met een enquête`;
}

function are(people: number): string {
  return people === 1 ? 'is één persoon' : `zijn ${number(people)} mensen`;
}

function conversations(interviews: number): string {
  return interviews === 1 ? 'één gesprek' : `${number(interviews)} gesprekken`;
}
