/** Opening a project, and beginning one; after that the page goes on with it. */

import { api, ask } from '../shell/api.js';
import { attempt, reasonsOf } from '../shell/asked.js';
import { goTo } from '../shell/place.js';
import {
  asksWho,
  beginTrouble,
  client,
  codebook,
  coder,
  folder,
  folderTrouble,
  groups,
  inItself,
  isBusy,
  name,
  newFolder,
  wijken,
} from './state.js';

export async function open(id: string): Promise<void> {
  try {
    await ask(api.beginnen.openen.$post({ json: { map: id } }));
    goTo('overzicht');
  } catch (error) {
    folderTrouble.value = reasonsOf(error);
  }
}

/** What a new folder is called: after the project, unless somebody typed something else. */
export function nameOfFolder(): string {
  return newFolder.value ?? name.value;
}

export async function begin(): Promise<void> {
  const here = folder.value;
  if (here === null || isBusy.value) return;
  isBusy.value = true;
  try {
    const own = groups.value?.filter(({ label }) => label.trim() !== '');
    await ask(
      api.beginnen.nieuw.$post({
        json: {
          map: here.id,
          nieuwe_map: inItself.value ? null : nameOfFolder(),
          project: {
            naam: name.value,
            opdrachtgever: client.value,
            wijken: wijken.value.split('\n').filter((line) => line.trim() !== ''),
            ...(own !== undefined && { perspectieven: own.map((one) => ({ ...one })) }),
            codeboek: codebook.value,
          },
        },
      }),
    );
    const json = { naam: coder.value, nieuw: true };
    // Of a name that can't be one the overview asks again; the project is there.
    const isKnown = !asksWho.value || (await attempt(() => ask(api.project.codeur.$post({ json }))));
    goTo(isKnown ? 'binnenbrengen' : 'overzicht');
  } catch (error) {
    beginTrouble.value = reasonsOf(error);
    requestAnimationFrame(() => document.getElementById('begin-fout')?.focus());
  } finally {
    isBusy.value = false;
  }
}
