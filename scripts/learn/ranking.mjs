// Learns from the coded interviews of the demo how signals make a probability, and writes the weights to data.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readInterviews } from '../../dist/coding/index.js';
import { RANKING_WEIGHTS } from '../../dist/coding/ranking/weights.js';
import { wentThrough } from '../../dist/work/codebooks/went-through.js';
import { projectTexts } from '../../dist/work/project/project-texts.js';
import { onDemo } from '../demo-copy.mjs';
import { ROOT } from '../run.mjs';

const weights = await onDemo(({ store, cast, codebook, gold }) => {
  const texts = projectTexts(store, cast, false);
  return readInterviews(codebook, texts.vocabulary, texts).weights(wentThrough(store, cast, gold));
});
// More digits would say more than eight interviews can.
const rounded = weights.map((weight) => Math.round(weight * 100) / 100);
writeFileSync(join(ROOT, 'data', RANKING_WEIGHTS), `${JSON.stringify(rounded)}\n`);
console.log(`weights of the ranking: ${rounded.join(', ')}`);
