/** `wijkstem import`: reads transcripts, says what was skipped and why, and stores the rest in one transaction. */

import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { exists, isFolder, listFiles, readBytes, slashed } from '../../files/disk.js';
import { sha256 } from '../../files/hash.js';
import { UserError, UserErrors } from '../../model/errors.js';
import type { CastMember } from '../../model/respondent.js';
import type { ReadResult } from '../../model/transcript.js';
import { castOf } from '../../project/cast.js';
import { type KnownFile, knownFiles, saveTranscript, write } from '../../store/index.js';
import { readTranscript } from '../../transcripts/index.js';
import { type SharedOptions, sharedOptions } from '../command.js';
import { type Io, print } from '../io.js';
import { startProgress } from '../progress.js';
import { asTyped, openProject, type ProjectFolder, projectPath, withStore } from '../project-folder.js';
import { textTable } from '../table.js';

export function configure(command: Command, io: Io): void {
  sharedOptions(
    command
      .description(
        'Leest transcripten in: de hele map met interviews, of alleen de genoemde bestanden en mappen. ' +
          'Wat al is ingelezen en niet veranderde, wordt overgeslagen; een bestand met een fout houdt de andere niet tegen.',
      )
      .argument('[paden...]', 'bestanden of mappen binnen de map met interviews'),
  ).action((paths: string[], options: SharedOptions) => run(paths, options, io));
}

interface FileResult {
  readonly file: string;
  readonly outcome: 'ingelezen' | 'vernieuwd' | 'ongewijzigd' | 'overgeslagen';
  readonly warnings: readonly string[];
  readonly read?: ReadResult & { readonly sourceHash: string };
  /** Why it was skipped. */
  readonly reason?: string;
}

async function run(paths: readonly string[], options: SharedOptions, io: Io): Promise<void> {
  const here = openProject(options, io);
  const files = filesToRead(paths, here, io);
  await withStore(here, { readOnly: false }, (store) => {
    const known = new Map(knownFiles(store).map((file) => [file.file, file]));
    const progress = startProgress('Inlezen', files.length, io, options.quiet);
    const results = files.map((file) => {
      const result = readOne(file, here, known);
      progress.step();
      return result;
    });
    progress.stop();
    const unique = withoutTwins(results, known);
    write(store, () => {
      for (const { file, read } of unique) {
        if (read !== undefined) saveTranscript(store, file, read.sourceHash, read.transcript);
      }
    });
    show(unique, options, io);
    const mistakes = [
      ...unique.flatMap(({ file, reason }) => (reason === undefined ? [] : [`${file}: ${reason}`])),
      ...(paths.length === 0 ? missingFiles(here, files) : []),
    ];
    if (mistakes.length > 0) throw new UserErrors(mistakes);
  });
}

function filesToRead(paths: readonly string[], here: ProjectFolder, io: Io): string[] {
  const root = projectPath(here, 'interviews');
  if (paths.length === 0) return listFiles(root, here.project.paths.interviews);
  return paths.flatMap((path) => {
    const inProject = resolve(root, path);
    const full = exists(resolve(io.cwd, path)) ? resolve(io.cwd, path) : inProject;
    const below = slashed(relative(root, full));
    if (below.startsWith('..')) {
      throw new UserError(`${path}: dit ligt buiten de map ${asTyped(root, io)}. Zet het daarin.`);
    }
    if (!isFolder(full)) return [below];
    return listFiles(full, path).map((file) => (below === '' ? file : `${below}/${file}`));
  });
}

function readOne(file: string, here: ProjectFolder, known: ReadonlyMap<string, KnownFile>): FileResult {
  try {
    const bytes = readBytes(resolve(projectPath(here, 'interviews'), file), file);
    const sourceHash = sha256(bytes);
    const before = known.get(file);
    if (before?.sourceHash === sourceHash) return { file, outcome: 'ongewijzigd', warnings: [] };
    const read = readTranscript(bytes, { speakers: knownSpeakers(file, here) });
    const cast = castOf(file, labelsOf(read), here.project, here.appearances);
    if (!here.appearances.some((appearance) => appearance.file === file)) {
      return skipped(file, `staat niet in respondents.csv. Voeg toe en vul aan: ${rowToPaste(file, cast)}`);
    }
    if (before !== undefined && before.decisions > 0) {
      return skipped(
        file,
        `de tekst is veranderd, maar over de oude zijn ${before.decisions} beslissingen genomen. De oude tekst blijft gelden.`,
      );
    }
    const strangers = cast.filter(({ role }) => role === 'onbekend');
    return {
      file,
      outcome: before === undefined ? 'ingelezen' : 'vernieuwd',
      read: { ...read, sourceHash },
      warnings: [
        ...read.warnings,
        ...strangers.map(
          ({ speaker }) =>
            `een spreker is onbekend en telt niet mee. Voeg toe aan respondents.csv: ${rowFor(file, speaker)}`,
        ),
      ],
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return skipped(
      file,
      error.message.startsWith(`${file}: `) ? error.message.slice(file.length + 2) : error.message,
    );
  }
}

function skipped(file: string, reason: string): FileResult {
  return { file, outcome: 'overgeslagen', warnings: [], reason };
}

function knownSpeakers(file: string, { project, appearances }: ProjectFolder): string[] {
  const here = appearances.filter((appearance) => appearance.file === file);
  return [...project.interviewers, ...here.flatMap(({ speaker }) => speaker ?? [])];
}

function labelsOf({ transcript }: ReadResult): string[] {
  return [...new Set(transcript.turns.map(({ speaker }) => speaker))];
}

/** Two files with the same bytes are one interview: the first in order of name is kept. */
function withoutTwins(results: readonly FileResult[], known: ReadonlyMap<string, KnownFile>): FileResult[] {
  const owners = new Map([...known.values()].map(({ file, sourceHash }) => [sourceHash, file]));
  return results.map((result) => {
    if (result.read === undefined) return result;
    const owner = owners.get(result.read.sourceHash);
    if (owner !== undefined && owner !== result.file) {
      return skipped(result.file, `heeft dezelfde inhoud als ${owner}. Verwijder één van de twee.`);
    }
    owners.set(result.read.sourceHash, result.file);
    return result;
  });
}

function missingFiles({ appearances, project }: ProjectFolder, files: readonly string[]): string[] {
  const present = new Set(files);
  return appearances
    .filter(({ file }) => !present.has(file))
    .map(
      ({ file, respondent }) =>
        `${project.paths.respondents}, ${respondent}: het bestand ${file} staat niet in ${project.paths.interviews}. ` +
        'Zet het daar of verbeter de naam.',
    );
}

function rowToPaste(file: string, cast: readonly CastMember[]): string {
  const speakers = cast.filter(({ role }) => role === 'onbekend');
  return rowFor(file, speakers.length === 1 ? (speakers[0]?.speaker ?? '') : '');
}

function rowFor(file: string, speaker: string): string {
  return `NUMMER;PERSPECTIEF;WIJK;${file};${speaker}`;
}

function show(results: readonly FileResult[], { json = false, quiet = false }: SharedOptions, io: Io): void {
  const count = (outcome: FileResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  if (json) {
    print(io.stdout, JSON.stringify({ bestanden: results.map(toJson) }, null, 2));
    return;
  }
  for (const { file, warnings } of results) {
    for (const warning of warnings) print(io.stderr, `let op, ${file}: ${warning}.`);
  }
  if (results.length === 0) {
    print(
      io.stdout,
      'Er zijn nog geen transcripten. Zet ze in de map met interviews en noem ze in respondents.csv.',
    );
    return;
  }
  const read = results.filter((result) => result.read !== undefined);
  if (read.length > 0 && !quiet) {
    const rows = read.map((result) => {
      const { bestand, formaat, beurten, woorden } = toJson(result);
      return [bestand, formaat ?? '', beurten ?? 0, woorden ?? 0];
    });
    print(
      io.stdout,
      textTable({ head: ['bestand', 'formaat', 'beurten', 'woorden'], rows, numeric: [2, 3] }),
    );
    print(io.stdout, '');
  }
  print(
    io.stdout,
    `${count('ingelezen')} ingelezen, ${count('vernieuwd')} vernieuwd, ${count('ongewijzigd')} ongewijzigd, ` +
      `${count('overgeslagen')} overgeslagen.`,
  );
}

function toJson({ file, outcome, read, warnings, reason }: FileResult) {
  return {
    bestand: file,
    uitkomst: outcome,
    ...(read && {
      formaat: read.transcript.format,
      beurten: read.transcript.turns.length,
      sprekers: labelsOf(read).length,
      woorden: read.transcript.text.split(/\s+/).length,
    }),
    waarschuwingen: warnings,
    ...(reason !== undefined && { reden: reason }),
  };
}
