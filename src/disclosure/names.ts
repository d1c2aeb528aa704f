/** What a group is called when perspectives or wijken were put together. */

import { enumerate } from '../language/phrases.js';
import type { Project } from '../model/project.js';
import type { Part } from './parts.js';

/** "verdelers", "professionals" when all of a coarse group stand together, "verdelers en professionals" otherwise. */
export function perspectivesName(
  { ids }: Pick<Part, 'ids'>,
  { perspectives, privacy }: Project,
  form: 'short' | 'inText' = 'short',
): string {
  if (ids.length > 1 && ids.length === perspectives.length) return 'alle perspectieven';
  const whole = privacy.coarseGroups.filter((group) => group.perspectives.every((id) => ids.includes(id)));
  const named = new Set<string>();
  return enumerate(
    ids.flatMap((id) => {
      const coarse = ids.length > 1 ? whole.find((group) => group.perspectives.includes(id)) : undefined;
      const name = coarse?.label ?? perspectives.find((perspective) => perspective.id === id)?.[form] ?? id;
      if (named.has(name)) return [];
      named.add(name);
      return [name];
    }),
  );
}

/** "Moerwijk", "Spoorwijk en Moerwijk". */
export function wijkenName(
  { ids }: Pick<Part, 'ids'>,
  { wijken }: Project,
  form: 'label' | 'inText' = 'label',
): string {
  if (ids.length > 1 && ids.length === wijken.length) return 'alle wijken';
  return enumerate(
    ids.map((id) => {
      const wijk = wijken.find((one) => one.id === id);
      return (form === 'inText' ? wijk?.inText : undefined) ?? wijk?.label ?? id;
    }),
  );
}
