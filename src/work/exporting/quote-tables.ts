/** Fragments, a row per passage and code, and quotes against perspectives. */

import { groupedBy } from '../../analysis/index.js';
import type { Sheet } from '../../files/office/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { Quote } from '../../model/coding.js';
import type { DisclosedQuote } from '../../model/disclosed.js';
import type { Exported } from './exported.js';

const TOPIC = [
  { title: 'thema', width: 9 },
  { title: 'code', width: 22 },
  { title: 'label', width: 28 },
  { title: 'tekst', width: 70 },
] as const;
const STATUS = { title: 'status', width: 12 } as const;

/** For the researchers all of them, with whether they may be quoted; for others those that may be. */
export function fragmentTable(exported: Exported, codebook: Codebook): Sheet {
  return exported.audience === 'intern'
    ? internalFragments(exported, codebook)
    : publicFragments(exported, codebook);
}

function internalFragments({ codings, respondents }: Exported, { themes }: Codebook): Sheet {
  const people = new Map(respondents.map((person) => [person.id, person]));
  const byCode = groupedBy(codings, ({ code }) => code);
  return {
    name: 'fragmenten',
    columns: [
      ...TOPIC,
      { title: 'citeren', width: 9 },
      STATUS,
      { title: 'oordeel', width: 11 },
      { title: 'sterkte', width: 9 },
      { title: 'respondent', width: 12 },
      { title: 'perspectief', width: 14 },
      { title: 'wijk', width: 16 },
      { title: 'bestand', width: 24 },
      { title: 'beurt', width: 7 },
      { title: 'fragment', width: 15 },
    ],
    rows: themes.flatMap((theme) =>
      theme.codes.flatMap(({ id, label }) =>
        (byCode.get(id) ?? []).map((coding) => {
          const person = people.get(coding.respondent);
          return [
            theme.id,
            id,
            label,
            coding.fragment.text,
            coding.quotable ? 'ja' : 'nee',
            coding.status,
            coding.oordeel ?? '',
            coding.strength,
            coding.respondent,
            person?.perspective ?? '',
            person?.wijk ?? '',
            coding.file,
            coding.turn,
            coding.id,
          ];
        }),
      ),
    ),
  };
}

function publicFragments(exported: Exported, { themes }: Codebook): Sheet {
  return {
    name: 'fragmenten',
    columns: [...TOPIC, { title: 'bron', width: 34 }, STATUS],
    rows: themes.flatMap((theme) =>
      theme.codes.flatMap(({ id, label }) =>
        inOrder(shownUnder(id, exported), exported).map(({ shown: { text, source, status } }) => [
          theme.id,
          id,
          label,
          text,
          source,
          status,
        ]),
      ),
    ),
  };
}

/** A row per quote, with 1 below the group of who says it and 0 below the others. */
export function quoteMatrix(exported: Exported): Sheet {
  const { byPerspective } = exported.groups;
  const passages = [
    ...groupedBy(
      [...exported.planned.keys()].flatMap((code) => shownUnder(code, exported)),
      ({ quote: { coding } }) => JSON.stringify([coding.file, coding.fragment.start, coding.fragment.end]),
    ).values(),
  ].flatMap(([first, ...others]) => (first === undefined ? [] : [{ ...first, others }]));
  return {
    name: 'citaat-perspectief',
    columns: [
      { title: 'tekst', width: 70 },
      { title: 'codes', width: 30 },
      { title: 'bron', width: 34 },
      ...byPerspective.map(({ label }) => ({ title: label, width: 16 })),
    ],
    rows: inOrder(passages, exported).map(({ quote, shown, others }) => [
      shown.text,
      [quote, ...others.map((other) => other.quote)].map(({ coding }) => coding.code).join(', '),
      shown.source,
      ...byPerspective.map(({ members }) => (members.includes(quote.respondent) ? 1 : 0)),
    ]),
  };
}

interface Shown {
  readonly quote: Quote;
  readonly shown: DisclosedQuote;
}

function shownUnder(code: string, { planned, quotes }: Exported): Shown[] {
  const shown = quotes.get(code) ?? [];
  return (planned.get(code) ?? []).flatMap((quote, index) => {
    const own = shown[index];
    return own === undefined ? [] : [{ quote, shown: own }];
  });
}

/** In public by their words, because the order of the interviews would tie quotes of one person together. */
function inOrder<T extends Shown>(rows: readonly T[], { audience }: Exported): T[] {
  if (audience === 'intern') return [...rows];
  return [...rows].sort((a, b) => (a.shown.text < b.shown.text ? -1 : a.shown.text > b.shown.text ? 1 : 0));
}
