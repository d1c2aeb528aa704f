// Prints what each rule for persons finds in the marked turns that nothing else finds.
import { loadDictionary } from '../../dist/language/dictionary.js';
import { createLexicon, indexNames, recognise } from '../../dist/names/index.js';
import { ruledBy } from '../../dist/names/recognisers/persons/ruled-person.js';
import { PERSON_RULES } from '../../dist/names/recognisers/persons/rules.js';
import { ablation } from './ablation.mjs';
import { readCorpus } from './corpus.mjs';

const lexicon = createLexicon(await loadDictionary());
const known = indexNames([]);
const findsBy = (text, rules) => recognise(text, { lexicon, known, heard: new Set(), ruled: ruledBy(rules) });

const COLUMNS = ['finds', 'right', 'only', 'onlyRight', 'doubts', 'doubtsRight', 'besides', 'besidesRight'];
const HEADS = ['finds', 'right', 'only', 'right', 'doubts', 'right', 'besides', 'right'];

console.log(`Of each rule for persons, in turns with names marked in them:
finds    persons, replaced or doubted, of which the rule decided a word
only     replaced by this rule only: no other rule and no odds replace them
doubts   doubted by this rule only
besides  would be replaced without it: what the rule keeps out
right    of those before it, marked as a person

The odds were learned from these turns, so that they know their names better than those of other turns.
`);
console.log(line('', HEADS));
let last = '';
for (const row of ablation(readCorpus(), PERSON_RULES, findsBy)) {
  if (row.writing !== last) console.log(`\n${row.writing}`);
  last = row.writing;
  const name = row.rule ?? 'all of these';
  console.log(
    line(
      `  ${name}`,
      COLUMNS.map((column) => row[column]),
    ),
  );
}

function line(name, cells) {
  return name.padEnd(30) + cells.map((cell) => String(cell).padStart(8)).join('');
}
