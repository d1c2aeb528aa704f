/** Taking an act back, or doing it again. */

import { counted } from '../../../language/numbers.js';
import type { ActInView } from '../../../work/history/in-view.js';
import { api, ask } from '../shell/api.js';
import { attempt } from '../shell/asked.js';
import { notice } from '../shell/notices.js';

/** Whether nothing else goes with it. */
export function isSoleAct({ takes }: ActInView): boolean {
  return takes?.count === 1;
}

/** @returns whether it was done */
export function takeBack({ id, takes }: ActInView): Promise<boolean> {
  return attempt(async () => {
    if (takes === null) return;
    const { handelingen } = await ask(
      api.geschiedenis.terug.$post({ json: { richting: takes.way, nummer: id, aantal: takes.count } }),
    );
    const done = takes.way === 'undo' ? 'Ongedaan gemaakt' : 'Opnieuw gedaan';
    notice({ text: `${done}: ${counted(handelingen.length, 'handeling', 'handelingen')}.` });
  });
}
