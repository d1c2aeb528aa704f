/** Which codes are likely in the turns of an interview: worked out once, which takes long, and asked for many times. */

import type { LikelyCode } from '../../coding/index.js';
import { sha256 } from '../../files/hash.js';
import type { CastMember } from '../../model/respondent.js';
import { recordedActs, type Store, textsState, transcriptsOf } from '../../store/index.js';
import { type LikelyCodes, likelyCodes } from '../coding/likely-codes.js';
import { codebookBytes, codebookWithVersion } from '../project/kept-codebook.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';

export type { LikelyCode };

/** Plain data, which one thread can hand to another. */
export interface Likely {
  /** By the number of a turn; the likeliest first. No turn of a file that is not there. */
  readonly turns: ReadonlyMap<number, readonly LikelyCode[]>;
  readonly basis: Basis;
}

/** What they were worked out from. */
export interface Basis {
  /** Of the texts, and of who speaks in them. */
  readonly told: string;
  readonly codebook: string;
  /** The last act of the history. */
  readonly act: number;
  /** How long it took, in milliseconds. */
  readonly took: number;
  /** In milliseconds since 1970. */
  readonly madeAt: number;
}

/** Works out the likely codes of an interview. @throws UserError when nothing was imported yet */
export type WorkOutLikely = (here: ProjectFolder, file: string) => Promise<Likely>;

/** Learns what people coded in all interviews once, and again when that is out of date; an interview then takes little. */
export function likelyWorker(): WorkOutLikely {
  let learned: { readonly codes: LikelyCodes; readonly basis: Basis } | null = null;
  return (here, file) =>
    withStore(here, 'read', (store, cast) => {
      if (learned === null || ageNow(learned.basis, here, store, cast) !== 'fresh') {
        learned = null;
        learned = learn(here, store, cast);
      }
      const { codes, basis } = learned;
      const turns = [...transcriptsOf(store, new Set([file]))].flatMap((text) => {
        const likely = codes.in(text);
        return text.turns.map(({ number }) => [number, likely(number)] as const);
      });
      return { turns: new Map(turns), basis };
    });
}

function learn(here: ProjectFolder, store: Store, cast: readonly CastMember[]) {
  const began = Date.now();
  const { codebook, version } = codebookWithVersion(here);
  const codes = likelyCodes(store, codebook, here.project, cast);
  const madeAt = Date.now();
  const act = newestAct(store);
  return {
    codes,
    basis: { told: told(store, cast), codebook: version, act, took: madeAt - began, madeAt },
  };
}

/** Once a text or a person is not what it was, nothing of what was read may be told. */
export type Age = 'fresh' | 'old' | 'wrong';

/** How many acts later they are worked out anew, when that takes less than this part of the time. */
const MANY_ACTS = 20;
const PART_OF_TIME = 0.1;

export function ageOf({ basis }: Likely, here: ProjectFolder): Promise<Age> {
  return withStore(here, 'read', (store, cast) => ageNow(basis, here, store, cast));
}

function ageNow(basis: Basis, here: ProjectFolder, store: Store, cast: readonly CastMember[]): Age {
  if (told(store, cast) !== basis.told) return 'wrong';
  if (sha256(codebookBytes(here)) !== basis.codebook) return 'old';
  const isManyLater = newestAct(store) - basis.act >= MANY_ACTS;
  return isManyLater && basis.took < (Date.now() - basis.madeAt) * PART_OF_TIME ? 'old' : 'fresh';
}

function told(store: Store, cast: readonly CastMember[]): string {
  return sha256(JSON.stringify([textsState(store), cast]));
}

function newestAct(store: Store): number {
  return recordedActs(store, {}, 1)[0]?.id ?? 0;
}
