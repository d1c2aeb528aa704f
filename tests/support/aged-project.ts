/** A project that knows how old its respondents are, by a column of its own. */

import { PROJECT, RESPONDENTS, smallProject } from './project.js';
import { run } from './run.js';

const AGES = ['65+', '9-18', '', '18-65'];

export async function agedProject(): Promise<string> {
  const [head = ''] = RESPONDENTS.split('\n');
  const rows = AGES.map((age, at) => `R0${at + 1};verdeler;noord;R0${at + 1}.txt;R;2026-09-01;ja;${age}`);
  const folder = smallProject({
    'project.yaml': `${PROJECT}privacy: {sleutel: leesbaar}\nkenmerken: [leeftijd]\n`,
    'respondents.csv': `${head};leeftijd\n${rows.join('\n')}\n`,
    ...Object.fromEntries(
      AGES.map((_, at) => [
        `interviews/R0${at + 1}.txt`,
        `I: Hoe ging het?\n\nR: Ik was nummer ${at + 1}. Het ging eerlijk.\n`,
      ]),
    ),
  });
  await run(folder, 'import');
  await run(folder, 'code');
  return folder;
}
