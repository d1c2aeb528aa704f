/** Opening an address in the browser that somebody uses, on each system by its own program. */

import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const OPENERS: Readonly<Record<string, readonly [program: string, ...first: string[]]>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
};

/** Does what it can: whoever sees no browser has the address on screen. */
export function openBrowser(address: string, platform: string = process.platform): void {
  const [program, ...first] = OPENERS[platform] ?? ['xdg-open'];
  const opening = spawn(program, [...first, address], { stdio: 'ignore', detached: true });
  opening.on('error', () => undefined);
  opening.unref();
}

/** In the program for files, which the opener of addresses knows. */
export function showFolder(folder: string): void {
  openBrowser(pathToFileURL(folder).href);
}
