/** Asking for the interview and the codes that are on the screen. */

import { api, ask } from '../shell/api.js';
import { arrived, withPending } from './pending.js';
import type { DeskTurn } from './shape.js';
import { interview, isBlind, themes } from './state.js';

/** Everything on the screen hangs on the codes, so they stay what they are as long as they say the same. */
export async function loadCodes(): Promise<void> {
  const { themas } = await ask(api.codeboek.$get());
  if (JSON.stringify(themas) !== JSON.stringify(themes.value)) themes.value = themas;
}

let latest = 0;
let loading: Promise<void> = Promise.resolve();

/** Ends when the newest answer is on the screen, also when that was asked for later. */
export function loadInterview(file: string): Promise<void> {
  loading = load(file);
  return loading;
}

/** With the codes, so that it is painted once. */
async function load(file: string): Promise<void> {
  latest += 1;
  const mine = latest;
  const before = arrived();
  const asked = { bestand: file, blind: isBlind.value ? 'ja' : 'nee' } as const;
  const answers = await Promise.all([ask(api.gesprekken.gesprek.$get({ query: asked })), loadCodes()]).catch(
    (error: unknown) => {
      if (mine === latest) throw error;
      return null;
    },
  );
  if (answers === null || mine !== latest) return loading;
  const [now] = answers;
  if (before !== arrived()) return loadInterview(file);
  const turns = now.turns.map((turn) => asItStands(withPending(file, turn)));
  interview.value = { ...now, turns };
}

/** The turn as it is on the screen where nothing about it changed: then it need not be made anew. */
function asItStands(turn: DeskTurn): DeskTurn {
  const shown = interview.value?.turns.find(({ number }) => number === turn.number);
  return shown !== undefined && JSON.stringify(shown) === JSON.stringify(turn) ? shown : turn;
}
