/** A project of two groups that talk of other things. */

import { smallProject } from './project.js';
import { run } from './run.js';

/** Three people who divided money talk of stickers, three whose idea got none of a brief. */
export async function twoVocabularies(): Promise<string> {
  const people = ['verdeler', 'afgewezen'].flatMap((perspective, group) =>
    [1, 2, 3].map((nr) => ({ id: `R0${3 * group + nr}`, perspective, nr })),
  );
  const folder = smallProject({
    'respondents.csv': [
      'respondent;perspectief;wijk;bestand;spreker',
      ...people.map(({ id, perspective }) => `${id};${perspective};noord;${id}.txt;R`),
    ].join('\n'),
    ...Object.fromEntries(
      people.map(({ id, perspective, nr }) => [
        `interviews/${id}.txt`,
        `I: Wat vond u van de brief en de stickers?\n\nR: Eh, het plein, ${
          perspective === 'verdeler' ? 'de stickers plakken' : 'die brief, die Brief'
        } ${'ja '.repeat(nr)} 50 euro.\n`,
      ]),
    ),
  });
  await run(folder, 'import');
  return folder;
}
