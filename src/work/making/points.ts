/** What must be looked at before something that was made is shared, one by one, each known again by what it says. */

import { contentId } from '../../files/hash.js';
import type { Caution } from '../../model/caution.js';
import { adviceAsText } from '../project/advice.js';
import type { findingsIn } from '../reporting/check.js';
import type { ToLookAt } from '../reporting/foresee.js';
import { markOfOpenPlace } from '../reporting/state.js';

export type PointKind = 'waarschuwing' | 'open plaats' | 'keuze' | 'leesbaarheid';

export interface Point {
  /** A hash of what it says, so that other words make another point; of an open place one of the place. */
  readonly id: string;
  readonly soort: PointKind;
  /** What it has in common with those beside it, or what an open place is about. */
  readonly onder: string | null;
  readonly tekst: string;
  /** The passage that it is about. */
  readonly plek: { readonly bestand: string; readonly beurt: number } | null;
}

export function pointsOfCautions(cautions: readonly Caution[]): Point[] {
  return cautions.map(({ heading, text, place }) =>
    point(
      'waarschuwing',
      heading?.replace(/:$/, '.') ?? null,
      text,
      place === null ? null : { bestand: place.file, beurt: place.turn },
    ),
  );
}

/** Also where nothing was written yet, and quotes that were chosen and passed over. */
export function pointsOfReport({ cautions, passedOver, open }: ToLookAt): Point[] {
  return [
    ...pointsOfCautions(cautions),
    ...passedOver.map((line) => point('keuze', null, adviceAsText(line))),
    ...open.map(({ key, question, under }) => ({
      ...point('open plaats', under, question),
      // Two places may ask the same.
      id: markOfOpenPlace(key),
    })),
  ];
}

/** What keeps somebody from reading it. */
export function pointsOfCheck(findings: ReturnType<typeof findingsIn>): Point[] {
  return findings.map(({ message }) => point('leesbaarheid', null, message));
}

function point(soort: PointKind, onder: string | null, tekst: string, plek: Point['plek'] = null): Point {
  return { id: contentId(soort, onder ?? '', tekst), soort, onder, tekst, plek };
}
