/** What the counts rest on, as the cover and the chapter on the approach say it: how much people reviewed, and what counts. */

import { counted, number, percentage } from '../language/numbers.js';
import { capitalised, enumerate } from '../language/phrases.js';
import type { ReviewedTexts, Reviewing } from '../model/report-state.js';
import type { ReportContent } from './content.js';

/** A reader must know this before any number. */
export function basisText({
  state,
  basis,
  reviewing,
  stale,
}: Pick<ReportContent, 'state' | 'basis' | 'reviewing' | 'stale'>): string {
  const counts = state === 'werkversie' ? everythingCounts(basis) : confirmedCounts(basis, reviewing);
  return stale === null ? counts : `${stale.text} ${counts}`;
}

function everythingCounts({ confirmed, open }: ReportContent['basis']): string {
  const total = confirmed + open;
  if (total === 0) return 'Er zijn nog geen coderingen.';
  const proposed = `${counted(open, 'voorstel', 'voorstellen')} van het programma waarover nog niemand besliste`;
  const told =
    confirmed === 0
      ? proposed
      : `${counted(confirmed, 'bevestigde codering', 'bevestigde coderingen')}${open === 0 ? '' : ` en ${proposed}`}`;
  return `In deze werkversie ${total === 1 ? 'telt' : 'tellen'} ${told}. ${open === 0 ? '' : 'De aantallen kunnen dus fouten bevatten, in beide richtingen.'}`.trim();
}

function confirmedCounts({ confirmed, open }: ReportContent['basis'], reviewing: Reviewing): string {
  const waiting =
    open === 0
      ? ''
      : ` Over ${counted(open, 'voorstel', 'voorstellen')} van het programma is nog niet beslist; ${open === 1 ? 'dat telt' : 'die tellen'} niet mee, dus aantallen kunnen nog hoger worden.`;
  return (
    `${reviewedText(reviewing)} Alleen wat een onderzoeker bevestigde of zelf codeerde telt: ` +
    `${counted(confirmed, 'codering', 'coderingen')}.${waiting}`
  );
}

/** "Van de 25 gesprekken zijn er 15 helemaal nagekeken." */
function reviewedText({ interviews, surveys }: Reviewing): string {
  const parts = [
    doneText(interviews, 'het ene gesprek', 'gesprekken'),
    doneText(surveys, 'het bestand met antwoorden op een enquête', 'bestanden met antwoorden op een enquête'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Er is nog niets nagekeken.' : `${capitalised(enumerate(parts))}.`;
}

function doneText({ all, done }: ReviewedTexts, one: string, some: string): string {
  if (all === 0) return '';
  if (all === 1) return `${one} is ${done === 1 ? 'helemaal' : 'nog niet helemaal'} nagekeken`;
  if (done === all) return `${all === 2 ? 'beide' : `alle ${number(all)}`} ${some} zijn nagekeken`;
  const ofAll = `van de ${number(all)} ${some}`;
  if (done === 0) return `${ofAll} is er nog geen helemaal nagekeken`;
  return `${ofAll} ${done === 1 ? 'is er 1' : `zijn er ${number(done)}`} helemaal nagekeken`;
}

/** What became of what the program proposed, and what it missed; empty when nobody decided anything yet. */
export function proposalsJudged({ accepted, rejected, byHand }: Reviewing): string[] {
  const confirmed = accepted + byHand;
  const missed = accepted === 0 ? 'geen' : `er ${number(accepted)}`;
  return [
    ...(accepted + rejected === 0 ? [] : [decidedText(accepted, rejected)]),
    ...(byHand === 0
      ? []
      : [
          `${counted(byHand, 'codering is', 'coderingen zijn')} met de hand toegevoegd: van de ${counted(confirmed, 'codering die telt', 'coderingen die tellen')}, had het programma ${missed} voorgesteld (${percentage(accepted / confirmed)}).`,
        ]),
  ];
}

function decidedText(accepted: number, rejected: number): string {
  const decided = accepted + rejected;
  const about = 'van het programma waarover een onderzoeker besliste,';
  if (decided === 1) return `Het ene voorstel ${about} is ${accepted === 1 ? 'bevestigd' : 'verworpen'}.`;
  const all = `${number(decided)} voorstellen ${about}`;
  if (rejected === 0) return `Alle ${all} zijn bevestigd.`;
  if (accepted === 0) return `Alle ${all} zijn verworpen.`;
  return `Van de ${all} ${accepted === 1 ? 'is er 1' : `zijn er ${number(accepted)}`} bevestigd (${percentage(accepted / decided)}) en ${number(rejected)} verworpen.`;
}
