/** Reacties, where the project wants them: what the client and the begeleidingscommissie say of the report, in their words. */

import type { Block } from '../blocks.js';

export function clientReaction(): Block[] {
  return reaction('opdrachtgever', 'de opdrachtgever', 'Hoe reageert de opdrachtgever op het rapport?');
}

export function committeeReaction(): Block[] {
  return reaction(
    'begeleidingscommissie',
    'de begeleidingscommissie',
    'Hoe reageert de begeleidingscommissie op het rapport, en wie zaten erin?',
  );
}

function reaction(id: string, whose: string, question: string): Block[] {
  return [
    { kind: 'heading', level: 1, text: `Reactie van ${whose}` },
    { kind: 'place', id: `reactie-${id}`, question },
  ];
}
