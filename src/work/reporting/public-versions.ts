/** The public versions that a project wrote, kept as counts beside its reports, so that their differences can be checked. */

import { join, relative } from 'node:path';
import { z } from 'zod';
import {
  compareVersions,
  type PublicVersion,
  type VersionWarning,
  versionOf,
} from '../../disclosure/index.js';
import { exists, readBytes, slashed, writeWhole } from '../../files/disk.js';
import { counted } from '../../language/numbers.js';
import { UserError } from '../../model/errors.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';
import type { Gathered } from './content.js';

/** The counts that a public version prints, and the groups that they are about. */
export interface Printed extends Pick<Gathered, 'groups'> {
  readonly content: Pick<Gathered['content'], 'comparison'>;
}

const FILE = 'openbare-versies.json';

const ids = z.array(z.string()).nullable();
const Versions = z.array(
  z.strictObject({
    report: z.string(),
    groups: z.array(
      z.strictObject({
        perspectives: ids,
        wijken: ids,
        label: z.string(),
        interviewed: z.int(),
        mentions: z.record(z.string(), z.int()),
      }),
    ),
  }),
);

/**
 * What the difference with earlier public versions would tell about few people, a line each.
 *
 * @throws UserError when the file with earlier versions can't be read
 */
export function compareWithEarlier(here: ProjectFolder, path: string, printed: Printed): string[] {
  const now = version(here, path, printed);
  const { everyone } = printed.groups;
  // An appendix has a greater one, but what it is compared with may not.
  const { threshold } = here.project.privacy;
  return earlierVersions(here)
    .filter(({ report }) => report !== now.report)
    .flatMap((earlier) => compareVersions(earlier, now, everyone.members, threshold))
    .map((warning) => warningText(warning, threshold));
}

/** A version that is written over is no longer compared with. */
export function rememberVersion(here: ProjectFolder, path: string, printed: Printed): void {
  const now = version(here, path, printed);
  const others = earlierVersions(here).filter(({ report }) => report !== now.report);
  writeWhole(versionsPath(here), `${JSON.stringify([...others, now])}\n`, FILE);
}

function version(here: ProjectFolder, path: string, { content, groups }: Printed): PublicVersion {
  return versionOf(slashed(relative(here.folder, path)), content.comparison, groups);
}

function earlierVersions(here: ProjectFolder): readonly PublicVersion[] {
  const path = versionsPath(here);
  if (!exists(path)) return [];
  const broken = new UserError(
    `${FILE}: dit bestand is niet te lezen. Zet een reservekopie terug of verwijder het; dan wordt niet met eerdere rapporten vergeleken.`,
  );
  try {
    const read = Versions.safeParse(JSON.parse(new TextDecoder().decode(readBytes(path, FILE))));
    if (read.success) return read.data;
  } catch {
    throw broken;
  }
  throw broken;
}

function versionsPath(here: ProjectFolder): string {
  return join(projectPath(here, 'reports'), FILE);
}

function warningText(warning: VersionWarning, threshold: number): string {
  const { earlier, label } = warning;
  if (warning.kind === 'divided') {
    return (
      `Vergeleken met ${earlier}: de groepen zijn anders ingedeeld, en uit beide rapporten samen zijn aantallen te berekenen ` +
      `over een groep van minder dan ${threshold} mensen (${label}). Deel niet allebei, of verhoog de drempel in project.yaml.`
    );
  }
  const { before, now, changed } = warning;
  const growth = now > before ? 'groeide' : 'kromp';
  const who = Math.abs(now - before) === 1 ? 'die ene persoon noemt' : 'die paar mensen noemen';
  return (
    `Vergeleken met ${earlier}: de groep ${label} ${growth} van ${before} naar ${now}, en ` +
    `${counted(changed, 'aantal veranderde', 'aantallen veranderden')}; daaruit volgt wat ${who}. ` +
    'Deel niet allebei, of voeg pas meer interviews toe.'
  );
}
