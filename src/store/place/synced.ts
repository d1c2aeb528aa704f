/** Whether a project lies in a folder that another program copies to other computers, or on a disk of another computer. */

import { posix, win32 } from 'node:path';

/** What is known of the computer; tests hand in their own. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What Linux says in /proc/self/mounts; empty on other systems. */
  readonly mounts: string;
  /** True when the folder holds an entry of that name. */
  holds(folder: string, name: string): boolean;
}

/** What `syncedBy` says of a disk of another computer. */
export const NETWORK_DISK = 'een netwerkschijf';

/** Folder names that these programs choose themselves. */
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/^OneDrive(?: ?- ?.+)?$/i, 'OneDrive'],
  [/^Dropbox(?: \(.+\))?$/i, 'Dropbox'],
  [/^(?:Google ?Drive|My Drive|Mijn Drive)$/i, 'Google Drive'],
  [/^(?:iCloud ?Drive|com~apple~CloudDocs|Mobile Documents)$/i, 'iCloud'],
  [/^Nextcloud\d*$/i, 'Nextcloud'],
  [/^ownCloud$/i, 'ownCloud'],
  [/^SURFdrive$/i, 'SURFdrive'],
  [/^Research ?Drive$/i, 'Research Drive'],
  [/^STACK$/, 'STACK'],
  [/^Box(?: Sync)?$/, 'Box'],
];

/** What they leave in the topmost folder that they copy. */
const MARKERS: readonly (readonly [string, string])[] = [
  ['.dropbox.cache', 'Dropbox'],
  ['.dropbox', 'Dropbox'],
  ['.stfolder', 'Syncthing'],
  ['.owncloudsync.log', 'Nextcloud'],
  ['.nextcloudsync.log', 'Nextcloud'],
];

const ONEDRIVE_VARIABLES = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'];

/** File systems of other computers, and shares on which SQLite's shared memory does not work. */
const REMOTE =
  /^(?:nfs\d?|cifs|smb\d?|smbfs|afpfs|davfs\d?|9p|vboxsf|fuse\.(?:sshfs|rclone|vmhgfs-fuse|onedriver|davfs.*|gvfsd-fuse))$/;

/**
 * The program or kind of disk that stands between this folder and the disk of this computer, as a sentence names it; null
 * when none is seen. A folder that OneDrive or SharePoint keeps under a name of its own, and a network drive under a letter
 * of Windows, are not recognised.
 *
 * @param folder an absolute path
 */
export function syncedBy(folder: string, surroundings: Surroundings): string | null {
  const { platform } = surroundings;
  if (platform === 'win32' && /^[\\/]{2}[^?.\\/]/.test(folder)) return NETWORK_DISK;
  return (
    byName(folder, platform) ??
    byVariable(folder, surroundings) ??
    byMarker(folder, surroundings) ??
    byMount(folder, surroundings)
  );
}

function byName(folder: string, platform: NodeJS.Platform): string | null {
  const parts = folder.split(platform === 'win32' ? /[\\/]/ : '/');
  for (const [index, part] of parts.entries()) {
    // macOS keeps them as ~/Library/CloudStorage/OneDrive-Bureau.
    const name = parts[index - 1] === 'CloudStorage' ? (part.split('-')[0] ?? part) : part;
    const service = SERVICES.find(([pattern]) => pattern.test(name))?.[1];
    if (service !== undefined) return service;
    if (parts[index - 1] === 'CloudStorage') return name;
  }
  return null;
}

function byVariable(folder: string, { platform, env }: Surroundings): string | null {
  if (platform !== 'win32') return null;
  const isInside = (parent: string | undefined): boolean =>
    parent !== undefined && parent !== '' && isWithin(folder, parent, platform);
  return ONEDRIVE_VARIABLES.some((name) => isInside(env[name])) ? 'OneDrive' : null;
}

function byMarker(folder: string, { platform, holds }: Surroundings): string | null {
  const { dirname } = platform === 'win32' ? win32 : posix;
  for (let at = folder; ; at = dirname(at)) {
    const service = MARKERS.find(([name]) => holds(at, name))?.[1];
    if (service !== undefined) return service;
    if (dirname(at) === at) return null;
  }
}

function byMount(folder: string, { platform, mounts }: Surroundings): string | null {
  if (platform !== 'linux') return null;
  const holding = mounts
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, point]) => point !== undefined && isWithin(folder, unescaped(point), platform))
    .sort(([, one = ''], [, other = '']) => one.length - other.length)
    .at(-1);
  return REMOTE.test(holding?.[2] ?? '') ? NETWORK_DISK : null;
}

/** The list of mounts writes a blank as \040. */
function unescaped(point: string): string {
  return point.replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)));
}

function isWithin(folder: string, parent: string, platform: NodeJS.Platform): boolean {
  const { relative, isAbsolute } = platform === 'win32' ? win32 : posix;
  const way = relative(parent, folder);
  return !way.startsWith('..') && !isAbsolute(way);
}
