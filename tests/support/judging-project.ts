/** A project of eight people who judge: six of one perspective, and two of another, too few to be shown apart. */

import { aTalkEach } from './a-talk-each.js';
import { confirmed } from './confirm.js';
import { CODEBOOK, smallProject } from './project.js';

export async function judgingProject(): Promise<string> {
  const people = Array.from({ length: 8 }, (_, index) => `R0${index + 1}`);
  const folder = smallProject({
    'codeboek.yaml': `${CODEBOOK}oordeel:
  waarden:
    - {id: positief, teken: '+', definitie: Goed., aanwijzers: [mooi]}
    - {id: negatief, teken: '-', definitie: Slecht., aanwijzers: [jammer]}
`,
    ...aTalkEach(
      people.map((id, index) => ({
        id,
        group: index < 6 ? 'verdeler;noord' : 'afgewezen;zuid',
        says: `Ik was nummer ${index + 1}. Het ging eerlijk en dat vond ik ${index % 2 === 0 ? 'mooi' : 'jammer'}${id === 'R08' ? ', een geheim' : ''}.`,
        mayBeQuoted: id !== 'R08',
      })),
    ),
  });
  return confirmed(folder);
}
