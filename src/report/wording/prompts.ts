/** What the researcher is asked about the whole: each question holds what the counts show and can't explain. */

import type { Judged, MostApart } from '../../model/claims.js';
import type { CodeFinding } from '../../model/findings.js';
import type { Sentence } from '../blocks.js';
import { ALL_CODES } from './answers.js';
import { type Names, topic } from './names.js';
import { fraction, ofAll } from './people.js';
import type { Phrasing, Way } from './phrasing.js';
import { largestContrast } from './questions.js';
import { questionOf } from './theme-question.js';

/** The question, and behind it what the counts show; null when nothing stands out. */
export interface Prompt {
  readonly asked: string;
  readonly shown: Sentence | null;
}

export function promptText({ asked, shown }: Prompt): string {
  return shown === null ? asked : `${asked} ${shown.text}`;
}

/** @param codes of the whole codebook */
export function mainPrompt(codes: readonly CodeFinding[], phrasing: Phrasing): Prompt {
  const apart = largestContrast(codes, 'perspective') ?? largestContrast(codes, 'wijk');
  return {
    asked: 'Wat is in twee of drie zinnen het antwoord van dit onderzoek?',
    shown: apart === null ? null : phrasing(FITS, { kind: 'most apart', within: ALL_CODES, apart }, []),
  };
}

const FITS: readonly Way<MostApart>[] = [
  {
    say: ({ apart: { by, group, rest, about } }, names) => {
      const name = names.of(by, group.group);
      const who = by === 'perspective' ? name : `respondenten in ${name}`;
      return (
        `Past daarin dat ${who} vaker dan de anderen spreken over ${topic(about)} ` +
        `(${fraction(group)} tegenover ${fraction(rest)})?`
      );
    },
  },
];

/** @param codes of the whole codebook */
export function advicePrompt(codes: readonly CodeFinding[], phrasing: Phrasing): Prompt {
  const [judged] = codes
    .flatMap(({ points }) => points.filter((point) => point.kind === 'judged'))
    .filter(({ leans }) => leans === 'negatief')
    .sort((a, b) => b.oordelen.negatief - a.oordelen.negatief);
  return {
    asked: 'Welke aanbevelingen volgen hieruit, en aan wie: de gemeente, de wijken of wie begeleidt?',
    shown: judged === undefined ? null : phrasing(THINK_OF, judged, []),
  };
}

const THINK_OF: readonly Way<Judged>[] = [
  {
    say: ({ about, oordelen, judged }) =>
      `Wat mensen zeggen over ${topic(about)}, is bij ${ofAll(oordelen.negatief, judged)} negatief.`,
  },
];

/** @param codes that help to answer the question, most mentioned first */
export function conclusionPrompt(codes: readonly CodeFinding[], names: Names): string {
  const question = questionOf(
    codes.flatMap(({ points }) => points),
    names,
  );
  return `Wat is uw conclusie, en hoe zeker bent u daarvan?${question === null ? '' : ` ${question}`}`;
}
