/** What a report stands on now, and what is better done first. */

import { counted } from '../../../language/numbers.js';
import type { StatusResult } from '../../../work/status/result.js';
import { Loaded } from '../parts/loaded.js';
import { api, ask } from '../shell/api.js';
import { useAsked } from '../shell/asked.js';
import { addressOf } from '../shell/place.js';

export function Basis() {
  const asked = useAsked(() => ask(api.project.$get()));
  return <Loaded asked={asked.value}>{({ open }) => (open === null ? null : <Standing {...open} />)}</Loaded>;
}

function Standing(status: StatusResult) {
  const { bestanden, geinterviewd, alleen_enquete, coderingen, gecodeerd } = status;
  const people = counted(geinterviewd + alleen_enquete, 'respondent', 'respondenten');
  const first = doneFirst(status);
  return (
    <section aria-labelledby="berust">
      <h2 id="berust">Waar het op berust</h2>
      <p>
        {counted(bestanden.ingelezen, 'ingelezen transcript', 'ingelezen transcripten')} van {people};{' '}
        {counted(coderingen.bevestigd, 'codering', 'coderingen')} door een mens bevestigd en{' '}
        {counted(coderingen.voorstel, 'voorstel', 'voorstellen')} waarover nog niemand besliste.{' '}
        {coderingen.voorstel > 0 &&
          'Voorstellen tellen alleen in een werkversie mee, en het rapport zegt wat er is nagekeken.'}{' '}
        {gecodeerd === 'met dit codeboek' && 'Alles is gecodeerd met het codeboek van nu.'}
      </p>
      {first.length > 0 && (
        <div class="melding let-op">
          <p>Beter eerst gedaan:</p>
          <ul>
            {first.map(({ text, view, what }) => (
              <li key={text}>
                {text} <a href={addressOf(view)}>{what}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface First {
  readonly text: string;
  readonly view: string;
  readonly what: string;
}

function doneFirst({ bestanden, gecodeerd, nakijken, gevoelig, met_namen }: StatusResult): First[] {
  const unread = bestanden.gevonden - bestanden.ingelezen;
  const sensitive = gevoelig.gevonden - gevoelig.nagekeken;
  return [
    ...(unread > 0
      ? [
          {
            text: `${counted(unread, 'transcript in de map is', 'transcripten in de map zijn')} niet ingelezen.`,
            view: 'binnenbrengen',
            what: 'Binnenbrengen',
          },
        ]
      : []),
    ...(gecodeerd === 'met dit codeboek'
      ? []
      : [
          {
            text: `De teksten zijn ${CODED[gecodeerd]} gecodeerd.`,
            view: 'overzicht',
            what: gecodeerd === 'nog niet' ? 'Codeer' : 'Codeer opnieuw',
          },
        ]),
    ...(nakijken > 0
      ? [
          {
            text: `${counted(nakijken, 'beslissing telt', 'beslissingen tellen')} niet mee tot iemand ${nakijken === 1 ? 'haar' : 'ze'} nakijkt.`,
            view: 'gesprekken',
            what: 'Gesprekken',
          },
        ]
      : []),
    ...(sensitive > 0
      ? [
          {
            text: `${counted(sensitive, 'gevoelige passage wordt', 'gevoelige passages worden')} niet geciteerd zolang niemand erover besliste.`,
            view: 'gesprekken',
            what: 'Gesprekken',
          },
        ]
      : []),
    ...(met_namen.length > 0
      ? [
          {
            text: `In ${counted(met_namen.length, 'tekst', 'teksten')} staan namen, omdat iemand daarom vroeg.`,
            view: 'namen',
            what: 'Namen',
          },
        ]
      : []),
  ];
}

const CODED: Readonly<Record<Exclude<StatusResult['gecodeerd'], 'met dit codeboek'>, string>> = {
  'nog niet': 'nog niet',
  'nog niet alles': 'nog niet alle',
  'met een eerder codeboek': 'met een eerder codeboek',
};
