/** The shared filters, checked against the project and the codebook. */

import type { Codebook } from '../model/codebook.js';
import { UserErrors } from '../model/errors.js';
import type { Project } from '../model/project.js';
import type { CodingFilter } from '../store/index.js';
import type { FilterOptions } from './command.js';

/** @throws UserErrors when a filter names something that does not exist. */
export function toFilter(options: FilterOptions, project: Project, codebook: Codebook): CodingFilter {
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  const mistakes = [
    ...unknown('wijk', options.wijk, project.wijken),
    ...unknown('perspectief', options.perspectief, project.perspectives),
    ...unknown('thema', options.thema, codebook.themes),
    ...unknown('code', options.code, codes),
  ];
  if (mistakes.length > 0) throw new UserErrors(mistakes);
  const wantedCodes = codes.filter(({ id, theme }) => has(options.code, id) && has(options.thema, theme));
  const isNarrowed = options.code !== undefined || options.thema !== undefined;
  return {
    ...(options.wijk && { wijken: options.wijk }),
    ...(options.perspectief && { perspectives: options.perspectief }),
    ...(isNarrowed && { codes: wantedCodes.map(({ id }) => id) }),
  };
}

function has(wanted: readonly string[] | undefined, id: string): boolean {
  return wanted?.includes(id) ?? true;
}

function unknown(
  option: string,
  named: readonly string[] = [],
  known: readonly { readonly id: string }[],
): string[] {
  return named
    .filter((id) => !known.some((one) => one.id === id))
    .map((id) => `--${option} ${id}: dat is onbekend. Kies uit: ${known.map((one) => one.id).join(', ')}.`);
}
