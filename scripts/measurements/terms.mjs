// How well the terms of the codebook do against coding by hand, as a table for docs/measurements.md.
import { join } from 'node:path';
import { inDemo, wijkstem } from '../demo-copy.mjs';
import { table } from './section.mjs';

export function termsTable() {
  return inDemo((demo) => {
    const gold = join(demo, 'gold.csv');
    return asTable(JSON.parse(wijkstem('codebook', 'score', '--project', demo, '--gold', gold, '--json')));
  });
}

function asTable({ alle_voorstellen: all, sterke_voorstellen: strong, coderingen, beurten, bestanden }) {
  const rows = [
    ['all', all],
    ['strong only', strong],
  ].map(([name, { micro, macro }]) => [
    name,
    String(micro.voorgesteld),
    `${micro.goed} of ${micro.n}`,
    ...[micro.precisie, micro.recall, micro.f1, macro.f1].map((share) => share.toFixed(2)),
  ]);
  const macro = `F1 (macro, ${all.macro.codes} codes used)`;
  const head = ['suggestions', 'suggested', 'right', 'precision', 'recall', 'F1 (micro)', macro];
  return `${coderingen} codings in ${beurten} turns of respondents, ${bestanden} interviews.\n\n${table(head, rows)}`;
}
