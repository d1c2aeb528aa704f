/** `wijkstem compare`: perspectives against wijken, as tables on the terminal, csv or JSON. */

import { resolve } from 'node:path';
import type { Command } from 'commander';
import { compare } from '../../analysis/comparison.js';
import { writeCsv } from '../../files/csv.js';
import { writeWhole } from '../../files/disk.js';
import type { Codebook } from '../../model/codebook.js';
import type { Basis, Comparison, ThemeComparison } from '../../model/comparison.js';
import { UserError } from '../../model/errors.js';
import type { CrossTable, Matrix } from '../../model/matrix.js';
import { basisOf, findCodings } from '../../store/index.js';
import { type FilterOptions, filterOptions, type SharedOptions, sharedOptions } from '../command.js';
import { toFilter } from '../filters.js';
import { type Io, print } from '../io.js';
import { CompareResult, jsonText } from '../json-shapes.js';
import { interviewed, openCodebook, openProject, withStore } from '../project-folder.js';
import { textTable } from '../table.js';

interface Options extends SharedOptions, FilterOptions {
  readonly csv?: boolean;
  readonly output?: string;
}

export function configure(command: Command, io: Io): void {
  sharedOptions(
    filterOptions(
      command.description(
        'Telt hoeveel geïnterviewden een thema of code noemen: per perspectief, per wijk en per perspectief binnen elke wijk. ' +
          'Met --code ook de matrix van die code.',
      ),
    )
      .option('--csv', 'uitvoer als csv, een regel per code, perspectief en wijk')
      .option('--output <bestand>', 'schrijf de csv of JSON naar een bestand'),
  ).action((options: Options) => run(options, io));
}

async function run(options: Options, io: Io): Promise<void> {
  const here = openProject(options, io);
  const codebook = openCodebook(here);
  const { codes, wijken, perspectives } = toFilter(options, here.project, codebook);
  const project = {
    ...here.project,
    wijken: here.project.wijken.filter(({ id }) => wijken?.includes(id) ?? true),
    perspectives: here.project.perspectives.filter(({ id }) => perspectives?.includes(id) ?? true),
  };
  await withStore(here, 'read', (store, cast) => {
    const { codings } = findCodings(store);
    const respondents = interviewed(here, cast).filter(
      ({ wijk, perspective }) =>
        project.wijken.some(({ id }) => id === wijk) &&
        project.perspectives.some(({ id }) => id === perspective),
    );
    const result = compare(project, narrowed(codebook, codes), respondents, codings);
    if (options.json || options.csv) {
      deliver(options.json ? toJson(result, basisOf(store)) : toCsv(result), options, io);
      return;
    }
    if (options.output !== undefined) throw new UserError('--output vraagt ook om --csv of --json.');
    print(io.stdout, `Geïnterviewden, naar perspectief en wijk\n${crossText(result.interviewed, false)}\n`);
    for (const theme of result.themes) {
      showTheme(theme, options.code !== undefined, io);
    }
    if (options.quiet !== true) print(io.stderr, basis(basisOf(store)));
  });
}

function narrowed(codebook: Codebook, codes: readonly string[] | undefined): Codebook {
  if (codes === undefined) return codebook;
  const themes = codebook.themes
    .map((theme) => ({ ...theme, codes: theme.codes.filter(({ id }) => codes.includes(id)) }))
    .filter((theme) => theme.codes.length > 0);
  return { ...codebook, themes };
}

function basis({ confirmed, open }: Basis): string {
  return (
    `Geteld zijn geïnterviewden, niet fragmenten. Basis: ${confirmed} bevestigde coderingen en ` +
    `${open} voorstellen die nog niemand beoordeelde.`
  );
}

function showTheme(theme: ThemeComparison, withCodes: boolean, { stdout }: Io): void {
  print(stdout, `${theme.theme.id}  ${theme.theme.label} (genoemd door ${theme.mentionedBy})`);
  print(stdout, matrixText(theme.codesByPerspective));
  print(stdout, '');
  print(stdout, matrixText(theme.codesByWijk));
  print(stdout, '');
  for (const cross of withCodes ? theme.codes : [theme.perspectiveByWijk]) {
    print(stdout, `${cross.subject.label}, perspectief binnen wijk`);
    print(stdout, `${crossText(cross, true)}\n`);
  }
}

function matrixText({ rows, columns, mentions }: Matrix): string {
  return textTable({
    head: ['code', ...columns.map(({ label, interviewed }) => `${label} (${interviewed})`)],
    rows: rows.map(({ id }, row) => [id, ...(mentions[row] ?? [])]),
    numeric: columns.map((_, index) => index + 1),
  });
}

/** With `of`, cells read "2 van 3"; a combination in which nobody was interviewed is a dash. */
function crossText({ perspectives, wijken, cells }: CrossTable, of: boolean): string {
  return textTable({
    head: ['perspectief', ...wijken.map(({ label }) => label)],
    rows: perspectives.map(({ label }, row) => [
      label,
      ...(cells[row] ?? []).map(({ mentions, interviewed }) =>
        interviewed === 0 ? '–' : of ? `${mentions} van ${interviewed}` : interviewed,
      ),
    ]),
    numeric: wijken.map((_, index) => index + 1),
  });
}

function deliver(text: string, { output }: Options, io: Io): void {
  if (output === undefined) {
    io.stdout.write(text);
    return;
  }
  writeWhole(resolve(io.cwd, output), text, output);
  print(io.stderr, `Geschreven: ${output}`);
}

function toCsv({ themes }: Comparison): string {
  const rows = themes.flatMap(({ theme, perspectiveByWijk, codes }) =>
    [perspectiveByWijk, ...codes].flatMap(({ subject, perspectives, wijken, cells }) =>
      perspectives.flatMap((perspective, row) =>
        wijken.map((wijk, column) => {
          const cell = cells[row]?.[column];
          return [
            theme.id,
            subject.id === theme.id ? '' : subject.id,
            subject.label,
            perspective.id,
            wijk.id,
            cell?.mentions ?? 0,
            cell?.interviewed ?? 0,
          ];
        }),
      ),
    ),
  );
  return writeCsv(['thema', 'code', 'label', 'perspectief', 'wijk', 'noemt', 'geinterviewd'], rows);
}

function toJson({ interviewed, themes }: Comparison, counts: Basis): string {
  const result = {
    basis: { bevestigd: counts.confirmed, voorstel: counts.open },
    geinterviewd: crossJson(interviewed),
    themas: themes.map(
      ({ theme, mentionedBy, codesByPerspective, codesByWijk, perspectiveByWijk, codes }) => ({
        id: theme.id,
        label: theme.label,
        genoemd_door: mentionedBy,
        naar_perspectief: matrixJson(codesByPerspective),
        naar_wijk: matrixJson(codesByWijk),
        perspectief_en_wijk: crossJson(perspectiveByWijk),
        codes: codes.map((cross) => ({
          id: cross.subject.id,
          label: cross.subject.label,
          perspectief_en_wijk: crossJson(cross),
        })),
      }),
    ),
  };
  return `${jsonText(CompareResult, result)}\n`;
}

function matrixJson({ rows, columns, mentions }: Matrix) {
  return {
    kolommen: columns.map(({ id, interviewed }) => ({ id, geinterviewd: interviewed })),
    rijen: rows.map(({ id }, row) => ({ id, noemt: [...(mentions[row] ?? [])] })),
  };
}

function crossJson({ perspectives, wijken, cells }: CrossTable) {
  return perspectives.flatMap(({ id: perspectief }, row) =>
    wijken.map(({ id: wijk }, column) => ({
      perspectief,
      wijk,
      noemt: cells[row]?.[column]?.mentions ?? 0,
      geinterviewd: cells[row]?.[column]?.interviewed ?? 0,
    })),
  );
}
