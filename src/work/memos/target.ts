/** What a new memo is about, from what a person typed. */

import { createCodeFinder } from '../../coding/index.js';
import type { Codebook } from '../../model/codebook.js';
import { reworded, UserError } from '../../model/errors.js';
import type { MemoTarget } from '../../model/memo.js';
import { plain } from '../../project/index.js';
import { placeOfCoding, placeOfTurn, type Store } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';

export interface TargetOptions {
  readonly fragment?: string;
  readonly bestand?: string;
  readonly beurt?: number;
  readonly code?: string;
  readonly respondent?: string;
}

/** @throws UserError when the options name several things, or one that is not there. */
export function targetOf(
  options: TargetOptions,
  here: ProjectFolder,
  codebook: Codebook,
  store: Store,
): MemoTarget {
  const { fragment, bestand, beurt, code, respondent } = options;
  const named = [fragment, bestand, code, respondent].filter((one) => one !== undefined);
  if (named.length > 1) {
    throw new UserError('Kies één van --fragment, --bestand (met --beurt), --code en --respondent.');
  }
  if ((bestand === undefined) !== (beurt === undefined)) {
    throw new UserError('--bestand en --beurt horen bij elkaar: noem ze allebei.');
  }
  if (fragment !== undefined) return fragmentTarget(fragment, store);
  if (bestand !== undefined && beurt !== undefined) return turnTarget(bestand, beurt, store);
  if (code !== undefined) return codeTarget(code, codebook);
  if (respondent !== undefined) return respondentTarget(respondent, here);
  return { kind: 'project' };
}

function fragmentTarget(written: string, store: Store): MemoTarget {
  const place = placeOfCoding(store, written.trim().toLowerCase());
  if (place !== null) return { kind: 'passage', ...place };
  throw new UserError('Er is geen fragment met dit id.', { how: 'Neem het over van', command: 'fragments' });
}

function turnTarget(file: string, turn: number, store: Store): MemoTarget {
  const name = file.replaceAll('\\', '/').normalize('NFC');
  const place = placeOfTurn(store, name, turn);
  if (place !== null) return { kind: 'passage', ...place };
  throw placeOfTurn(store, name, 1) === null
    ? new UserError(`${file} is niet ingelezen. Schrijf de naam van het bestand zoals in respondents.csv.`)
    : new UserError(`In ${file} is geen beurt ${turn}.`, {
        how: 'Neem het nummer over van',
        command: 'fragments',
      });
}

function codeTarget(written: string, codebook: Codebook): MemoTarget {
  try {
    return { kind: 'code', code: createCodeFinder(codebook).find(written).id };
  } catch (error) {
    if (error instanceof UserError) throw reworded(error, (text) => `--code: ${text}`);
    throw error;
  }
}

function respondentTarget(written: string, { respondents }: ProjectFolder): MemoTarget {
  const person = respondents.find(({ id }) => plain(id) === plain(written));
  if (person !== undefined) return { kind: 'respondent', respondent: person.id };
  throw new UserError(`Respondent ${written} staat niet in respondents.csv. Controleer het nummer.`);
}
