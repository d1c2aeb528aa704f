/** The closing of a theme: the codes without a paragraph of their own. */

import { capitalised, enumerate, inSentence } from '../../language/phrases.js';
import type { CodeFinding, ThemeFinding } from '../../model/findings.js';
import type { Sentence } from '../blocks.js';
import { topic } from './people.js';
import type { Phrasing, Way } from './phrasing.js';
import { warned } from './warned.js';

/** What a few mention, what one person does, and what nobody does. */
export function closingOf({ codes }: ThemeFinding, phrasing: Phrasing): Sentence[] {
  const byCount = [...codes].sort((a, b) => b.all.mentions - a.all.mentions).filter(({ minor }) => minor);
  const few = byCount.filter(({ all }) => all.mentions > 1);
  const single = byCount.filter(({ all }) => all.mentions === 1);
  const none = byCount.filter(({ all }) => all.mentions === 0);
  return [
    ...(few.length === 0 ? [] : [{ text: phrasing(FEW, few), evidence: evidenceOf(few) }]),
    ...(single.length === 0
      ? []
      : [warned({ text: phrasing(SINGLE, single), evidence: evidenceOf(single) }, 1)]),
    ...(none.length === 0 ? [] : [{ text: phrasing(NONE, none), evidence: [] }]),
  ];
}

function evidenceOf(codes: readonly CodeFinding[]): string[] {
  return codes.flatMap(({ all }) => all.evidence);
}

const labels = (codes: readonly CodeFinding[]): string =>
  enumerate(codes.map(({ code }) => topic(inSentence(code.label))));
const withCounts = (codes: readonly CodeFinding[]): string =>
  enumerate(codes.map(({ code, all }) => `${topic(inSentence(code.label))} (${all.mentions})`));
const total = (codes: readonly CodeFinding[]): number => codes[0]?.all.interviewed ?? 0;

const FEW: readonly Way<readonly CodeFinding[]>[] = [
  {
    say: (codes) =>
      `Minder aan bod ${codes.length === 1 ? 'komt' : 'komen'} ${withCounts(codes)}, van de ${total(codes)} respondenten.`,
  },
  { say: (codes) => `Door enkelen genoemd: ${withCounts(codes)}.` },
  {
    say: (codes) =>
      `${capitalised(withCounts(codes))} ${codes.length === 1 ? 'blijft' : 'blijven'} op de achtergrond.`,
  },
  { say: (codes) => `Zijdelings gaat het ook over ${withCounts(codes)}.` },
  { say: (codes) => `Een klein aantal respondenten noemt ${withCounts(codes)}.` },
];

const SINGLE: readonly Way<readonly CodeFinding[]>[] = [
  {
    fits: (codes) => codes.length === 1,
    say: (codes) =>
      `Eén respondent noemt ${labels(codes)}; omdat dit één stem is, trekken wij er geen conclusie uit.`,
  },
  {
    say: (codes) =>
      `Door één persoon genoemd: ${labels(codes)}. Aan zo’n enkele stem verbinden wij geen conclusie.`,
  },
  {
    say: (codes) => `Eén keer valt het onderwerp ${labels(codes)}; dat is te weinig om op te bouwen.`,
    fits: (codes) => codes.length === 1,
  },
  { say: (codes) => `Telkens één respondent noemt ${labels(codes)}.`, fits: (codes) => codes.length > 1 },
  {
    say: (codes) => `Over ${labels(codes)} horen wij één stem, en die staat op zichzelf.`,
    fits: (codes) => codes.length === 1,
  },
  {
    say: (codes) => `Losse opmerkingen, elk van één persoon, gaan over ${labels(codes)}.`,
    fits: (codes) => codes.length > 1,
  },
  {
    say: (codes) => `${capitalised(labels(codes))} komt alleen in het verhaal van één respondent voor.`,
    fits: (codes) => codes.length === 1,
  },
];

const NONE: readonly Way<readonly CodeFinding[]>[] = [
  { say: (codes) => `Niet ter sprake ${codes.length === 1 ? 'komt' : 'komen'} ${labels(codes)}.` },
  { say: (codes) => `Niemand noemt ${labels(codes)}.` },
  { say: (codes) => `Over ${labels(codes)} is niets gezegd.` },
  { say: (codes) => `In geen enkel gesprek gaat het over ${labels(codes)}.` },
  { say: (codes) => `Onbesproken ${codes.length === 1 ? 'blijft' : 'blijven'} ${labels(codes)}.` },
];
