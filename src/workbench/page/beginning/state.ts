/** What is on the screen while a project is chosen or begun: the folder that one is in, and what was filled in. */

import { signal } from '@preact/signals';
import type { InferResponseType } from 'hono/client';
import type { Advice } from '../../../model/errors.js';
import { api, ask } from '../shell/api.js';
import { reasonsOf } from '../shell/asked.js';

export type Folder = Extract<
  InferResponseType<typeof api.beginnen.map.$get>,
  { readonly mappen: readonly unknown[] }
>;

export interface Group {
  readonly label: string;
  readonly enkelvoud: string;
}

export type ChosenCodebook = 'wijkbudget' | 'leeg' | { readonly naam: string; readonly inhoud: string };

export const roots = signal<readonly { readonly id: string; readonly naam: string }[]>([]);
export const folder = signal<Folder | null>(null);
/** Why a folder could not be looked into or opened. */
export const folderTrouble = signal<readonly Advice[]>([]);

/** Who sits at the page, and whether that is still to be asked. */
export const coder = signal('');
export const asksWho = signal(false);
export const name = signal('');
export const client = signal('');
/** One on each line. */
export const wijken = signal('');
/** Null for those of the wijkbudget. */
export const groups = signal<readonly Group[] | null>(null);
export const codebook = signal<ChosenCodebook>('wijkbudget');
/** As it was typed; null as long as it follows the name. */
export const newFolder = signal<string | null>(null);
/** Whether the project comes in the folder itself. */
export const inItself = signal(false);
/** Why the project could not be begun. */
export const beginTrouble = signal<readonly Advice[]>([]);
export const isBusy = signal(false);

export async function showRoots(): Promise<void> {
  await lookingIn(async () => {
    const now = await ask(api.beginnen.$get());
    roots.value = now.begin;
    asksWho.value = now.codeur === null;
    const [first] = roots.value;
    if (first !== undefined) folder.value = await listed(first.id);
  });
}

export function show(id: string): Promise<void> {
  return lookingIn(async () => {
    folder.value = await listed(id);
  });
}

export function showTyped(pad: string): Promise<void> {
  return lookingIn(async () => {
    folder.value = await ask(api.beginnen.getypt.$post({ json: { pad } }));
  });
}

function listed(map: string): Promise<Folder> {
  return ask(api.beginnen.map.$get({ query: { map } }));
}

async function lookingIn(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    folderTrouble.value = [];
    inItself.value = false;
  } catch (error) {
    folderTrouble.value = reasonsOf(error);
  }
}
