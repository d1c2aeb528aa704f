/** `wijkstem codebook check`: says what is wrong in a codebook, by line and code. */

import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { readCodebook } from '../../coding/codebook-file.js';
import { readBytes } from '../../files/disk.js';
import { counted } from '../../language/numbers.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { inDutch } from '../dutch.js';
import { type Io, print } from '../io.js';
import { CodebookCheckResult, printJson } from '../json-shapes.js';
import { openProject, projectPath } from '../project-folder.js';

export function configure(command: Command, io: Io): void {
  const check = inDutch(command.description('Werkt met het codeboek.').command('check'), io)
    .summary('controleer een codeboek')
    .description('Controleert het codeboek van het project, of het genoemde bestand.')
    .argument('[bestand]', 'een codeboek (yaml)');
  sharedOptions(check).action((file: string | undefined, options: SharedOptions) => run(file, options, io));
}

function run(file: string | undefined, options: SharedOptions, io: Io): void {
  const path = file === undefined ? pathOfProject(options, io) : resolve(io.cwd, file);
  const { codebook, warnings } = readCodebook(readBytes(path, file ?? basename(path)), basename(path));
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  const terms = codes.flatMap((code) => code.terms);
  if (options.json) {
    const result = {
      codeboek: { id: codebook.id, versie: codebook.version },
      themas: codebook.themes.length,
      codes: codes.length,
      zoektermen: terms.length,
      waarschuwingen: [...warnings],
    };
    printJson(CodebookCheckResult, result, io);
    return;
  }
  if (options.quiet !== true) for (const warning of warnings) print(io.stderr, `let op, ${warning}`);
  print(
    io.stdout,
    `Het codeboek ${codebook.id} ${codebook.version} klopt: ` +
      `${counted(codebook.themes.length, 'thema', "thema's")}, ${counted(codes.length, 'code', 'codes')}, ` +
      `${counted(terms.length, 'zoekterm', 'zoektermen')}.`,
  );
}

function pathOfProject(options: SharedOptions, io: Io): string {
  return projectPath(openProject(options, io), 'codebook');
}
