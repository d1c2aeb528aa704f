/** Whether the language model may be asked: the project names one, and no text may hold a name. */

import { counted } from '../../language/numbers.js';
import { UserError } from '../../model/errors.js';
import type { LanguageModel } from '../../model/project.js';
import { filesWithNames } from '../../store/index.js';
import { lookAtNames } from '../naming/look.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';

/** @throws UserError when the project names no model, or goes by terms alone */
export function modelOf({ project }: ProjectFolder): LanguageModel {
  if (project.languageModel === null) {
    throw new UserError(
      'project.yaml noemt geen taalmodel. Zet erin: taalmodel: { adres: http://127.0.0.1:11434, model: NAAM, protocol: ollama }',
    );
  }
  if (project.suggestions.method === 'termen') {
    throw new UserError(
      'Een taalmodel leest na wat gelijkenis vindt. Zet in project.yaml bij suggesties: werkwijze: gelijkenis.',
    );
  }
  return project.languageModel;
}

/** @throws UserError while a text may hold a name that is not replaced */
export async function refuseNames(here: ProjectFolder): Promise<void> {
  const named = await withStore(here, 'read', (store) => filesWithNames(store).length);
  if (named > 0) {
    const texts = counted(named, 'tekst is', 'teksten zijn');
    throw new UserError(
      `${texts} ingelezen zonder naar namen te zoeken; een taalmodel krijgt die niet te lezen.`,
      {
        how: 'Lees opnieuw in, zonder --no-pseudonyms, met',
        command: 'import',
        options: ['--again', '--replace'],
      },
    );
  }
  const { rows } = await lookAtNames(here, false);
  const doubtful = rows.filter(({ state }) => state === 'mogelijk').length;
  if (doubtful > 0) {
    const names = counted(doubtful, 'mogelijke naam', 'mogelijke namen');
    throw new UserError(
      `Over ${names} is nog niet beslist; een taalmodel krijgt de teksten tot dan niet te lezen.`,
      {
        how: 'Typ',
        command: 'names export',
        after: ', vul het bestand in en lees het terug met wijkstem names import.',
      },
    );
  }
}
