/** Words of a group on the terminal, with what they do not say. */

import { counted, number } from '../../language/numbers.js';
import { type GroupWords, MIN_PEOPLE } from '../../work/comparing/keyness/group-words.js';
import { decimal } from '../codebooks/ratios.js';
import { textTable } from '../table.js';

/**
 * @param most how many words, of those that stand out most
 * @param brief leaves out the explanation
 */
export function keynessAsText(found: GroupWords, most: number, brief: boolean): string {
  const { people, others, keyness } = found;
  const { words, restWords, keyWords } = keyness;
  const head =
    `Woorden van ${nameOf(found)} (${counted(people, 'persoon', 'mensen')}, ${counted(words, 'woord', 'woorden')}) ` +
    `tegenover alle anderen (${counted(others, 'persoon', 'mensen')}, ${counted(restWords, 'woord', 'woorden')}).`;
  if (keyWords.length === 0) {
    return `${head} Geen enkel woord van minstens ${MIN_PEOPLE} van hen komt hier naar verhouding vaker voor.`;
  }
  const table = textTable({
    head: ['woord', 'keer', 'mensen', 'keer (anderen)', 'mensen (anderen)', 'G²', 'log-ratio'],
    rows: keyWords
      .slice(0, most)
      .map((word) => [
        word.word,
        number(word.count),
        number(word.people),
        number(word.restCount),
        number(word.restPeople),
        decimal(word.logLikelihood),
        decimal(word.logRatio),
      ]),
    numeric: [1, 2, 3, 4, 5, 6],
  });
  const more =
    keyWords.length > most
      ? [`\n${number(most)} van ${number(keyWords.length)} woorden. Meer zien: --limit 0.`]
      : [];
  return [head, `\n${table}`, ...more, ...(brief ? [] : [`\n${EXPLANATION}`])].join('\n');
}

function nameOf({ perspectives, wijken }: GroupWords): string {
  const people =
    perspectives.length === 0 ? 'respondenten' : perspectives.map(({ short }) => short).join(', ');
  return wijken.length === 0 ? people : `${people} in ${wijken.map(({ label }) => label).join(', ')}`;
}

const EXPLANATION =
  `Alleen woorden die minstens ${MIN_PEOPLE} mensen van de groep gebruiken; stopwoorden staan er niet bij. G² zegt hoe opvallend het ` +
  'verschil is, log-ratio hoe groot: 1 is twee keer zo vaak, 2 is vier keer. Dit is verkennend en geen toets: bij zo veel ' +
  'woorden vallen er altijd wel enkele op. Lees waar ze staan voordat u er iets uit afleidt.';
