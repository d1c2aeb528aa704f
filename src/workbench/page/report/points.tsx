/** What must be looked at before it is shared, to tick off: what was ticked is kept in the project. */

import { useRef } from 'preact/hooks';
import { momentAsText } from '../../../language/moment.js';
import { counted, number } from '../../../language/numbers.js';
import { addressOf } from '../shell/place.js';
import { type Point, tick } from './load.js';

interface PointsProps {
  readonly points: readonly Point[];
}

const KINDS: Readonly<Record<Point['soort'], string>> = {
  waarschuwing: 'Voordat anderen het lezen',
  keuze: 'Citaten die u koos en die er niet in staan',
  leesbaarheid: 'Kan iedereen het lezen?',
  'open plaats': 'Plaatsen waar nog niets staat',
};

export function Points({ points }: PointsProps) {
  if (points.length === 0) return <p class="stil">Er is niets na te lopen.</p>;
  const done = points.filter(({ nagelopen }) => nagelopen !== null).length;
  return (
    <section aria-label="Na te lopen" class="nalopen">
      <h3>
        Na te lopen: {number(done)} van {counted(points.length, 'punt', 'punten')} gedaan
      </h3>
      {groupsOf(points).map((group) => (
        <Group key={`${group.kind} ${group.under}`} {...group} />
      ))}
    </section>
  );
}

interface PointGroup {
  readonly kind: Point['soort'];
  readonly under: string | null;
  readonly points: readonly Point[];
}

/** Open places stand together, whatever heading they are under. */
function groupsOf(points: readonly Point[]): PointGroup[] {
  const groups = new Map<string, PointGroup>();
  for (const point of points) {
    const under = point.soort === 'open plaats' ? null : point.onder;
    const key = `${point.soort} ${under}`;
    groups.set(key, {
      kind: point.soort,
      under,
      points: [...(groups.get(key)?.points ?? []), point],
    });
  }
  return [...groups.values()];
}

function Group({ kind, under, points }: PointGroup) {
  const open = points.filter(({ nagelopen }) => nagelopen === null).length;
  // What is ticked last doesn't close it under the hand; open places are many, and wait.
  const isOpen = useRef(open > 0 && kind !== 'open plaats').current;
  return (
    <details open={isOpen}>
      <summary>
        {under ?? KINDS[kind]}{' '}
        <span class="stil">{open === 0 ? 'alles gedaan' : `${number(open)} open`}</span>
      </summary>
      {kind === 'open plaats' && (
        <p class="stil">
          Schrijf daar in Word, en maak het rapport opnieuw: uw tekst komt mee. Vink af wat leeg mag blijven.
        </p>
      )}
      <ul class="punten">
        {points.map((point) => (
          <OnePoint key={point.id} point={point} />
        ))}
      </ul>
    </details>
  );
}

function OnePoint({ point: { id, soort, onder, tekst, plek, nagelopen } }: { readonly point: Point }) {
  const isDone = nagelopen !== null;
  const change = async (box: HTMLInputElement): Promise<void> => {
    if (!(await tick(id, box.checked))) box.checked = isDone;
  };
  return (
    <li>
      <label>
        <input type="checkbox" checked={isDone} onChange={(event) => void change(event.currentTarget)} />
        <span>
          {soort === 'open plaats' && onder !== null && <span class="stil">{onder}: </span>}
          {tekst}
        </span>
      </label>
      {plek !== null && (
        <a href={addressOf('gesprek', plek.bestand, plek.beurt)} aria-label={`Lees na: ${tekst}`}>
          Lees na
        </a>
      )}
      {nagelopen !== null && (
        <span class="stil">
          {nagelopen.codeur}, {momentAsText(nagelopen.op)}
        </span>
      )}
    </li>
  );
}
