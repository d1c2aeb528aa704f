/** Whom every publication of a project told apart, kept beside its reports, so that a new one can be compared with all. */

import { randomUUID } from 'node:crypto';
import { join, relative } from 'node:path';
import { z } from 'zod';
import {
  compareVersions,
  EVERYBODY,
  type Few,
  type PublicVersion,
  tellsTheSame,
  type VersionWarning,
  versionOf,
} from '../../disclosure/index.js';
import { exists, readBytes, slashed, writeWhole } from '../../files/disk.js';
import { contentId } from '../../files/hash.js';
import { verbBefore } from '../../language/agreement.js';
import { counted } from '../../language/numbers.js';
import { enumerate } from '../../language/phrases.js';
import { alone, type Caution } from '../../model/caution.js';
import { UserError } from '../../model/errors.js';
import type { Grouping } from '../../model/planned.js';
import { VERSIONS_FILE } from '../project/output-file.js';
import { type ProjectFolder, projectPath } from '../project/project-folder.js';

const Remembered = z.strictObject({
  /** Makes the marks of respondents other ones than those of another project. */
  salt: z.string(),
  versions: z.array(
    z.strictObject({
      publications: z.array(z.string()),
      parts: z.array(z.strictObject({ label: z.string(), people: z.array(z.string()) })),
    }),
  ),
  /** Publications of which is not known whom they were about. */
  unknown: z.array(z.string()),
});
type Remembered = z.infer<typeof Remembered>;

/** What was kept before: counts, from which doesn't follow whom they are about. */
const Counts = z.array(z.looseObject({ report: z.string(), groups: z.array(z.unknown()) }));

/**
 * What a publication would tell about few people together with all earlier ones.
 *
 * @param path the file or folder that it is written to
 * @throws UserError when the file with earlier versions can't be read
 */
export function compareWithEarlier(here: ProjectFolder, path: string, groups: Grouping): Caution[] {
  const { salt, versions, unknown } = remembered(here);
  const now = versionNow(here, path, groups, salt);
  // An appendix has a greater one, but what it is compared with may not.
  const { threshold } = here.project.privacy;
  const lines = [
    ...toldOnce(compareVersions(versions, now, threshold)).map((warning) => warningText(warning, now)),
    ...(unknown.length === 0
      ? []
      : [
          `Vergelijk zelf met ${enumerate(unknown)}: daarvan is niet bewaard over wie het ging, dus kleine verschillen zijn niet te vinden.`,
        ]),
  ];
  return lines.map(alone);
}

/** Earlier publications that differ from this one in the same people are named in one warning. */
function toldOnce(warnings: readonly VersionWarning[]): VersionWarning[] {
  const told = new Map<string, VersionWarning>();
  for (const warning of warnings) {
    const key = JSON.stringify(warning.kind === 'between' ? warning.few : warning.kind);
    const same = told.get(key);
    const earlier = [...(same?.earlier ?? []), ...warning.earlier];
    told.set(key, { ...warning, earlier: [...new Set(earlier)] });
  }
  return [...told.values()];
}

/**
 * To be done before the publication is written, so that none is ever unknown. What was remembered stays, also when a file
 * is written over: somebody may have the earlier one.
 *
 * @throws UserError when the file with earlier versions can't be read
 */
export function rememberVersion(here: ProjectFolder, path: string, groups: Grouping): void {
  const { salt, versions, unknown } = remembered(here);
  const now = versionNow(here, path, groups, salt);
  const same = versions.find((version) => tellsTheSame(version, now));
  const kept: Remembered['versions'] = versions.map((version) =>
    version === same
      ? { ...version, publications: [...new Set([...version.publications, ...now.publications])] }
      : version,
  );
  const all = { salt, versions: same === undefined ? [...kept, now] : kept, unknown };
  writeWhole(versionsPath(here), `${JSON.stringify(all)}\n`, VERSIONS_FILE);
}

function versionNow(
  here: ProjectFolder,
  path: string,
  groups: Grouping,
  salt: string,
): PublicVersion & Remembered['versions'][number] {
  const { publications, parts } = versionOf(slashed(relative(here.folder, path)), groups, (id) =>
    contentId(salt, id),
  );
  return {
    publications: [...publications],
    parts: parts.map(({ label, people }) => ({ label, people: [...people] })),
  };
}

function remembered(here: ProjectFolder): Remembered {
  const path = versionsPath(here);
  if (!exists(path)) return { salt: randomUUID(), versions: [], unknown: [] };
  const read = parsed(readBytes(path, VERSIONS_FILE));
  const known = Remembered.safeParse(read);
  if (known.success) return known.data;
  const counts = Counts.safeParse(read);
  if (counts.success) {
    return { salt: randomUUID(), versions: [], unknown: counts.data.map(({ report }) => report) };
  }
  throw new UserError(
    `${VERSIONS_FILE}: dit bestand is niet te lezen. Zet een reservekopie terug of verwijder het; dan wordt niet met eerdere publicaties vergeleken.`,
  );
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function versionsPath(here: ProjectFolder): string {
  return join(projectPath(here, 'reports'), VERSIONS_FILE);
}

function warningText(warning: VersionWarning, now: PublicVersion): string {
  const names = warning.earlier.map((name) =>
    now.publications.includes(name) ? `een eerdere versie van ${name}` : name,
  );
  if (warning.kind === 'together') {
    return (
      `Vergeleken met ${enumerate(names)}: uit deze publicaties samen zijn aantallen te berekenen over ` +
      `${counted(warning.people, 'persoon', 'mensen')}, al verschillen ze twee aan twee genoeg. Deel ze niet allemaal.`
    );
  }
  return (
    `Vergeleken met ${enumerate(names)}: ${enumerate(warning.few.map(fewText))}. Uit het verschil volgt wat zo weinig ` +
    'mensen noemen of vinden. Deel niet allebei, of voeg pas meer interviews toe.'
  );
}

function fewText({ before, now, people }: Few): string {
  const who = { text: counted(people, 'persoon', 'mensen'), plural: people > 1 };
  if (before === null) return `bij ${groupText(now)} ${verbBefore(who, 'kwam', 'kwamen')} bij`;
  if (now === null) return `van ${groupText(before)} ${verbBefore(who, 'viel', 'vielen')} weg`;
  if (before === now) return `van ${groupText(now)} ${verbBefore(who, 'bleef', 'bleven')} over`;
  return `${who.text} van ${groupText(before)} ${who.plural ? 'staan' : 'staat'} nu bij ${groupText(now)}`;
}

function groupText(label: string | null): string {
  return label === null || label === EVERYBODY ? 'de respondenten' : `de groep ${label}`;
}
