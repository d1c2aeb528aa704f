/** The part "privacy" of project.yaml: how small a group may be shown, which perspectives belong together, and who can read the key. */

import { z } from 'zod';
import { enumerate } from '../language/phrases.js';
import type { PrivacyRules } from '../model/project.js';

const SMALLEST = 'kies een geheel getal van 3 tot en met 50.';
const threshold = z.int(SMALLEST).min(3, SMALLEST).max(50, SMALLEST);
const KEY = 'kies versleuteld of leesbaar.';
const filled = z.string().trim().min(1);

export const PrivacySchema = z
  .strictObject({
    drempel: threshold.default(3),
    drempel_bijlagen: threshold.default(5),
    groepen: z
      .array(
        z.strictObject({
          id: filled,
          label: filled,
          enkelvoud: filled,
          perspectieven: z.array(filled).min(1),
        }),
      )
      .optional(),
    nooit_met_wijk: z.array(filled).optional(),
    naar_wijk: z.enum(['ja', 'nee'], 'kies ja of nee.').default('ja'),
    sleutel: z.enum(['versleuteld', 'leesbaar'], KEY).default('versleuteld'),
  })
  .prefault({});

/** For the perspectives of the wijkbudget, when the file names no groups of its own. */
const GROUPS = [
  {
    id: 'bewoners',
    label: 'bewoners',
    enkelvoud: 'bewoner',
    perspectieven: ['verdeler', 'ontvanger', 'afgewezen'],
  },
  {
    id: 'professionals',
    label: 'professionals',
    enkelvoud: 'professional',
    perspectieven: ['gemeente', 'procesbegeleider'],
  },
];
const NEVER_WITH_WIJK = ['procesbegeleider'];

/** A mistake in this part, with the path of its key below "privacy". */
export interface PrivacyMistake {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * @param perspectives the ids of the project's perspectives
 * @returns the rules, and what is wrong with the perspectives that they name
 */
export function toPrivacyRules(
  settings: z.infer<typeof PrivacySchema>,
  perspectives: readonly string[],
): { readonly rules: PrivacyRules; readonly mistakes: readonly PrivacyMistake[] } {
  const known = (id: string): boolean => perspectives.includes(id);
  const groups = settings.groepen ?? onlyKnown(GROUPS, known);
  const placed = new Set<string>();
  const mistakes: PrivacyMistake[] = groups.flatMap(({ perspectieven }, index) =>
    perspectieven.flatMap((id) => {
      const path = ['groepen', index, 'perspectieven'];
      if (!known(id)) return [{ path, message: unknown(id) }];
      if (placed.has(id)) return [{ path, message: `"${id}" staat al in een groep. Kies er één.` }];
      placed.add(id);
      return [];
    }),
  );
  if (settings.groepen !== undefined) {
    const left = perspectives.filter((id) => !placed.has(id));
    if (left.length > 0) mistakes.push({ path: ['groepen'], message: withoutGroup(left) });
  }
  for (const id of settings.nooit_met_wijk ?? []) {
    if (!known(id)) {
      mistakes.push({ path: ['nooit_met_wijk'], message: unknown(id) });
    }
  }
  const rules = {
    threshold: settings.drempel,
    appendixThreshold: Math.max(settings.drempel, settings.drempel_bijlagen),
    coarseGroups: groups.map(({ id, label, enkelvoud, perspectieven }) => ({
      id,
      label,
      singular: enkelvoud,
      perspectives: perspectieven,
    })),
    showsWijken: settings.naar_wijk === 'ja',
    neverWithWijk: settings.nooit_met_wijk ?? NEVER_WITH_WIJK.filter(known),
  };
  return { rules, mistakes };
}

function withoutGroup(ids: readonly string[]): string {
  const who = ids.map((id) => `"${id}"`);
  return `${enumerate(who)} ${who.length === 1 ? 'staat' : 'staan'} in geen groep. Zet elk perspectief in één groep, ook als het daar alleen staat.`;
}

function unknown(id: string): string {
  return `"${id}" is geen perspectief van dit project. Haal het weg, of voeg het toe bij perspectieven.`;
}

function onlyKnown(groups: typeof GROUPS, known: (id: string) => boolean): typeof GROUPS {
  return groups
    .map((group) => ({ ...group, perspectieven: group.perspectieven.filter(known) }))
    .filter(({ perspectieven }) => perspectieven.length > 0);
}
