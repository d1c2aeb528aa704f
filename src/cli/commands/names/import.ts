/** `wijkstem names import`: takes decisions about names back, and reads the texts again with them. */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { exists, readBytes } from '../../../files/disk.js';
import { counted } from '../../../language/numbers.js';
import { listed } from '../../../language/phrases.js';
import { filesWithNames, knownFiles } from '../../../store/index.js';
import { runImport } from '../../../work/importing/run-import.js';
import { NamesImportResult } from '../../../work/naming/result.js';
import { readNameDecisions, withDecisions } from '../../../work/naming/sheet.js';
import { openKey } from '../../../work/project/key-folder.js';
import { type ProjectFolder, sourcePath } from '../../../work/project/project-folder.js';
import { withStore } from '../../../work/project/project-store.js';
import { type SharedOptions, sharedOptions } from '../../command.js';
import { inDutch } from '../../dutch.js';
import { reasonsOf } from '../../importing/summary.js';
import { type Io, oneLine, print, printList } from '../../io.js';
import { printJson } from '../../json.js';
import { openHere } from '../../open-here.js';

export function configure(names: Command, io: Io): void {
  const command = inDutch(names.command('import'), io)
    .summary('neem beslissingen over namen aan')
    .description(
      'Leest een ingevuld bestand van names export. De beslissingen komen in de sleutel, en alle teksten worden daarmee opnieuw ' +
        'gelezen; coderingen gaan mee.',
    )
    .argument('<bestand>', 'het ingevulde bestand, xlsx of csv');
  sharedOptions(command).action((file: string, options: SharedOptions) => run(file, options, io));
}

async function run(written: string, options: SharedOptions, io: Io): Promise<void> {
  const here = openHere(options, io);
  const path = resolve(io.cwd, written);
  const shownAs = here.shown(path);
  const key = await openKey(here);
  const decisions = readNameDecisions(readBytes(path, shownAs), shownAs, key.key);
  const { present, missing } = await sourcesOf(here);
  const results = await runImport(
    present,
    here,
    { ...options, again: true, replace: true },
    {
      command: 'names import',
      decided: (now) => withDecisions(now, decisions),
      opened: key,
    },
  );
  const changed = results.filter(({ outcome }) => outcome === 'vernieuwd').length;
  const flagged = results.reduce((sum, result) => sum + (result.flagged ?? 0), 0);
  printList(io.stderr, reasonsOf(results));
  if (missing.length > 0) {
    print(
      io.stderr,
      oneLine(
        `let op: deze bronnen zijn er niet meer, dus hun tekst blijft zoals hij is: ${listed(missing)}.`,
      ),
    );
  }
  if (options.json) {
    printJson(
      NamesImportResult,
      { beslissingen: decisions.length, teksten_veranderd: changed, nakijken: flagged, zonder_bron: missing },
      io,
    );
    return;
  }
  print(
    io.stdout,
    `${counted(decisions.length, 'beslissing', 'beslissingen')} bewaard in de sleutel, ` +
      `${counted(changed, 'tekst', 'teksten')} veranderd.`,
  );
  if (flagged > 0) {
    print(
      io.stdout,
      `${counted(flagged, 'codering', 'coderingen')} nakijken, want de woorden veranderden: wijkstem fragments --nakijken`,
    );
  }
}

interface Sources {
  readonly present: readonly string[];
  readonly missing: string[];
}

/** The files of all stored texts but those of which a person said that they hold no names. */
async function sourcesOf(here: ProjectFolder): Promise<Sources> {
  const files = await withStore(here, 'read', (store) => {
    const cleared = new Set(filesWithNames(store));
    return knownFiles(store)
      .map(({ file }) => file)
      .filter((file) => !cleared.has(file));
  });
  const isThere = (file: string): boolean => exists(sourcePath(here, file));
  // The reader takes the names that the disk knows.
  const present = files.filter(isThere).map((file) => here.sources.get(file) ?? file);
  return { present, missing: files.filter((file) => !isThere(file)) };
}
