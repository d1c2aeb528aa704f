/** Coded passages as sheets for the researchers: a quote per row, and who of the perspectives says it. */

import type { Sheet } from '../../files/xlsx-write.js';
import type { Codebook } from '../../model/codebook.js';
import type { Coding } from '../../model/coding.js';
import type { Project } from '../../model/project.js';
import type { Respondent } from '../../model/respondent.js';

const COLUMNS = {
  fragment: 15,
  thema: 22,
  code: 22,
  onderwerp: 28,
  respondent: 12,
  perspectief: 16,
  wijk: 16,
  bestand: 24,
  beurt: 7,
  status: 12,
  oordeel: 10,
  sterkte: 9,
  citeren: 9,
  tekst: 80,
} as const;

export type People = ReadonlyMap<string, Respondent>;

export function fragmentSheet(codings: readonly Coding[], people: People, codebook: Codebook): Sheet {
  const topics = topicsOf(codebook);
  return {
    name: 'fragmenten',
    columns: Object.entries(COLUMNS).map(([title, width]) => ({ title, width })),
    rows: codings.map((coding) => {
      const { id, code, respondent, file, turn, status, oordeel, strength, quotable, fragment } = coding;
      const person = people.get(respondent);
      const topic = topics.get(code);
      return [
        id,
        topic?.theme ?? '',
        code,
        topic?.label ?? '',
        respondent,
        person?.perspective ?? '',
        person?.wijk ?? '',
        file,
        turn,
        status,
        oordeel ?? '',
        strength,
        quotable ? 'ja' : 'nee',
        fragment.text,
      ];
    }),
  };
}

/** A row per quote and a column per perspective, with 1 where the quote comes from and 0 elsewhere. */
export function quotesByPerspective(
  codings: readonly Coding[],
  people: People,
  codebook: Codebook,
  { perspectives }: Project,
): Sheet {
  const topics = topicsOf(codebook);
  return {
    name: 'citaat-perspectief',
    columns: [
      { title: 'fragment', width: 15 },
      { title: 'code', width: 22 },
      { title: 'onderwerp', width: 28 },
      { title: 'tekst', width: 80 },
      ...perspectives.map(({ id }) => ({ title: id, width: 16 })),
    ],
    rows: codings.map(({ id, code, respondent, fragment }) => [
      id,
      code,
      topics.get(code)?.label ?? '',
      fragment.text,
      ...perspectives.map((perspective) => (people.get(respondent)?.perspective === perspective.id ? 1 : 0)),
    ]),
  };
}

function topicsOf({ themes }: Codebook): Map<string, { readonly label: string; readonly theme: string }> {
  return new Map(
    themes.flatMap((theme) =>
      theme.codes.map(({ id, label }) => [id, { label, theme: theme.label }] as const),
    ),
  );
}
