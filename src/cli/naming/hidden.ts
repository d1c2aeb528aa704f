/** What became of names that no text shows any longer, in lines for the terminal. */

import { counted } from '../../language/numbers.js';
import { enumerate } from '../../language/phrases.js';
import type { HiddenEverywhere } from '../../work/naming/hide-everywhere.js';
import { typed } from '../../work/project/advice.js';

/** Nothing when there was nothing to take out. */
export function aboutHidden({
  isFinal,
  copies,
  unreadable,
  toRead,
  summariesToRead,
}: HiddenEverywhere): string[] {
  const places = [
    ...(isFinal ? ['eerdere teksten', 'de geschiedenis'] : []),
    ...(copies > 0 ? [counted(copies, 'reservekopie', 'reservekopieën')] : []),
  ];
  return [
    ...(places.length > 0
      ? [
          `De vervangen namen zijn ook gewist uit ${enumerate(places)}.` +
            `${isFinal ? ' Opdrachten tot en met deze kunnen niet meer ongedaan worden gemaakt.' : ''}`,
        ]
      : []),
    ...unreadable.map((name) => `${name}: hierin kan een vervangen naam nog staan. Verwijder deze kopie.`),
    ...withName(toRead, 'memo list'),
    ...withName(summariesToRead, 'summaries list'),
  ];
}

function withName(ids: readonly string[], command: string): string[] {
  return ids.length === 0
    ? []
    : [`In ${enumerate(ids)} staat een vervangen naam. Lees ze na met ${typed(command)}`];
}
