/** A code in one sentence: who speaks of it and how they judge, with what sets a group or a wijk apart; counts in brackets. */

import { withVerb } from '../../language/agreement.js';
import { capitalised, enumerate } from '../../language/phrases.js';
import type { Apart, Claim, Everywhere, Judged, Opposed, Silent, Spoken } from '../../model/claims.js';
import type { CodeFinding } from '../../model/findings.js';
import type { Sentence } from '../blocks.js';
import type { Names } from './names.js';
import { oordelenIn } from './oordelen.js';
import { fraction, ofAll, people } from './people.js';
import type { Phrasing, Way } from './phrasing.js';
import { moreIn, spokenOf } from './presence.js';

/** What the sentence says, in its order; the first says how many speak of it. */
type Told = readonly [Spoken | Everywhere | Apart, ...(Silent | Apart | Judged | Opposed)[]];

/** The label of the code stands in front of it. */
export function codeLine(finding: CodeFinding, phrasing: Phrasing): Sentence {
  const { points, all } = finding;
  const leading = moreIn(points, 'perspective');
  const inWijk = moreIn(points, 'wijk');
  const everywhere = points.find((point) => point.kind === 'everywhere');
  const silent = points.find((point) => point.kind === 'silent');
  const judging = points.filter((point) => point.kind === 'opposed' || point.kind === 'judged');
  const told: Told = [
    leading ?? everywhere ?? spokenOf(finding.code, finding),
    // Who alone speaks of it leaves the silence of the others said.
    ...(silent === undefined || leading?.rest.mentions === 0 ? [] : [silent]),
    ...(inWijk === undefined ? [] : [inWijk]),
    ...(judging[0] === undefined ? [] : [judging[0]]),
  ];
  return phrasing(LINE, told, all.evidence);
}

const LINE: readonly Way<Told>[] = ['erover', 'hierover', 'daarover'].map((word) => ({
  say: ([first, ...others]: Told, names: Names): string => {
    const [who, ...rest] = [opening(first, word, names), ...others.map((claim) => further(claim, names))];
    return `${who}${rest.join('')}.`;
  },
}));

function opening(claim: Told[0], word: string, names: Names): string {
  if (claim.kind !== 'apart') {
    const many = capitalised(withVerb(people(claim.all), `spreekt ${word}`, `spreken ${word}`));
    return claim.kind === 'everywhere' ? `${many}, in alle groepen` : many;
  }
  const group = names.of(claim.by, claim.group.group);
  const own = fraction(claim.group);
  return claim.rest.mentions === 0
    ? `Alleen ${group} spreken ${word} (${own}; van de ${claim.rest.interviewed} anderen niemand)`
    : `Vooral ${group} spreken ${word} (${own}; van de anderen ${fraction(claim.rest)})`;
}

function further(claim: Claim, names: Names): string {
  switch (claim.kind) {
    case 'silent':
      return `; ${enumerate(claim.groups.map((share) => `${names.of('perspective', share.group)} (${fraction(share)})`))} niet`;
    case 'apart':
      return `, vaker in ${names.of(claim.by, claim.group.group)} (${fraction(claim.group)}) dan elders (${fraction(claim.rest)})`;
    case 'judged':
      return `; ${judgement(claim)}`;
    case 'opposed': {
      const { positive, negative } = claim;
      return (
        `; ${names.of('perspective', positive.group)} oordelen overwegend positief (${ofAll(positive.oordelen.positief, positive.judged)}), ` +
        `${names.of('perspective', negative.group)} overwegend negatief (${ofAll(negative.oordelen.negatief, negative.judged)})`
      );
    }
    default:
      throw new Error(`a code is not told of by ${claim.kind}`);
  }
}

function judgement(judged: Judged): string {
  const { leans, isSplit, oordelen, judged: all } = judged;
  if (isSplit || leans === null) return `de oordelen lopen uiteen (${oordelenIn(judged)})`;
  return oordelen[leans] === all
    ? `alle ${all} oordelen zijn ${leans}`
    : `het oordeel is overwegend ${leans} (${oordelenIn(judged)})`;
}
