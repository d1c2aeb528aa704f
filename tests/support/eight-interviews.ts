/** A project of eight interviews that bring a code each. */

import { smallProject } from './project.js';
import { run } from './run.js';

const WORDS = ['eerlijk', 'sticker', 'eerlijk', 'moestuin', 'eerlijk', 'eerlijk', 'eerlijk', 'sticker'];
export const FILES = WORDS.map((_, index) => `R0${index + 1}.txt`);

/** Eight interviews with a code each; the first one in the file was held last. */
export async function eightInterviews(): Promise<string> {
  const rows = FILES.map((file, index) => {
    const day = index === 0 ? 30 : index + 1;
    return `R0${index + 1};${index < 4 ? 'verdeler' : 'afgewezen'};noord;${file};R;2026-09-${String(day).padStart(2, '0')}`;
  });
  const interviews = FILES.map((file, index) => [
    `interviews/${file}`,
    `I: Hoe ging het?\n\nR: Dat was ${WORDS[index]}, en ik was nummer ${index}.\n`,
  ]);
  const folder = smallProject({
    ...Object.fromEntries(interviews),
    'respondents.csv': `respondent;perspectief;wijk;bestand;spreker;datum\n${rows.join('\n')}\n`,
  });
  await run(folder, 'import');
  await run(folder, 'code');
  return folder;
}
