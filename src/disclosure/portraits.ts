/** Portraits of wijken as a version may show them: about its wijken and the perspectives within them, and in public without ids of codings. */

import type { Disclosed } from '../model/disclosed.js';
import type { WijkPortrait } from '../model/findings.js';
import type { CountedGroup, Grouping } from '../model/planned.js';
import { disclose } from './disclose.js';

/** @throws Error when a portrait is about a group that this version does not tell apart */
export function disclosePortraits(
  portraits: readonly WijkPortrait[],
  groups: Grouping,
): Disclosed<readonly WijkPortrait[]> {
  return disclose(
    groups.audience === 'intern' ? portraits : portraits.map(withoutEvidence),
    portraits.flatMap((portrait) => countedIn(portrait, groups)),
    groups,
  );
}

/** How many people judge is no size of a group: what counts is whether the version tells the group apart. */
function countedIn({ wijk, agreed, divided }: WijkPortrait, { byWijk, crossing }: Grouping): CountedGroup[] {
  const within = new Set(
    [...agreed, ...divided].flatMap(({ claim }) => claim.perspectives.map(({ group }) => group)),
  );
  const cells = new Map(
    (crossing?.cells ?? []).flat().flatMap((cell) => (cell === null ? [] : [[cell.id, cell]])),
  );
  return [
    sized(wijk, byWijk.find(({ id }) => id === wijk)?.members),
    ...[...within].map((perspective) => {
      const id = `${perspective}@${wijk}`;
      return sized(id, cells.get(id)?.members);
    }),
  ];
}

function sized(id: string, members: readonly unknown[] | undefined): CountedGroup {
  return { id, interviewed: members?.length ?? -1 };
}

function withoutEvidence({ wijk, agreed, divided }: WijkPortrait): WijkPortrait {
  const bare = <T>({ claim }: { readonly claim: T }) => ({ claim, evidence: [] });
  return { wijk, agreed: agreed.map(bare), divided: divided.map(bare) };
}
