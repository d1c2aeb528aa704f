import { it } from 'vitest';
import { createSuggester } from '../../src/coding/suggest.js';
import { code } from '../support/codes.js';
import { spoken } from '../support/spoken.js';
const s = createSuggester([code('c','plein','speel*')]);
it('x', () => {
  for (const n of [5000, 10000, 20000, 40000]) {
    const t0 = performance.now();
    s(spoken(['R', 'Het plein is mooi. '.repeat(n)]), () => true);
    const t1 = performance.now();
    s(spoken(['R', ('Het plein is mooi. '+'Dat is zo. Ja hoor. '.repeat(4)).repeat(n/9)]), () => true);
    process.stderr.write(`${n} dense ${t1-t0} sparse ${performance.now()-t1}\n`);
  }
  for (const n of [50000, 100000, 200000, 400000]) {
    const t0 = performance.now();
    s(spoken(['R', 'x'.repeat(n)]), () => true);
    process.stderr.write(`word ${n} ${performance.now()-t0} ${process.memoryUsage().rss/1e6}\n`);
  }
}, 200000);
