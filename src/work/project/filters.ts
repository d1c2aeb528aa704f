/** The shared filters, checked against the project and the codebook. */

import type { Codebook } from '../../model/codebook.js';
import { UserError, UserErrors } from '../../model/errors.js';
import type { Project } from '../../model/project.js';
import type { CastMember, Respondent } from '../../model/respondent.js';
import { plain } from '../../project/index.js';
import type { CodingFilter } from '../../store/index.js';
import { interviewed, type ProjectFolder } from './project-folder.js';

/** Ids or labels, as a person wrote them. */
export interface FilterOptions {
  readonly wijk?: readonly string[] | undefined;
  readonly perspectief?: readonly string[] | undefined;
  readonly thema?: readonly string[] | undefined;
  readonly code?: readonly string[] | undefined;
}

/** With respondents by number, which only researchers ask for. */
export interface PersonFilterOptions extends FilterOptions {
  readonly respondent?: readonly string[] | undefined;
}

/**
 * What the filters name, as ids; a person may write an id or a label, in any capitals.
 *
 * @throws UserErrors when a filter names something that does not exist.
 */
export function toFilter(options: FilterOptions, project: Project, codebook: Codebook): CodingFilter {
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  const mistakes: string[] = [];
  const idsOf = (option: keyof FilterOptions, known: readonly Named[]): string[] | undefined =>
    options[option]?.flatMap((written) => {
      const ids = named(written, known);
      if (ids.length === 0) mistakes.push(unknown(option, written, known));
      return ids;
    });
  const wijken = idsOf('wijk', project.wijken);
  const perspectives = idsOf('perspectief', project.perspectives);
  const themes = idsOf('thema', codebook.themes);
  const wanted = idsOf('code', codes);
  if (mistakes.length > 0) throw new UserErrors(mistakes);
  const isWanted = ({ id, theme }: { readonly id: string; readonly theme: string }): boolean =>
    (wanted?.includes(id) ?? true) && (themes?.includes(theme) ?? true);
  const isNarrowed = wanted !== undefined || themes !== undefined;
  return {
    ...(wijken && { wijken }),
    ...(perspectives && { perspectives }),
    ...(isNarrowed && { codes: codes.filter(isWanted).map(({ id }) => id) }),
  };
}

/**
 * The same, with respondents by their numbers as respondents.csv writes them.
 *
 * @throws UserError when a number does not stand there.
 */
export function toPersonFilter(
  { respondent, ...options }: PersonFilterOptions,
  { project, respondents }: Pick<ProjectFolder, 'project' | 'respondents'>,
  codebook: Codebook,
): CodingFilter {
  return {
    ...toFilter(options, project, codebook),
    ...(respondent && { respondents: knownRespondents(respondent, respondents) }),
  };
}

function knownRespondents(wanted: readonly string[], respondents: readonly Respondent[]): readonly string[] {
  return wanted.map((written) => {
    const person = respondents.find(({ id }) => plain(id) === plain(written));
    if (person !== undefined) return person.id;
    throw new UserError(`--respondent ${written}: dat nummer staat niet in respondents.csv. Controleer het.`);
  });
}

/** The project and the people who were interviewed, as far as a filter of wijken and perspectives leaves them a place. */
export function narrowedTo(
  { wijken, perspectives }: CodingFilter,
  here: ProjectFolder,
  cast: readonly CastMember[],
): { readonly project: Project; readonly respondents: readonly Respondent[] } {
  const isIn = (wanted: readonly string[] | undefined, id: string): boolean => wanted?.includes(id) ?? true;
  return {
    project: {
      ...here.project,
      wijken: here.project.wijken.filter(({ id }) => isIn(wijken, id)),
      perspectives: here.project.perspectives.filter(({ id }) => isIn(perspectives, id)),
    },
    respondents: interviewed(here, cast).filter(
      ({ wijk, perspective }) => isIn(wijken, wijk) && isIn(perspectives, perspective),
    ),
  };
}

interface Named {
  readonly id: string;
  readonly label?: string;
  /** The label as heads of columns show it. */
  readonly short?: string;
}

/** The ids that a person may mean: an id before a label, which two codes may share. */
function named(written: string, known: readonly Named[]): string[] {
  const isWritten = (name: string | undefined): boolean =>
    name !== undefined && plain(name) === plain(written);
  const byId = known.filter(({ id }) => isWritten(id));
  const found =
    byId.length > 0 ? byId : known.filter(({ label, short }) => isWritten(label) || isWritten(short));
  return found.map(({ id }) => id);
}

function unknown(option: string, written: string, known: readonly Named[]): string {
  return `--${option} ${written}: dat is onbekend. Kies uit: ${known.map(({ id }) => id).join(', ')}.`;
}
