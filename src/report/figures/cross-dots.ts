/** Perspectives within wijken, in dots: the topics that set a wijk apart, with each wijk under them. */

import { enumerate } from '../../language/phrases.js';
import type { Contrast } from '../../model/findings.js';
import type { CrossTable } from '../../model/matrix.js';
import type { ChartBlock, DotRow } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { MOST_LINES } from './chart-size.js';
import { sourceOf } from './source.js';

/** A reader compares no more at a glance. */
const MOST_TOPICS = 5;

/** Nothing where the version shows no perspectives within wijken, or when no topic sets a wijk apart. */
export function dotsWithinWijken(content: ReportContent): ChartBlock[] {
  const crosses = new Map(
    content.comparison.themes.flatMap(({ codes }) =>
      codes.map((cross) => [cross.subject.id, cross] as const),
    ),
  );
  const topics = [
    ...new Set(
      content.wijkProfiles
        .flatMap(({ more }) => more)
        .sort(bySize)
        .map(({ apart }) => apart.about.id),
    ),
  ].flatMap((id) => crosses.get(id) ?? []);
  const [first] = topics;
  if (first === undefined) return [];
  const lines = 1 + first.wijken.length;
  const shown = topics.slice(0, Math.min(MOST_TOPICS, Math.floor(MOST_LINES / lines)));
  const rows = shown.flatMap(rowsOf);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'chart',
      caption: 'Wat wijken onderscheidt: wie erover spreekt, naar perspectief binnen elke wijk',
      alt: `Stippen, groter naarmate een groter deel van de groep het onderwerp noemt. ${shown.map(described).join(' ')}`,
      source: sourceOf(content),
      chart: {
        columns: heardIn(first).map(({ label, interviewed }) => ({ label, interviewed })),
        rows,
      },
    },
  ];
}

function bySize(a: Contrast, b: Contrast): number {
  return differenceOf(b) - differenceOf(a);
}

function differenceOf({ apart: { group, rest } }: Contrast): number {
  return group.mentions / group.interviewed - rest.mentions / rest.interviewed;
}

/** The perspectives in which anybody was interviewed. */
function heardIn({ perspectives, ofPerspectives }: CrossTable) {
  return perspectives
    .map(({ label }, at) => ({ label, at, interviewed: ofPerspectives[at]?.interviewed ?? 0 }))
    .filter(({ interviewed }) => interviewed > 0);
}

function rowsOf(cross: CrossTable): DotRow[] {
  return cross.wijken.map(({ label }, wijk) => ({
    label,
    under: cross.subject.label,
    dots: heardIn(cross).map(({ at }) => {
      const cell = cross.cells[at]?.[wijk];
      return { mentions: cell?.mentions ?? 0, of: cell?.interviewed ?? 0, leans: null };
    }),
  }));
}

/** "Openheid over de keuze: Spoorwijk 6 van de 6, Moerwijk 1 van de 6." */
function described({ subject, wijken, ofWijken }: CrossTable): string {
  const counts = wijken.map(({ label }, at) => {
    const { mentions = 0, interviewed = 0 } = ofWijken[at] ?? {};
    return `${label} ${mentions} van de ${interviewed}`;
  });
  return `${subject.label}: ${enumerate(counts)}.`;
}
