/** What an export may hold, and what only the researchers may have. */

import { enumerate } from '../../language/phrases.js';
import { UserError } from '../../model/errors.js';
import type { Audience } from '../../model/planned.js';
import type { FilterOptions } from '../project/filters.js';

export const CONTENTS = ['fragmenten', 'citaten', 'coderingen', 'matrices', 'samen', 'memos'] as const;
export type Contents = (typeof CONTENTS)[number];

const WHY_INTERNAL: Partial<Readonly<Record<Contents, string>>> = {
  coderingen: 'een rij per respondent wijst mensen aan',
  samen: 'een rij zegt wie twee dingen in één adem noemt',
  memos: "memo's zijn aantekeningen van onderzoekers over wie zij spraken",
};

/**
 * The contents that were asked for, or all that these readers may have.
 *
 * @throws UserError when one is unknown, or not for these readers.
 */
export function chosenContents(asked: readonly string[], audience: Audience): readonly Contents[] {
  const wanted = asked.map((word) => known(word.toLowerCase()));
  if (audience === 'intern') return wanted.length === 0 ? CONTENTS : inOrder(wanted);
  for (const contents of wanted) {
    const why = WHY_INTERNAL[contents];
    if (why === undefined) continue;
    throw new UserError(
      `${contents}: ${why}. Kies --internal, voor het onderzoeksteam, of laat ${contents} weg.`,
    );
  }
  return inOrder(wanted).length === 0
    ? CONTENTS.filter((each) => WHY_INTERNAL[each] === undefined)
    : inOrder(wanted);
}

function inOrder(wanted: readonly Contents[]): Contents[] {
  return CONTENTS.filter((contents) => wanted.includes(contents));
}

function known(word: string): Contents {
  const contents = CONTENTS.find((each) => each === word);
  if (contents !== undefined) return contents;
  throw new UserError(`${word}: dat is onbekend. Kies uit ${enumerate(CONTENTS)}.`);
}

/**
 * Rows of one wijk or perspective would say more of who speaks than the source beside a quote, and two such files can be
 * subtracted from each other.
 *
 * @throws UserError when a public export is narrowed to some people.
 */
export function refuseNarrowing({ wijk, perspectief }: FilterOptions, audience: Audience): void {
  if (audience === 'intern') return;
  const [option] = [
    ...(wijk === undefined ? [] : ['--wijk']),
    ...(perspectief === undefined ? [] : ['--perspectief']),
  ];
  if (option === undefined) return;
  throw new UserError(
    `${option}: een openbare export gaat altijd over iedereen, omdat een deel kan verraden wie iets zei. Laat ${option} weg of kies --internal.`,
  );
}
