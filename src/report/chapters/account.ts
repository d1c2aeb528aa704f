/** Bijlage verantwoording: versions, settings, hashes and counts, so that the report can be made again. */

import { number } from '../../language/numbers.js';
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
      `${number(method.texts.texts)}, met ${number(method.texts.turns)} beurten (hash ${method.texts.hash.slice(0, HASH)})`,
    ],
    [
      'formaten',
      method.texts.formats.map(({ format, texts }) => `${format} (${texts})`).join(', ') || 'geen',
    ],
    [
      'namen',
      method.texts.withNames === 0
        ? 'in alle transcripten vervangen'
        : `in ${number(method.texts.withNames)} transcripten niet door het programma vervangen`,
    ],
    [
      'coderingen',
      `${number(basis.confirmed + basis.open)}, waarvan ${number(basis.confirmed)} door een mens bevestigd en ${number(basis.open)} voorgesteld`,
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
      'Bevestigde coderingen gaan voor voorgestelde, en een leesbare lengte gaat voor te kort of te lang.',
      'Daarna tellen perspectieven en mensen die nog niet zijn geciteerd, en ten slotte hoe sterk de woorden op het onderwerp wijzen.',
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
