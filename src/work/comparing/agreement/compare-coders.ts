/** Comparing coders: how well they agree on the turns that they went through by hand, and where they differ. */

import { agreementOf, type CoderAgreement, differOn } from '../../../analysis/index.js';
import { createCodeFinder } from '../../../coding/index.js';
import { isPersonWanted } from '../../../coding/review/index.js';
import { counted } from '../../../language/numbers.js';
import { enumerate } from '../../../language/phrases.js';
import type { Codebook } from '../../../model/codebook.js';
import { type Next, UserError } from '../../../model/errors.js';
import type { CodingFilter } from '../../../store/index.js';
import type { ProjectFolder } from '../../project/project-folder.js';
import { withStore } from '../../project/project-store.js';
import { type CodedTurn, codedTurns, coders, type LeftOut } from './coded-units.js';

export {
  type AlphaWithInterval,
  type CodeAgreement,
  FEW_POSITIVES,
  isRare,
  RELIABLE,
  TENTATIVE,
} from '../../../analysis/index.js';

export interface ComparedCoders {
  readonly agreement: CoderAgreement;
  /** Whether only what coders did on blind sheets counts. */
  readonly isBlind: boolean;
  readonly leftOut: LeftOut;
  /** In how many interviews the turns stand that at least two of them went through. */
  readonly interviews: number;
  /** In order of file and place. */
  readonly differences: readonly Difference[];
}

/** A code that a turn got from some coders, and not from others who went through it. */
export interface Difference {
  readonly file: string;
  readonly turn: number;
  readonly respondent: string;
  readonly code: string;
  readonly by: readonly string[];
  readonly notBy: readonly string[];
}

/**
 * @param filter whose turns count, and which codes
 * @param isBlind whether only what coders did on blind sheets counts: what somebody confirms among proposals is no coding apart
 * @param asked the coders, by name in any capitals; without them, all who coded by hand
 * @throws UserError when there are fewer than two, when one is named who coded nothing, or when no turn is of two of them.
 */
export function compareCoders(
  here: ProjectFolder,
  codebook: Codebook,
  filter: CodingFilter,
  isBlind: boolean,
  asked?: readonly string[],
): Promise<ComparedCoders> {
  const people = new Map(here.respondents.map((person) => [person.id, person]));
  const codes = codebook.themes.flatMap((theme) => theme.codes.map(({ id }) => id));
  return withStore(here, 'read', (store) => {
    const names = chosen(coders(store), asked);
    const isWanted = (respondent: string): boolean => {
      const person = people.get(respondent);
      return person !== undefined && isPersonWanted(person, filter);
    };
    const coded = codedTurns(store, names, createCodeFinder(codebook), isBlind, isWanted);
    const { turns, leftOut } = coded;
    if (turns.length === 0) throw nothingToCompare(leftOut);
    const agreement = agreementOf(
      coded.coders,
      codes.filter((code) => filter.codes?.includes(code) ?? true),
      turns.map(({ given }) => given),
    );
    return {
      agreement,
      isBlind,
      leftOut,
      interviews: new Set(turns.map(({ file }) => file)).size,
      differences: differencesOn(turns, agreement),
    };
  });
}

const READ_BACK = ' invullen en lees beide terug met wijkstem review import.';

function codeBlind(after = READ_BACK): Next {
  const how = 'Laat twee codeurs elk een bestand van';
  return { how, runsOn: true, command: 'review export', options: ['--blind'], after };
}

function nothingToCompare({ notBlind, codeGone }: LeftOut): UserError {
  if (notBlind > 0) {
    const turns = counted(notBlind, 'beurt', 'beurten');
    return new UserError(
      'Er is geen beurt die meer dan één van deze codeurs blind codeerde.',
      codeBlind(
        `${READ_BACK} Ook meetellen wat zij met voorstellen erbij codeerden (${turns}), kan met wijkstem agreement --alles.`,
      ),
    );
  }
  if (codeGone > 0) {
    return new UserError(
      'In elke beurt van meer dan één van deze codeurs staat een code die niet meer in het codeboek staat.',
      { how: 'Kies eerst een andere met', command: 'review export', options: ['--nakijken'] },
    );
  }
  return new UserError(
    'Er is geen beurt die meer dan één van deze codeurs met de hand codeerde.',
    codeBlind(),
  );
}

function chosen(known: readonly string[], asked: readonly string[] | undefined): string[] {
  if (known.length < 2) {
    const who = known.length === 0 ? 'Nog niemand heeft' : `Alleen ${known[0]} heeft`;
    throw new UserError(`${who} met de hand gecodeerd.`, codeBlind());
  }
  const names = asked?.map((written) => {
    const name = known.find((one) => one.toLowerCase() === written.toLowerCase());
    if (name !== undefined) return name;
    throw new UserError(
      `--codeurs ${written}: die heeft niets met de hand gecodeerd. Kies uit: ${enumerate(known)}.`,
    );
  });
  const wanted = [...new Set(names ?? known)];
  if (wanted.length < 2) throw new UserError('--codeurs: noem minstens twee verschillende codeurs.');
  return wanted;
}

function differencesOn(turns: readonly CodedTurn[], { coders, codes }: CoderAgreement): Difference[] {
  return turns.flatMap(({ file, turn, respondent, given }) =>
    codes
      .filter(({ code }) => differOn(given, code))
      .map(({ code }) => {
        const who = (gave: boolean): string[] =>
          coders.filter((_, index) => given[index]?.has(code) === gave);
        return { file, turn, respondent, code, by: who(true), notBy: who(false) };
      }),
  );
}
