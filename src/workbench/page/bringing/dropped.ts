/** The files in what was dropped, also those in folders that were dropped. */

/** Reads what was dropped before the browser forgets it: call it while the drop is handled. */
export function filesDropped(dropped: DataTransfer): Promise<File[]> {
  const found = [...dropped.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  return Promise.all(
    found.map(({ entry, file }) => (isFolder(entry) ? filesBelow(entry) : file === null ? [] : [file])),
  ).then((all) => all.flat());
}

/** By what it says of itself: Chromium calls its classes otherwise. */
function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true;
}

async function filesBelow(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const files: File[] = [];
  for (const entry of await entriesIn(folder)) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    if (isFolder(entry)) files.push(...(await filesBelow(entry)));
    else files.push(await fileOf(entry as FileSystemFileEntry));
  }
  return files;
}

/** A browser gives them by the hundred. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
