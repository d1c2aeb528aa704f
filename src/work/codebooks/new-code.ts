/** A new code while somebody codes: a label and a definition are enough, the id follows from them. */

import { CodebookEdit } from '../../coding/index.js';
import { fold } from '../../language/fold.js';
import type { Code } from '../../model/codebook.js';
import { UserError } from '../../model/errors.js';
import { codebookWithVersion, type KeptCodebook } from '../project/kept-codebook.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { type CodebookChange, editCodebook } from './edit.js';
import { newId } from './new-ids.js';

export interface NewCodeRequest {
  readonly label: string;
  readonly definition: string;
  /** The id of its theme. */
  readonly theme: string;
  readonly terms?: readonly string[] | undefined;
}

export interface NewCode extends CodebookChange {
  readonly code: Code;
}

/**
 * Adds it behind the codes of its theme.
 *
 * @param read the codebook as its file is now, for who keeps it
 * @throws UserError without a label or definition, for a label that another code has, or a theme that is not there; UserErrors
 * for terms that can't be read.
 */
export async function newCode(
  here: ProjectFolder,
  request: NewCodeRequest,
  read: (here: ProjectFolder) => KeptCodebook = codebookWithVersion,
): Promise<NewCode> {
  const { codebook, version } = read(here);
  const { definition, theme, terms = [] } = request;
  const label = request.label.trim();
  if (label === '') throw new UserError('De code heeft nog geen naam. Vul een label in.');
  if (definition.trim() === '') {
    throw new UserError('De code heeft nog geen definitie. Schrijf in één zin wat eronder valt.');
  }
  const codes = codebook.themes.flatMap((one) => one.codes);
  const same = codes.find((code) => sameLabel(code.label) === sameLabel(label));
  if (same !== undefined) {
    throw new UserError(
      `Het label „${same.label}” bestaat al, bij de code ${same.id}. Kies een ander label, of gebruik die code.`,
    );
  }
  const id = newId(label, theme, codebook);
  const edit = { kind: 'add code', theme, before: null, code: { id, label, definition, terms: [...terms] } };
  const change = await editCodebook(here, CodebookEdit.parse(edit), version, read);
  const code = change.codebook.themes.flatMap((one) => one.codes).find((one) => one.id === id);
  if (code === undefined) throw new Error(`the code ${id} was added and is not there`);
  return { ...change, code };
}

function sameLabel(label: string): string {
  return fold(label).trim().replace(/\s+/g, ' ');
}
