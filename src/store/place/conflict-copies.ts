/** Copies of the database that a synchronising program left beside it, because two computers changed it. */

/**
 * How they are called, after the name without its extension: Dropbox, in English and Dutch; OneDrive, which adds the name of the
 * computer; Nextcloud; Syncthing; Google Drive and iCloud, which count.
 */
const COPY = [
  /^ \([^()]*(?:conflicted copy|conflict|conflicterende kopie|conflictkopie)[^()]*\)$/i,
  /^ \((?:Case Conflict|Unicode Encoding Conflict)(?: \d+)?\)$/i,
  /^[ _]conflict[-_ ]?\d{8}-\d{6}$/i,
  /^ \(conflicted copy \d{4}-\d{2}-\d{2} \d{6}\)$/i,
  /^\.sync-conflict-\d{8}-\d{6}(?:-[A-Z\d]{7})?$/,
  /^ ?\(\d{1,3}\)$/,
  /^ \d{1,2}$/,
];

/** The names in a folder that look like conflict copies of a database, in order. */
export function conflictCopies(database: string, names: readonly string[]): string[] {
  const dot = database.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [database.slice(0, dot), database.slice(dot)] : [database, ''];
  return names
    .filter((name) => name.startsWith(stem) && name.endsWith(extension) && name !== database)
    .filter((name) => isCopy(name.slice(stem.length, name.length - extension.length)))
    .sort();
}

function isCopy(added: string): boolean {
  return COPY.some((pattern) => pattern.test(added)) || ONEDRIVE.test(added);
}

/** OneDrive adds a hyphen and the name of a computer: letters, digits and hyphens, fifteen at most on Windows. */
const ONEDRIVE = /^-(?=[A-Za-z\d-]*[A-Z\d])[A-Za-z\d](?:[A-Za-z\d-]{0,30}[A-Za-z\d])?$/;
