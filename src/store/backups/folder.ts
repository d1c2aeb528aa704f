/** The folder of reserve copies: what their names say, which there are, and which may go. */

import { basename, dirname, extname, join } from 'node:path';
import { exists, isFolder, listFiles, removeFile } from '../../files/disk.js';

export interface Backup {
  readonly name: string;
  readonly path: string;
  /** ISO 8601 in UTC. */
  readonly made: string;
  /** What came after it (`voor-import`), or `met-de-hand`. */
  readonly reason: string;
}

/** The reason of a copy that a person asked for; it is kept until a person removes it. */
export const BY_HAND = 'met-de-hand';

const NAME = /^(.+)-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([a-z-]+?)(?:-(\d+))?\.db$/;
const UNFINISHED = '.onaf';

/**
 * A path for a new copy that no file has. Its moment is never before that of the newest copy, so that the order of names stays
 * the order in which copies were made when a clock is put back.
 *
 * @param reason letters and hyphens
 */
export function freePath(folder: string, database: string, reason: string, now: Date): string {
  const newest = Date.parse(backupsIn(folder, database)[0]?.made ?? '');
  const moment = newest > now.getTime() ? new Date(newest + 1) : now;
  const stem = `${stemOf(database)}-${compact(moment)}-${reason}`;
  for (let attempt = 1; ; attempt += 1) {
    const path = join(folder, attempt === 1 ? `${stem}.db` : `${stem}-${attempt}.db`);
    if (!exists(path)) return path;
  }
}

export function unfinished(path: string): string {
  return path + UNFINISHED;
}

/** The finished copies of a database, newest first; none when the folder does not exist. */
export function backupsIn(folder: string, database: string): Backup[] {
  if (!isFolder(folder)) return [];
  return listFiles(folder)
    .flatMap((name) => {
      const [, stem, year, month, day, hour, minute, second, milli, reason, attempt = '1'] =
        NAME.exec(name) ?? [];
      if (stem !== stemOf(database) || reason === undefined) return [];
      const made = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`;
      return [{ backup: { name, path: join(folder, name), made, reason }, attempt: Number(attempt) }];
    })
    .sort((one, other) => {
      if (one.backup.made === other.backup.made) return other.attempt - one.attempt;
      return one.backup.made < other.backup.made ? 1 : -1;
    })
    .map(({ backup }) => backup);
}

/** `20261128T170512345Z`: a name may not hold colons. */
function compact(moment: Date): string {
  return moment.toISOString().replace(/[-:.]/g, '');
}

/** How many copies to keep, and for how long. */
export interface Keeping {
  readonly count: number;
  readonly days: number;
}

/** So many stay whatever their age: a clock that is a year ahead makes all of them old. */
const ALWAYS = 3;

/**
 * Removes copies that were made without being asked for: those beyond the number, and those that are too old. The newest
 * three stay when so many are kept at all, and so do those that a person made. What a stopped program left unfinished, also beside the database, goes too.
 *
 * @param database the path of the database
 */
export function prune(folder: string, database: string, { count, days }: Keeping, now: Date): void {
  const oldest = new Date(now.getTime() - days * DAY_MS).toISOString();
  const automatic = backupsIn(folder, database).filter(({ reason }) => reason !== BY_HAND);
  for (const [index, { path, made }] of automatic.entries()) {
    const isTooMany = index >= Math.max(count, 1);
    const isTooOld = index >= ALWAYS && made < oldest;
    if (isTooMany || isTooOld) removeFile(path);
  }
  for (const place of [folder, dirname(database)]) {
    removeUnfinished(place, new Date(now.getTime() - HOUR_MS));
  }
}

/** Removes what programs that were stopped left unfinished before a moment. */
export function removeUnfinished(folder: string, before: Date): void {
  if (!isFolder(folder)) return;
  for (const name of listFiles(folder)) {
    const [made] = /\d{8}T\d{9}Z/.exec(name) ?? [];
    const isOld = made !== undefined && made < compact(before);
    if (name.includes(UNFINISHED) && isOld) removeFile(join(folder, name));
  }
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

function stemOf(database: string): string {
  return basename(database, extname(database));
}
