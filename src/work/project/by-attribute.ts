/** The project as it is when people are grouped by something of the researcher's own, instead of by perspective. */

import { UserError } from '../../model/errors.js';
import type { Perspective } from '../../model/project.js';
import type { Respondent } from '../../model/respondent.js';
import type { ProjectFolder } from './project-folder.js';

/** Of whom nothing is filled in. */
const UNKNOWN = 'niet ingevuld';

/**
 * Each value that somebody has takes the place of a perspective, in the order of the alphabet; those of whom nothing is
 * filled in come last. It is for researchers only: the rules for what is public are about perspectives.
 *
 * @throws UserError when project.yaml does not name the attribute
 */
export function byAttribute(here: ProjectFolder, attribute: string): ProjectFolder {
  if (!here.project.attributes.includes(attribute)) {
    throw new UserError(`Het kenmerk ${attribute} staat niet onder kenmerken in project.yaml. Zet het daar.`);
  }
  const respondents = here.respondents.map(
    (person): Respondent => ({ ...person, perspective: person.attributes[attribute] || UNKNOWN }),
  );
  const values = [...new Set(respondents.map(({ perspective }) => perspective))].sort(
    (one, other) =>
      Number(one === UNKNOWN) - Number(other === UNKNOWN) ||
      one.localeCompare(other, 'nl', { numeric: true }),
  );
  return {
    ...here,
    respondents,
    project: { ...here.project, perspectives: values.map(asPerspective) },
  };
}

function asPerspective(value: string): Perspective {
  return { id: value, label: value, short: value, singular: value, inText: value };
}
