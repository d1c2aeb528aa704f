/** One act of a person at the desk: decided by the rules of a review, and recorded as one act of the history. */

import type { Codebook } from '../../model/codebook.js';
import { UserErrors } from '../../model/errors.js';
import {
  addMemo,
  recordedActs,
  removeDecision,
  removeQuoting,
  type Store,
  suggestionsOf,
  write,
} from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { backUpOnce } from '../project/reserve-copies.js';
import { decideRequests, reviewOf } from '../reviewing/decide.js';
import type { DeskAct } from './act.js';
import { type DeskTurn, deskText, deskTurns, type Sitting } from './interview.js';
import { reasonAtDesk } from './reasons.js';
import { wantedBy } from './requests.js';
import type { Wanted } from './wanted.js';

/** What the history calls it. */
export const DESK_COMMAND = 'werkbank';
/** That somebody went through turns, which is no decision that they would take back by itself. */
export const SEEN_COMMAND = 'werkbank gelezen';

export interface Acted {
  /** The turns that it was about, as they are now. */
  readonly turns: readonly DeskTurn[];
  /** The number of the act in the history; null when all was so already. */
  readonly act: number | null;
}

/**
 * @throws UserError when it no longer holds, or can't be done; then nothing is changed
 */
export function actAtDesk(
  here: ProjectFolder,
  codebook: Codebook,
  file: string,
  act: DeskAct,
  sitting: Sitting,
): Promise<Acted> {
  const { coder } = sitting;
  return withStore(here, 'change', async (store, cast) => {
    await backUpOnce(here, store, DESK_COMMAND);
    const before = newestAct(store);
    const command = act.soort === 'gelezen' ? SEEN_COMMAND : DESK_COMMAND;
    const turns = write(store, { command, coder }, () => {
      const text = deskText(store, cast, file);
      const proposed = suggestionsOf(store, text.revision);
      const { requests, removed, unquoted, note, turns } = wantedBy(act, { ...text, proposed }, sitting);
      for (const id of removed) removeDecision(store, id);
      if (unquoted !== null) removeQuoting(store, text.revision, unquoted);
      if (note !== null) addNote(store, text.revision, note, coder);
      const left = text.decisions.filter(({ id }) => !removed.includes(id));
      const review = reviewOf([{ ...text, suggestions: proposed, decisions: left }], codebook, coder);
      const refused = decideRequests(store, requests, review).flatMap((one) =>
        one.outcome === 'refused' ? [reasonAtDesk(one.reason)] : [],
      );
      if (refused.length > 0) throw new UserErrors(refused);
      return turns;
    });
    const newest = newestAct(store);
    return {
      turns: deskTurns(store, cast, codebook, file, sitting, turns),
      act: newest === before ? null : newest,
    };
  });
}

function newestAct(store: Store): number | null {
  return recordedActs(store, {}, 1)[0]?.id ?? null;
}

function addNote(
  store: Store,
  revision: number,
  { body, ...place }: NonNullable<Wanted['note']>,
  coder: string,
): void {
  const target = { kind: 'passage' as const, revision, ...place };
  addMemo(store, { coder, written: new Date().toISOString(), body: plainBody(body), target });
}

function plainBody(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}
