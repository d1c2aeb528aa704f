/** The names of a project as a screen shows them, looked for again only where something changed. */

import { setImmediate as immediate } from 'node:timers/promises';
import { sha256 } from '../../files/hash.js';
import { EMPTY_KEY, type Key } from '../../names/index.js';
import { textsState, transcripts } from '../../store/index.js';
import { listedNames, recognisingWith } from '../project/known-names.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import type { NameDesk } from './desk.js';
import { type NameRow, namesIn } from './overview.js';

export interface Seen {
  readonly rows: readonly NameRow[];
  /** Empty as long as the real one is closed. */
  readonly key: Key;
  /** The number of the respondent who speaks with a label in a file; null for an interviewer or a stranger. */
  respondentOf(file: string, speaker: string): string | null;
}

const MOST_PLACES = 10;

/** @throws UserError when nothing was imported yet, or the key is not that of the texts. */
export async function seenNames(here: ProjectFolder, desk: NameDesk): Promise<Seen> {
  const { session } = desk;
  const opened = session.isOpen(here) ? await session.opened(here) : null;
  const key = opened?.key ?? EMPTY_KEY;
  const listed = listedNames(here);
  return withStore(here, 'read', (store, cast) => {
    const state = sha256(
      JSON.stringify([textsState(store), listed, here.project.interviewers, [...here.rows], cast]) +
        JSON.stringify(key),
    );
    return desk.ofStored(state, async () => {
      const { lexicon, stored } = await desk.words();
      const texts: string[] = [];
      const each = async function* () {
        for (const transcript of transcripts(store)) {
          // Whoever asks for something else meanwhile is answered between two texts.
          await immediate();
          texts.push(transcript.text);
          yield transcript;
        }
      };
      const rows = await namesIn(each(), recognisingWith(lexicon, listed, key, here), {
        key,
        reveals: opened !== null,
        reader: stored,
        places: MOST_PLACES,
      });
      stored.keepOnly(texts);
      const respondents = new Map(cast.map((one) => [`${one.file}\n${one.speaker}`, one.respondent]));
      return {
        rows,
        key,
        respondentOf: (file: string, speaker: string) => respondents.get(`${file}\n${speaker}`) ?? null,
      };
    });
  });
}
