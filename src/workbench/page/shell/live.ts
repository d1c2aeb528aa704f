/** What the server tells by itself: changes by other tabs and commands, progress, notices, and whether it is there. */

import { signal } from '@preact/signals';
import type { Told } from '../../server/events.js';
import { notice } from './notices.js';

export type Connection = 'open' | 'kwijt' | 'gesloten';

export const connection = signal<Connection>('open');

/** The name of this page among those of one workbench. */
const ME = crypto.randomUUID();

/** With a change that the page shows by itself, so that it asks for nothing anew. */
export const SHOWN_HERE = { headers: { 'x-door': ME } };

/** Goes up when something changed in the project, by whomever: what is on the screen is asked for anew. */
export const changes = signal(0);

export const progress = signal<Extract<Told, { soort: 'voortgang' }> | null>(null);

/** In milliseconds. */
const AGAIN_MS = 2000;

export function listen(): void {
  const source = new EventSource('/api/gebeurtenissen');
  source.onopen = () => {
    connection.value = 'open';
  };
  source.onerror = () => {
    lost();
    // The browser looks for a server that is gone by itself, but not again for one that refused it: the next may let it in.
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, AGAIN_MS);
  };
  source.onmessage = ({ data }) => {
    const told = JSON.parse(data) as Told;
    switch (told.soort) {
      case 'veranderd':
        if (told.door !== ME) changes.value += 1;
        return;
      case 'voortgang':
        progress.value = told.gedaan < told.totaal ? told : null;
        return;
      case 'melding':
        notice(told.melding);
        return;
      case 'gesloten':
        connection.value = 'gesloten';
        source.close();
    }
  };
}

/** A request did not arrive. */
export function lost(): void {
  if (connection.value === 'open') connection.value = 'kwijt';
}

/** A request arrived: the one that did not may have been the only one. */
export function found(): void {
  if (connection.value === 'kwijt') connection.value = 'open';
}
