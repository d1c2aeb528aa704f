/** Asking which interviews wait, and what each of them is. */

import { api, ask } from '../shell/api.js';
import { reasonsOf } from '../shell/asked.js';
import { notice } from '../shell/notices.js';
import { type Drafts, isStillSo, type Who } from './draft.js';
import { chosen, drafts, isBusy, type Looked, looked, trouble, waiting } from './state.js';

let latest = 0;

/** Shows what waits now; a file that was looked at already is not looked at again, but for the one on the screen. */
export async function refresh(): Promise<void> {
  latest += 1;
  const mine = latest;
  try {
    const isFirst = waiting.peek() === null;
    const [now, before] = await Promise.all([ask(api.binnenbrengen.$get()), isFirst ? saidBefore() : null]);
    if (mine !== latest) return;
    const files = now.bestanden.map(({ bestand }) => bestand);
    if (before !== null) drafts.value = before;
    waiting.value = now;
    trouble.value = [];
    keepOnly(files);
    const current = chosen.value !== null && files.includes(chosen.value) ? chosen.value : (files[0] ?? null);
    chosen.value = current;
    const first = current === null ? [] : [current];
    for (const file of [...first, ...files.filter((one) => !looked.value.has(one))]) {
      const look = await lookAt(file);
      if (mine !== latest) return;
      takeLook(file, look);
    }
  } catch (error) {
    if (mine === latest) trouble.value = reasonsOf(error);
  }
}

/** What was said before a reload. */
async function saidBefore(): Promise<ReadonlyMap<string, Drafts>> {
  const { kladden } = await ask(api.binnenbrengen.klad.$get());
  return new Map(
    kladden.map(({ bestand, klad }) => [
      bestand,
      new Map(klad.map(({ spreker, ...draft }) => [spreker, draft])),
    ]),
  );
}

/** Shows a file as it is now. What was said of other speakers than there are now, is not said of these. */
export function takeLook(file: string, look: Looked): void {
  const before = looked.value.get(file)?.who;
  looked.value = new Map(looked.value).set(file, look);
  if (before === undefined || look.who === undefined || isStillSo(before, look.who)) return;
  if (!drafts.value.has(file)) return;
  drafts.value = new Map([...drafts.value].filter(([one]) => one !== file));
  // Written down just now, it is what was said.
  if (!isBusy.value)
    notice({ text: `${file}: wat over de sprekers bekend is, veranderde intussen. Kijk het na.` }, true);
}

function keepOnly(files: readonly string[]): void {
  const isThere = ([file]: readonly [string, unknown]): boolean => files.includes(file);
  looked.value = new Map([...looked.value].filter(isThere));
  drafts.value = new Map([...drafts.value].filter(isThere));
}

async function lookAt(file: string): Promise<Looked> {
  try {
    return { who: await whoIn(file) };
  } catch (error) {
    return { reasons: reasonsOf(error) };
  }
}

export function whoIn(file: string): Promise<Who> {
  return ask(api.binnenbrengen.wie.$get({ query: { bestand: file } }));
}
