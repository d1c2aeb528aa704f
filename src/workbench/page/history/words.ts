/** What was done, in the words of who did it on the screen. */

import { number } from '../../../language/numbers.js';
import type { ActInView } from '../../../work/history/in-view.js';

const COMMANDS: Readonly<Record<string, string>> = {
  werkbank: 'Beslist in een gesprek',
  'werkbank gelezen': 'Beurten doorgenomen',
  'werkbank samenvatten': 'Samenvatting geschreven',
  'werkbank nalopen': 'Punt van het rapport nagelopen',
  import: 'Transcripten ingelezen',
  code: 'Gecodeerd',
  'review import': 'Beslissingen ingelezen',
  'memo add': 'Memo geschreven',
  'memo change': 'Memo gewijzigd',
  'memo remove': 'Memo verwijderd',
  merge: 'Ander project samengevoegd',
  restore: 'Reservekopie teruggezet',
  forget: 'Iemand vergeten',
  report: 'Rapport geschreven',
  'names import': 'Over namen beslist',
  'summaries import': 'Samenvattingen ingelezen',
  check: 'Database hersteld',
  migratie: 'Database bijgewerkt voor een nieuwe versie',
};

export function whatIt({ command, of }: ActInView): string {
  if (command === 'undo') return `Nummer ${of} ongedaan gemaakt`;
  if (command === 'redo') return `Nummer ${of} opnieuw gedaan`;
  return COMMANDS[command] ?? `wijkstem ${command}`;
}

export const STATE_WORDS: Readonly<Record<ActInView['state'], string>> = {
  gedaan: '',
  teruggedraaid: 'ongedaan gemaakt',
  vervallen: 'ongedaan gemaakt, voorgoed',
  vast: 'blijft',
};

/** What the button of an act says, with how many go along. */
export function wayBack({ way, count }: NonNullable<ActInView['takes']>): string {
  const others = count === 1 ? '' : `, met ${number(count - 1)} ${way === 'undo' ? 'erna' : 'ervoor'}`;
  return `${way === 'undo' ? 'Maak ongedaan' : 'Doe opnieuw'}${others}`;
}
