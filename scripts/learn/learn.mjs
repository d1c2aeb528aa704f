// Learns from the marked turns how likely a word is to be a name, and writes the weights to data.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { train } from '../../dist/learning/logistic-regression.js';
import { inUnits, pack } from '../../dist/learning/weights.js';
import { NAME_WEIGHTS, WEIGHT_UNIT } from '../../dist/names/odds/name-odds.js';
import { TRAITS } from '../../dist/names/odds/traits.js';
import { ROOT } from '../run.mjs';
import { readCorpus } from './corpus.mjs';
import { examplesOf } from './examples.mjs';

const TRAINING = { rounds: 15, step: 0.15, pullToZero: 0.005, fewest: 2 };

const examples = readCorpus().flatMap(examplesOf);
const weights = inUnits(train(examples, TRAITS, TRAINING), WEIGHT_UNIT);

writeFileSync(join(ROOT, 'data', NAME_WEIGHTS), pack(weights));
console.log(
  `${examples.length} words, ${examples.filter(({ isMarked }) => isMarked).length} of names: ${weights.filter((weight) => weight !== 0).length} weights`,
);
