/** Codes of two codebooks beside each other: what a code there is called here, and where their meanings differ. */

import { renamesOf } from '../../coding/index.js';
import type { Code, Codebook, Theme } from '../../model/codebook.js';

export interface CodesTogether {
  /** What a code of either copy is called here; a code that is not here keeps its id. */
  codeNow(id: string): string;
  /** The same of a theme. */
  themeNow(id: string): string;
  isKnown(id: string): boolean;
  readonly differing: readonly DifferingCode[];
}

/** A code that means something else in the other copy. */
export interface DifferingCode {
  readonly code: string;
  readonly parts: readonly DifferingPart[];
}

export interface DifferingPart {
  /** As the file of the codebook calls it. */
  readonly field: 'definitie' | 'wel' | 'niet';
  readonly here: string;
  readonly there: string;
}

/** @param there null when it is the same file */
export function codesTogether(here: Codebook, there: Codebook | null): CodesTogether {
  const own = new Map(codesOf(here).map((code) => [code.id, code]));
  const theirs = there === null ? [] : codesOf(there);
  const codeNow = calledHere([...own.values()], theirs);
  const themeNow = calledHere(here.themes, there?.themes ?? []);
  const differing = theirs.flatMap((code) => {
    const mine = own.get(codeNow(code.id));
    const parts = mine === undefined ? [] : differingParts(mine, code);
    return mine === undefined || parts.length === 0 ? [] : [{ code: mine.id, parts }];
  });
  return { codeNow, themeNow, isKnown: (id) => own.has(codeNow(id)), differing };
}

function codesOf({ themes }: Codebook): Code[] {
  return themes.flatMap(({ codes }) => codes);
}

/** A code or a theme, with the ids that it had. */
type Renamable = Pick<Theme, 'id' | 'formerIds'>;

function calledHere(here: readonly Renamable[], theirs: readonly Renamable[]): (id: string) => string {
  const own = new Set(here.map(({ id }) => id));
  const { moves } = renamesOf(here);
  const back = renamedThere(theirs, own);
  return (id) => (own.has(id) ? id : (moves.get(id) ?? back.get(id) ?? id));
}

/** Those that only the other codebook knows under a new name; one of several new names is nobody's. */
function renamedThere(theirs: readonly Renamable[], own: ReadonlySet<string>): Map<string, string> {
  const kept = new Set(theirs.map(({ id }) => id));
  const pairs = theirs
    .filter(({ id }) => !own.has(id))
    .flatMap(({ id, formerIds = [] }) =>
      formerIds
        .filter((former) => own.has(former) && !kept.has(former))
        .map((former) => [id, former] as const),
    );
  const isOnly = ([id, former]: readonly [string, string]): boolean =>
    pairs.every(([other, its]) => (other === id) === (its === former));
  return new Map(pairs.filter(isOnly));
}

function differingParts(here: Code, there: Code): DifferingPart[] {
  const pairs = [
    { field: 'definitie', here: here.definition, there: there.definition },
    { field: 'wel', here: here.include, there: there.include },
    { field: 'niet', here: here.exclude, there: there.exclude },
  ] as const;
  return pairs
    .map((part) => ({ ...part, here: inOneLine(part.here), there: inOneLine(part.there) }))
    .filter((part) => part.here !== part.there);
}

function inOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
