/** The codebook on the screen: as it is, which change is being made at each place of it, and what was changed just now. */

import { computed, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Advice } from '../../../model/errors.js';
import type { CodebookEditResult, CodebookTreeResult } from '../../../work/codebooks/edit-result.js';
import { api, ask } from '../shell/api.js';
import { reasonsOf } from '../shell/asked.js';
import { changes } from '../shell/live.js';
import { goTo, place } from '../shell/place.js';
import { askBeforeLeaving } from '../shell/unsaved.js';

export type TreeTheme = CodebookTreeResult['themas'][number];
export type TreeCode = TreeTheme['codes'][number];
export type Foreseen = CodebookEditResult;
export type Edit = Parameters<typeof api.codeboek.voorzien.$post>[0]['json']['wijziging'];

/** What is typed in a form, by field. */
export type Draft = Readonly<Record<string, string>>;

export interface FieldsProps {
  readonly draft: Draft;
  onType(name: string, value: string): void;
}

/** A kind of change, of one code or theme. */
export interface Form {
  readonly title: string;
  readonly begin: Draft;
  /** Null where there is nothing to fill in: the change is shown at once. */
  readonly Fields: ComponentType<FieldsProps> | null;
  edit(draft: Draft): Edit;
}

/** A change that is being made, and not stored yet. */
export interface Doing {
  readonly form: Form;
  readonly draft: Draft;
  /** Of the codebook that the person saw. */
  readonly version: string;
  /** The change with what it would do; null while it is filled in. */
  readonly foreseen: { readonly edit: Edit; readonly does: Foreseen } | null;
  /** Whether the server is at work on it: another press would do it twice. */
  readonly isBusy: boolean;
  /** Why it was refused. */
  readonly reasons: readonly Advice[];
  /** What gets the focus again. */
  readonly opener: string;
}

type Told = Awaited<ReturnType<Awaited<ReturnType<typeof api.codeboek.boom.$get>>['json']>>;

export const told = signal<Told | null>(null);
export const tree = computed<CodebookTreeResult | null>(() => told.value?.boom ?? null);
/** With mistakes in it the file is mended first, where it stands. */
export const canEdit = computed(() => tree.value !== null && told.value?.gebreken.length === 0);

/** By place: whoever looks at another code finds back what they typed. */
export const doings = signal<ReadonlyMap<string, Doing>>(new Map());
askBeforeLeaving(() => [...doings.value.values()].some(({ draft, form }) => draft !== form.begin));
/** Changes of this sitting that can be put back, the last one first. */
export const made = signal<readonly { readonly title: string; readonly does: Foreseen }[]>([]);
/** What gets the focus when it is on the screen, as a selector. */
export const focusOn = signal<string | null>(null);

export const TITLE = '#codeboek-titel';
const FIRST_FIELD = '.formulier [name]';

/** Which code or theme the address names. */
export const here = computed(() => place.value.slice(1).join('/'));
export const doingHere = computed<Doing | null>(() => doings.value.get(here.value) ?? null);

export async function load(): Promise<void> {
  told.value = await ask(api.codeboek.boom.$get());
}

export function begin(form: Form, opener: string): void {
  const version = tree.value?.versie ?? '';
  set(here.value, { form, draft: form.begin, version, foreseen: null, isBusy: false, reasons: [], opener });
  if (form.Fields === null) void foresee();
  else focusOn.value = FIRST_FIELD;
}

export function type(name: string, value: string): void {
  const doing = doingHere.value;
  if (doing !== null) set(here.value, { ...doing, draft: { ...doing.draft, [name]: value } });
}

/** Shows what the change would do. */
export async function foresee(): Promise<void> {
  const [at, doing] = [here.value, doingHere.value];
  if (doing === null) return;
  const edit = doing.form.edit(doing.draft);
  await during(at, doing, async () => {
    const does = await ask(api.codeboek.voorzien.$post({ json: { wijziging: edit, versie: doing.version } }));
    const now = doings.value.get(at);
    // Whoever typed on, or left it, stays where they are.
    if (now?.draft !== doing.draft) return;
    set(at, { ...now, foreseen: { edit, does }, reasons: [] });
    focusOn.value = TITLE;
  });
}

/** Does what was shown. */
export async function carryOut(): Promise<void> {
  const [at, doing] = [here.value, doingHere.value];
  if (doing?.foreseen == null) return;
  const { edit } = doing.foreseen;
  await during(at, doing, async () => {
    const does = await ask(api.codeboek.wijzig.$post({ json: { wijziging: edit, versie: doing.version } }));
    made.value = [{ title: doing.form.title, does }, ...made.value];
    await load();
    changes.value += 1;
    set(at, null);
    focusOn.value = doing.opener;
    const [, id = ''] = at.split('/');
    const to = placeAfter(does, id);
    if (to !== null && here.value === at) goTo('codeboek', ...to);
  });
}

async function during(at: string, doing: Doing, work: () => Promise<void>): Promise<void> {
  if (doing.isBusy) return;
  set(at, { ...doing, isBusy: true });
  try {
    await work();
  } catch (error) {
    await refused(at, error);
  }
  const now = doings.value.get(at);
  if (now !== undefined) set(at, { ...now, isBusy: false });
}

/** Back to what was typed; without that, to the code or theme itself. */
export function back(): void {
  const doing = doingHere.value;
  if (doing === null) return;
  const isShown = doing.foreseen !== null && doing.form.Fields !== null;
  set(here.value, isShown ? { ...doing, foreseen: null, reasons: [] } : null);
  focusOn.value = isShown ? FIRST_FIELD : doing.opener;
}

/** Goes on with what was typed, on the codebook as it is now. */
export async function goOn(): Promise<void> {
  const [at, doing] = [here.value, doingHere.value];
  if (doing === null) return;
  await load();
  set(at, { ...doing, version: tree.value?.versie ?? '', foreseen: null, reasons: [] });
  if (doing.form.Fields === null) await foresee();
  else focusOn.value = FIRST_FIELD;
}

/** Takes the last change back. */
export async function putBack(): Promise<void> {
  const [last, ...earlier] = made.value;
  if (last === undefined) return;
  await ask(api.codeboek.terug.$post({ json: { eerdere: last.does.was, versie: last.does.nu } }));
  made.value = earlier;
  await load();
  changes.value += 1;
}

async function refused(at: string, error: unknown): Promise<void> {
  // What somebody changed meanwhile is shown beside it.
  await load().catch(() => undefined);
  const doing = doings.value.get(at);
  if (doing === undefined) return;
  const isNothingTyped = doing.form.Fields === null;
  set(at, { ...doing, foreseen: isNothingTyped ? null : doing.foreseen, reasons: reasonsOf(error) });
  focusOn.value = '.geweigerd';
}

function set(at: string, doing: Doing | null): void {
  const now = new Map(doings.value);
  if (doing === null) now.delete(at);
  else now.set(at, doing);
  doings.value = now;
}

/** Where one is after a change: at what is new, or has another id now; null to stay. */
function placeAfter({ verschil: { codes, themas } }: Foreseen, id: string): readonly string[] | null {
  const code = codes.find(
    ({ wat, van, naar }) => wat === 'nieuw' || (van.includes(id) && !naar.includes(id)),
  );
  const to = code?.naar[0];
  if (to !== undefined) return ['code', to];
  const theme = themas.find(({ oud }) => oud === null);
  if (theme !== undefined) return ['thema', theme.id];
  return code !== undefined || themas.some((one) => one.id === id && one.nieuw === null) ? [] : null;
}
