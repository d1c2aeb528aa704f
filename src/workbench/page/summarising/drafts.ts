/** What is typed and not saved yet, by cell: saved soon after typing stops, kept until it is, and never over another's text. */

import { signal } from '@preact/signals';
import type { Advice } from '../../../model/errors.js';
import { api, ask } from '../shell/api.js';
import { reasonsOf } from '../shell/asked.js';
import { connection } from '../shell/live.js';
import { askBeforeLeaving } from '../shell/unsaved.js';
import { type GridCell, type Placed, putCell, type Text } from './state.js';

export interface Draft {
  readonly text: string;
  /** The version of what stood there when this was begun, or was saved last. */
  readonly seen: string;
  readonly state: 'wacht' | 'bezig' | 'bewaard' | 'geweigerd' | 'botst';
  readonly reasons: readonly Advice[];
  /** What somebody else wrote meanwhile, with its version, when both stand against each other. */
  readonly other: Pick<GridCell, 'teksten' | 'versie'> | null;
}

export const drafts = signal<ReadonlyMap<string, Draft>>(new Map());

/** In milliseconds after the last key. */
const SAVED_AFTER = 400;
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const places = new Map<string, Pick<Placed, 'row' | 'column'>>();
/** Versions that were saved from here: when the grid shows one of them, it is only late. */
const own = new Map<string, Set<string>>();

function put(key: string, draft: Draft | null): void {
  const next = new Map(drafts.value);
  if (draft === null) next.delete(key);
  else next.set(key, draft);
  drafts.value = next;
}

/** What the cell holds as far as this page knows; the text of a single summary, empty for none. */
export function textIn({ key, cell }: Placed): string {
  return drafts.value.get(key)?.text ?? cell.teksten.map(({ tekst }) => tekst).join('\n\n');
}

export function type(placed: Placed, text: string): void {
  const { key, cell } = placed;
  const before = drafts.value.get(key);
  places.set(key, placed);
  // What stands against another's text is saved when a person chose.
  const isChosen = before?.state !== 'botst';
  put(key, {
    reasons: [],
    other: null,
    seen: cell.versie,
    ...before,
    text,
    state: isChosen ? (before?.state === 'bezig' ? 'bezig' : 'wacht') : 'botst',
  });
  if (isChosen) saveSoon(key);
}

function saveSoon(key: string): void {
  clearTimeout(timers.get(key));
  timers.set(
    key,
    setTimeout(() => void save(key), SAVED_AFTER),
  );
}

async function save(key: string): Promise<void> {
  clearTimeout(timers.get(key));
  timers.delete(key);
  const draft = drafts.value.get(key);
  const at = places.get(key);
  if (draft === undefined || at === undefined) return;
  // What is being typed meanwhile is saved after it.
  if (draft.state === 'bezig') return saveSoon(key);
  const { text } = draft;
  put(key, { ...draft, state: 'bezig', reasons: [] });
  try {
    const { bewaard, ...held } = await ask(send(at, draft));
    const now = drafts.value.get(key);
    if (now === undefined) return;
    if (!bewaard) return put(key, { ...now, state: 'botst', other: held });
    own.set(key, (own.get(key) ?? new Set()).add(held.versie));
    putCell(key, held);
    const isAll = now.text === text;
    put(key, { ...now, seen: held.versie, state: isAll ? 'bewaard' : 'wacht' });
    if (!isAll) saveSoon(key);
  } catch (error) {
    const now = drafts.value.get(key);
    if (now !== undefined) put(key, { ...now, state: 'geweigerd', reasons: reasonsOf(error) });
  }
}

/** Goes on when the page is left meanwhile. */
function send({ row, column }: Pick<Placed, 'row' | 'column'>, { text, seen }: Draft) {
  const json = { houder: row.houder, onderwerp: column.onderwerp, tekst: text, gezien: seen };
  return api.samenvatten.bewaar.$post({ json }, { init: { keepalive: true } });
}

/** Lets go of what is saved, so that what the project holds is shown. */
export function leave(key: string): void {
  if (drafts.value.get(key)?.state === 'bewaard') put(key, null);
  else if (timers.has(key)) void save(key);
}

/** What another wrote comes on the screen, unless something is typed here that is not saved. */
export function takeOver(all: readonly Placed[]): void {
  for (const { key, cell } of all) {
    const draft = drafts.value.get(key);
    const isLate = own.get(key)?.has(cell.versie) === true;
    if (draft?.state === 'bewaard' && draft.seen !== cell.versie && !isLate) put(key, null);
  }
}

/** Of two texts that stand against each other the one that was typed here. */
export function keepMine(key: string): void {
  const draft = drafts.value.get(key);
  if (draft?.other == null) return;
  put(key, { ...draft, seen: draft.other.versie, other: null, state: 'wacht' });
  void save(key);
}

export function keepTheirs(key: string): void {
  const other = drafts.value.get(key)?.other;
  if (other != null) putCell(key, other);
  put(key, null);
}

/** Of several texts in a cell one, or all of them below each other. */
export function settle(placed: Placed, texts: readonly Text[]): void {
  type(placed, texts.map(({ tekst }) => tekst).join('\n\n'));
  void save(placed.key);
}

export function tryAgain(key: string): void {
  void save(key);
}

addEventListener('pagehide', saveWaiting);
addEventListener('beforeunload', saveWaiting);

/** What waits for its turn is sent on the way out. */
function saveWaiting(): void {
  for (const key of timers.keys()) void save(key);
}

askBeforeLeaving(() =>
  [...drafts.value.values()].some(
    ({ state }) =>
      state === 'geweigerd' || state === 'botst' || (state !== 'bewaard' && connection.value !== 'open'),
  ),
);

/** Once the server is back, what it did not get is sent again. */
connection.subscribe((now) => {
  if (now !== 'open') return;
  for (const [key, { state }] of drafts.peek()) if (state === 'geweigerd') saveSoon(key);
});
