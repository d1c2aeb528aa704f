/** The closing of a theme: the codes without a paragraph of their own. */

import { partSubject, withVerb } from '../../language/agreement.js';
import { capitalised, enumerate, enumerateOr, inWords } from '../../language/phrases.js';
import type { Spoken } from '../../model/claims.js';
import type { CodeFinding } from '../../model/findings.js';
import type { Sentence } from '../blocks.js';
import { topic } from './names.js';
import type { Phrasing, Way } from './phrasing.js';
import { spokenOf } from './presence.js';

/** What a few mention, what one person does, and what nobody does. */
export function closingOf(codes: readonly CodeFinding[], phrasing: Phrasing): Sentence[] {
  const ordered = [...codes].sort((a, b) => b.all.mentions - a.all.mentions);
  const tell = (ways: readonly Way<readonly Spoken[]>[], some: readonly CodeFinding[]): Sentence[] =>
    some.length === 0
      ? []
      : [
          phrasing(
            ways,
            some.map((finding) => spokenOf(finding.code, finding)),
            some.flatMap(({ all }) => all.evidence),
          ),
        ];
  return [
    ...tell(
      FEW,
      ordered.filter(({ all }) => all.mentions > 1),
    ),
    ...tell(
      SINGLE,
      ordered.filter(({ all }) => all.mentions === 1),
    ),
    ...tell(
      NONE,
      ordered.filter(({ all }) => all.mentions === 0),
    ),
  ];
}

const topics = (codes: readonly Spoken[]): string[] => codes.map(({ about }) => topic(about));
const labels = (codes: readonly Spoken[]): string => enumerate(topics(codes));
const counted = (codes: readonly Spoken[]): string =>
  enumerate(codes.map(({ about, all }) => `${topic(about)} (${all.mentions})`));

const FEW: readonly Way<readonly Spoken[]>[] = [
  {
    fits: ({ length }) => length === 1,
    say: (codes) =>
      codes
        .map(({ about, all: { mentions, interviewed } }) => {
          const { plural } = partSubject(mentions, interviewed);
          const some = { text: `${inWords(mentions)} van de ${interviewed} respondenten`, plural };
          return `${capitalised(withVerb(some, 'spreekt', 'spreken'))} ook over ${topic(about)}.`;
        })
        .join(' '),
  },
  { fits: ({ length }) => length > 1, say: (codes) => `Ook gaat het over ${counted(codes)}.` },
];

const SINGLE: readonly Way<readonly Spoken[]>[] = [
  { fits: ({ length }) => length === 1, say: (codes) => `Eén respondent spreekt over ${labels(codes)}.` },
  { say: (codes) => `Telkens één respondent spreekt over ${labels(codes)}.` },
];

const NONE: readonly Way<readonly Spoken[]>[] = [
  { say: (codes) => `Niemand spreekt over ${enumerateOr(topics(codes))}.` },
];
