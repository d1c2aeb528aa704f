/** The codebook as a tree to read and edit: themes, their codes with their rules, and how much was coded with each. */

import { exists } from '../../files/disk.js';
import type { Code, Theme } from '../../model/codebook.js';
import { basisOfCodes, rejectedPassages, type Store, whoMentions } from '../../store/index.js';
import { codebookWithVersion, type KeptCodebook } from '../project/kept-codebook.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';

export interface CodebookTree {
  readonly codebook: { readonly id: string; readonly version: string };
  /** The hash of the file, for an edit of what was seen. */
  readonly version: string;
  readonly warnings: readonly string[];
  readonly themes: readonly { readonly theme: Theme; readonly codes: readonly CountedCode[] }[];
}

export interface CountedCode {
  readonly code: Code;
  readonly counts: CodeCounts;
}

export interface CodeCounts {
  /** Passages: confirmed by people, still a proposal, and rejected. */
  readonly confirmed: number;
  readonly open: number;
  readonly rejected: number;
  /** Of whom a passage counts, confirmed or proposed. */
  readonly respondents: number;
}

const NOTHING: CodeCounts = { confirmed: 0, open: 0, rejected: 0, respondents: 0 };

/**
 * @param read the codebook with its version, where the caller keeps it
 * @throws UserErrors when the codebook holds mistakes
 */
export async function codebookTree(
  here: ProjectFolder,
  read: KeptCodebook = codebookWithVersion(here),
): Promise<CodebookTree> {
  const { codebook, version, warnings } = read;
  const counts = exists(projectPath(here, 'database'))
    ? await withStore(here, 'read', (store) => countsIn(store, here, read))
    : new Map<string, CodeCounts>();
  return {
    codebook: { id: codebook.id, version: codebook.version },
    version,
    warnings,
    themes: codebook.themes.map((theme) => ({
      theme,
      codes: theme.codes.map((code) => ({ code, counts: counts.get(code.id) ?? NOTHING })),
    })),
  };
}

function countsIn(
  store: Store,
  { respondents }: ProjectFolder,
  { codebook }: KeptCodebook,
): Map<string, CodeCounts> {
  const basis = basisOfCodes(store, codebook);
  const rejected = rejectedPassages(store);
  const people = whoMentions(store, codebook, new Map(respondents.map(({ id }, number) => [id, number])));
  return new Map(
    codebook.themes
      .flatMap(({ codes }) => codes)
      .map(({ id }) => {
        const { confirmed = 0, open = 0 } = basis.get(id) ?? {};
        const counts = {
          confirmed,
          open,
          rejected: rejected.get(id) ?? 0,
          respondents: new Set(people.get(id)).size,
        };
        return [id, counts] as const;
      }),
  );
}
