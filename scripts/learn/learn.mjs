// Learns from the marked turns how likely a word is to be a name, and writes src/names/odds/weights.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WEIGHT_UNIT } from '../../dist/names/odds/name-odds.js';
import { TRAITS } from '../../dist/names/odds/traits.js';
import { ROOT } from '../run.mjs';
import { readCorpus } from './corpus.mjs';
import { examplesOf } from './examples.mjs';
import { pack, rounded } from './pack.mjs';
import { train } from './train.mjs';

const WEIGHTS = join(ROOT, 'src', 'names', 'odds', 'weights.ts');
const examples = readCorpus().flatMap(examplesOf);
const weights = rounded(train(examples, TRAITS), WEIGHT_UNIT);

writeFileSync(
  WEIGHTS,
  `/** The weights of traits, as \`npm run learn\` writes them; see name-odds.ts for how they are packed. */

export const PACKED_WEIGHTS =
  '${pack(weights)}';
`,
);
console.log(
  `${examples.length} words, ${examples.filter(({ isName }) => isName).length} of names: ${weights.filter((weight) => weight !== 0).length} weights`,
);
