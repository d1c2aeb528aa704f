/** A small project whose names are decided about on a screen, with what its store holds before and after. */

import { decisionsOn, transcripts } from '../../src/store/index.js';
import { decideName } from '../../src/work/naming/decide-one.js';
import type { Choice } from '../../src/work/naming/decided.js';
import { createNameDesk, type NameDesk } from '../../src/work/naming/desk.js';
import { namesInContext, SHELVES } from '../../src/work/naming/doubts.js';
import type { ProjectFolder } from '../../src/work/project/project-folder.js';
import { withStore } from '../../src/work/project/project-store.js';
import { opened } from './opened.js';
import { smallProject } from './project.js';
import { run } from './run.js';

export const FIRST = `I: Hoe ging het?

R: De Vlinder ging open. Een vlinder vloog weg. Toen kwam Wil binnen, en ik wil dat ook. Peter Bakker kwam, en Peter de Vries. Peter lachte.
`;
export const SECOND = `I: Vond u het eerlijk?

R: Op de Zwirlokade en bij de Zwirlokaade, zei Bouchra. En Wil lachte. Bij Bodem zat Swinston, en de Vlinder.
`;

export interface Screen {
  readonly folder: string;
  readonly here: ProjectFolder;
  readonly desk: NameDesk;
}

export async function namesOnScreen(
  files: Readonly<Record<string, string>> = { 'interviews/R01.txt': FIRST, 'interviews/R02.txt': SECOND },
): Promise<Screen> {
  const folder = smallProject(files);
  await run(folder, 'import');
  return { folder, here: opened(folder), desk: createNameDesk() };
}

/** All names on the screen, each once. */
export async function namesOf({ here, desk }: Screen) {
  const pages = await Promise.all(
    SHELVES.filter((shelf) => shelf !== 'besloten').map((shelf) =>
      namesInContext(here, desk, { shelf, from: 0, most: 200 }),
    ),
  );
  return pages.flatMap(({ names }) => names);
}

/** Decides about the name with these words, or about the pseudonym that stands for them. */
export async function choose(
  screen: Screen,
  words: string,
  choice: Choice,
  as: string | null = null,
): Promise<number> {
  const names = await namesOf(screen);
  const name = names.find(({ text, was }) => text === words || was.includes(words));
  if (name === undefined) throw new Error(`no ${words} among ${names.map(({ text }) => text).join(', ')}`);
  const { kind, text } = name;
  return (await decideName(screen.here, screen.desk, { kind, text, choice, as })).outstanding;
}

export function textsOf({ here }: Screen): Promise<Map<string, string>> {
  return withStore(
    here,
    'read',
    (store) => new Map([...transcripts(store)].map(({ file, text }) => [file, text])),
  );
}

/** Of each coding of a person its words, and whether it waits. */
export function codingsOf({ here }: Screen): Promise<Map<string, { words: string; waits: boolean }>> {
  return withStore(here, 'read', (store) => {
    const all = [...transcripts(store)].flatMap(({ file, text }) =>
      (decisionsOn(store, file)?.decisions ?? []).map(
        ({ id, start, end, attention }) =>
          [id, { words: text.slice(start, end), waits: attention !== null }] as const,
      ),
    );
    return new Map(all);
  });
}
