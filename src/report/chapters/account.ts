/** Bijlage verantwoording: versions, settings, hashes and counts, so that the report can be made again. */

import { counted, number } from '../../language/numbers.js';
import { date } from '../../language/phrases.js';
import { type Block, paragraph } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { textTable } from '../tables.js';
import { heardFact } from '../wording/heard.js';

/** As much of a hash as tells two versions apart. */
const HASH = 16;

export function account(content: ReportContent): Block[] {
  const { project, codebook, basis, method, audience } = content;
  const { comparing, privacy } = project;
  const rows: [string, string][] = [
    ['programma', `wijkstem ${method.program}`],
    ['datum van het rapport', date(project.reportDate)],
    [
      'versie',
      audience === 'intern'
        ? 'intern: alle groepen apart'
        : `openbaar: geen groep van minder dan ${privacy.threshold} mensen, in bijlagen ${privacy.appendixThreshold}`,
    ],
    ['codeboek', `${codebook.id}, versie ${codebook.version} (hash ${codebook.hash.slice(0, HASH)})`],
    ['eenheid van coderen', unitOf(project)],
    ['respondenten', heardFact(content)],
    [
      'transcripten',
      `${filesText(method.texts)}, met ${counted(method.texts.turns, 'beurt', 'beurten')} (hash ${method.texts.hash.slice(0, HASH)})`,
    ],
    [
      'formaten',
      method.texts.formats.map(({ format, texts }) => `${format} (${texts})`).join(', ') || 'geen',
    ],
    [
      'namen',
      method.texts.withNames === 0
        ? 'in alle transcripten vervangen'
        : `in ${counted(method.texts.withNames, 'transcript', 'transcripten')} niet door het programma vervangen`,
    ],
    [
      'coderingen',
      `${number(basis.confirmed)} door een mens bevestigd${basis.open === 0 ? '' : `; ${counted(basis.open, 'voorstel telt', 'voorstellen tellen')} niet mee`}`,
    ],
    [
      'kenmerkend voor een groep',
      `minstens ${comparing.people} mensen, minstens ${comparing.percent}% van de groep en ${comparing.pointsAbove} punten boven de anderen`,
    ],
    ['oordelen vergeleken', `vanaf ${comparing.minJudged} mensen met een oordeel in beide groepen`],
    ['citaten', `hoogstens ${project.quotesPerCode} per onderwerp en ${project.quotesPerTheme} per thema`],
  ];
  return [
    { kind: 'heading', level: 2, text: 'Verantwoording' },
    paragraph(
      'Met dezelfde teksten, hetzelfde codeboek en dezelfde instellingen ontstaat hetzelfde rapport. Een andere tekst of een ander codeboek geeft een andere hash.',
    ),
    {
      kind: 'table',
      caption: 'Versies, instellingen en aantallen',
      table: textTable(['onderdeel', 'waarde'], rows, [0.3, 0.7]),
    },
    { kind: 'heading', level: 3, text: 'Hoe citaten zijn gekozen' },
    paragraph(
      'Een programma kiest de citaten volgens een vaste regel, en de onderzoeker kan die keuze wijzigen.',
      'Een citaat telt 12 tot 60 woorden en is te begrijpen zonder de rest van het gesprek; is zo’n citaat er niet, dan staat er geen.',
      'Alleen passages waarvan iemand de codering bevestigde komen in aanmerking.',
      'Dan tellen perspectieven en mensen die nog niet zijn geciteerd, en ten slotte hoe sterk de woorden op het onderwerp wijzen.',
      'Oordeelt iemand anders het tegenovergestelde, dan staat ook die stem erbij.',
      'Weggelaten woorden zijn te herkennen aan […]; verder is elk citaat letterlijk vergeleken met het transcript.',
    ),
  ];
}

function unitOf({ unit, suggestions }: ReportContent['project']): string {
  if (unit === 'beurt') return 'de hele beurt';
  return suggestions.method === 'termen'
    ? 'de zin of zinnen met de zoektermen'
    : 'drie of vier zinnen achter elkaar, of de hele beurt als die korter is';
}

/** A file of a survey holds the answers of many, and is no transcript. */
function filesText({ texts, surveys }: ReportContent['method']['texts']): string {
  if (surveys === 0) return number(texts);
  const ofSurvey = `${counted(surveys, 'bestand', 'bestanden')} met antwoorden op een enquête`;
  return texts === surveys ? ofSurvey : `${number(texts - surveys)}, en ${ofSurvey}`;
}
