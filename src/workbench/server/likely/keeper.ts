/** Keeps the likely codes of the interviews on the desk: nobody waits for them, and they are replaced when they are out of date. */

import { ageOf, type Likely, type LikelyCode } from '../../../work/desk/likely.js';
import type { ProjectFolder } from '../../../work/project/project-folder.js';
import type { Reader, StartReader } from './reader.js';

export interface LikelyKeeper {
  /** Begins in a moment, when nothing is there yet of this interview. */
  begin(here: ProjectFolder, file: string): void;
  /** The likely codes of a turn; null while they are being worked out. */
  codes(here: ProjectFolder, file: string, turn: number): Promise<readonly LikelyCode[] | null>;
  end(): void;
}

/** What is being opened meanwhile comes first, in milliseconds. */
const IN_A_MOMENT_MS = 1000;
/** After it went wrong it is tried again so much later, in milliseconds. */
const TRIED_AGAIN_MS = 60_000;
/** As many as lie open in the tabs of one person. */
const INTERVIEWS_KEPT = 3;
/** A reader that nobody asks anything is let go, since it holds many texts; in milliseconds. */
const IDLE_MS = 600_000;

export function keepLikely(start: StartReader): LikelyKeeper {
  const kept = new Map<string, ReturnType<typeof keepOne>>();
  let reader: { readonly folder: string; readonly of: Reader } | null = null;
  let idle: NodeJS.Timeout | undefined;

  function letGo(): void {
    clearTimeout(idle);
    reader?.of.end();
    reader = null;
  }

  async function ask(folder: string, file: string): Promise<Likely> {
    if (reader?.folder !== folder) {
      letGo();
      reader = { folder, of: start(folder) };
    }
    const asked = reader;
    clearTimeout(idle);
    idle = setTimeout(letGo, IDLE_MS).unref();
    return asked.of.ask(file).catch((error) => {
      if (reader === asked) letGo();
      throw error;
    });
  }

  /** The one that was asked for last stands last. */
  function of({ folder }: ProjectFolder, file: string): ReturnType<typeof keepOne> {
    const key = JSON.stringify([folder, file]);
    const one = kept.get(key) ?? keepOne(() => ask(folder, file));
    kept.delete(key);
    kept.set(key, one);
    for (const [other, { end }] of kept) {
      if (kept.size <= INTERVIEWS_KEPT) break;
      end();
      kept.delete(other);
    }
    return one;
  }

  return {
    begin: (here, file) => of(here, file).begin(),
    codes: (here, file, turn) => of(here, file).codes(here, turn),
    end: () => {
      for (const { end } of kept.values()) end();
      kept.clear();
      letGo();
    },
  };
}

function keepOne(workOut: () => Promise<Likely>) {
  let likely: Likely | null = null;
  let isComing = false;
  let wentWrong = Number.NEGATIVE_INFINITY;
  let beginning: NodeJS.Timeout | undefined;

  function make(): void {
    if (isComing || Date.now() - wentWrong < TRIED_AGAIN_MS) return;
    isComing = true;
    workOut()
      .then(
        (made) => {
          likely = made;
        },
        () => {
          wentWrong = Date.now();
        },
      )
      .finally(() => {
        isComing = false;
      });
  }

  return {
    begin: () => {
      clearTimeout(beginning);
      beginning = setTimeout(() => {
        if (likely === null) make();
      }, IN_A_MOMENT_MS).unref();
    },
    codes: async (here: ProjectFolder, turn: number): Promise<readonly LikelyCode[] | null> => {
      const there = likely;
      const age = there === null ? 'wrong' : await ageOf(there, here);
      if (age !== 'fresh') make();
      if (there !== null && age !== 'wrong') return there.turns.get(turn) ?? [];
      // What rests on words that may be gone is held no longer.
      if (likely === there) likely = null;
      return isComing ? null : [];
    },
    end: () => clearTimeout(beginning),
  };
}
