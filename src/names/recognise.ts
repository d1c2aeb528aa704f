/** All recognisers behind each other, and which find counts where two overlap. */

import type { Utf16Offset } from '../model/transcript.js';
import type { Find } from './kinds.js';
import type { Lexicon } from './lexicon.js';
import { nameOddsIn } from './odds/name-odds.js';
import { type Reading, read } from './reading.js';
import { addresses } from './recognisers/addresses/address.js';
import { ages } from './recognisers/age.js';
import { bankAccounts } from './recognisers/bank-account.js';
import { birthDates } from './recognisers/birth-date.js';
import { licencePlates, postcodes, spokenPlates, spokenPostcodes } from './recognisers/codes.js';
import { functionTitles } from './recognisers/function-title.js';
import { type KnownNames, knownNames } from './recognisers/known.js';
import { numberRuns } from './recognisers/number-runs.js';
import { spokenAddresses, typedAddresses } from './recognisers/online.js';
import { organisations } from './recognisers/organisation.js';
import { personsIn } from './recognisers/persons/person.js';
import type { Heard, Ruled } from './recognisers/persons/ruled-person.js';
import { partsOfNames } from './who/name-parts.js';

export type Recogniser = (reading: Reading) => readonly Find[];

/** In order of strength: what stands first keeps its passage. */
export const PATTERNS: readonly Recogniser[] = [
  typedAddresses,
  spokenAddresses,
  bankAccounts,
  numberRuns,
  postcodes,
  spokenPostcodes,
  licencePlates,
  spokenPlates,
  birthDates,
  addresses,
  ages,
  organisations,
];

/** What words are by what a person decided, and of what kind. */
export type Settled = Pick<Find, 'kind' | 'certainty'>;

export interface Recognising {
  readonly lexicon: Lexicon;
  /** The project's own list, and what people decided. */
  readonly known: KnownNames;
  /** Parts of names that were found in other texts. */
  readonly heard: Heard;
  /** What people decided about passages that were doubtful, by their words in small letters. */
  readonly settled?: ReadonlyMap<string, Settled>;
  /** What rules tell of persons, when not all of them are asked: for telling what each adds. */
  readonly ruled?: Ruled;
}

/** What may identify somebody in a text, in order, without overlaps. */
export function recognise(text: string, { lexicon, known, heard, settled, ruled }: Recognising): Find[] {
  const reading = read(text, lexicon);
  const listed = knownNames(reading, known);
  const patterns = PATTERNS.flatMap((recogniser) => recogniser(reading));
  const personsWith = personsIn(reading, nameOddsIn(reading), ruled);
  const first = personsWith(heard);
  // A name that was sure in one place is known in all others.
  const names = new Set([...heard, ...partsOfNames(text, first, lexicon)]);
  const people = names.size > heard.size ? personsWith(names) : first;
  const finds = withoutOverlap(text, [listed, patterns, people, functionTitles(reading)]);
  return settled === undefined ? finds : finds.map((find) => settle(text, find, settled));
}

function settle(text: string, find: Find, settled: ReadonlyMap<string, Settled>): Find {
  if (find.certainty !== 'twijfel') return find;
  return { ...find, ...settled.get(text.slice(find.start, find.end).toLowerCase()) };
}

/**
 * What a person decided comes first, then sure finds before doubtful ones, and of those the earlier list. A decision about a
 * part of a longer name does not break that up: where "Kok" may stay, "Jan Kok" is not left half readable.
 */
function withoutOverlap(text: string, [known = [], ...others]: readonly (readonly Find[])[]): Find[] {
  const taken = new Uint8Array(text.length);
  const isPartOfLonger = longerThanPartsOf(text, known.length > 0 ? others.flat() : []);
  const listed = known.filter((find) => find.kind !== 'PERSOON' || !isPartOfLonger(find));
  const ofCertainty = (certainty: Find['certainty']): Find[] =>
    others.flatMap((list) => list.filter((find) => find.certainty === certainty));
  return [...listed, ...ofCertainty('zeker'), ...ofCertainty('twijfel'), ...ofCertainty('gelaten')]
    .flatMap((find): Find[] => {
      const { start } = find;
      const end = find.kind === 'PERSOON' ? untilTaken(text, find, taken) : find.end;
      if (end <= start || text.slice(start, end).includes('\n') || taken.subarray(start, end).includes(1))
        return [];
      taken.fill(1, start, end);
      return [{ ...find, end }];
    })
    .sort((one, other) => one.start - other.start);
}

/** Tells of a find whether it is within a longer sure one. */
function longerThanPartsOf(text: string, finds: readonly Find[]): (find: Find) => boolean {
  const lengths = new Uint32Array(finds.length === 0 ? 0 : text.length);
  for (const { certainty, start, end } of finds) {
    if (certainty !== 'zeker') continue;
    for (let at = start; at < end; at += 1) lengths[at] = Math.max(lengths[at] as number, end - start);
  }
  return ({ start, end }) => (lengths[start] ?? 0) > end - start && (lengths[end - 1] ?? 0) > end - start;
}

const LAST_PARTICLE = /(?<=\s)(?:van|de|der|den|ten|ter|het|'t)$/i;

/** Where a name ends that ran on into something else: in "mevrouw Oyelaran van de Betje Wolffstraat" before "van". */
function untilTaken(text: string, { start, end }: Find, taken: Uint8Array): Utf16Offset {
  const at = taken.subarray(start, end).indexOf(1);
  if (at === -1) return end;
  let words = text.slice(start, start + at).trimEnd();
  for (let found = LAST_PARTICLE.exec(words); found !== null; found = LAST_PARTICLE.exec(words)) {
    words = words.slice(0, found.index).trimEnd();
  }
  return start + words.length;
}
