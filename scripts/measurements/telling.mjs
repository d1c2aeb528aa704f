// How well quotes by which somebody may be recognised are held back, as a table for docs/measurements.md.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signsIn } from '../../dist/disclosure/index.js';
import { readCsv } from '../../dist/files/table/csv.js';
import { ROOT } from '../run.mjs';
import { table } from './section.mjs';

const FOLDER = join(ROOT, 'data', 'gold', 'herkenbaar');
/** Whoever says one of these lives there, in a version that tells no wijk apart. */
const WIJKEN = ['Spoorwijk', 'Moerwijk', 'Nieuw Waldeck', 'Zeeheldenkwartier', 'Laakkwartier'];
const PLACES = { own: WIJKEN, known: WIJKEN };

/** Each set: how many of its telling sentences are held back, and how many of the others with them. */
export function tellingTable() {
  const rows = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => {
      const said = readCsv(readFileSync(join(FOLDER, name)), name).rows.map(({ values }) => ({
        isTelling: values.herkenbaar === 'ja',
        isHeld: signsIn(values.tekst ?? '', PLACES).length > 0,
      }));
      const [telling, others] = [said.filter((one) => one.isTelling), said.filter((one) => !one.isTelling)];
      return [name.replace('.csv', ''), share(telling), share(others)];
    });
  return table(['set', 'telling, held back', 'others, held back too'], rows);
}

function share(some) {
  return `${some.filter(({ isHeld }) => isHeld).length} of ${some.length}`;
}
