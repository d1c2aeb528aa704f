/** wijken.csv → what is known of the wijkbudget in each wijk. */

import { readCsv } from '../files/table/csv.js';
import { UserErrors } from '../model/errors.js';
import type { Project } from '../model/project.js';
import type { WijkFacts } from '../model/wijk-facts.js';
import { columnMistakes, declaredId, type Fail, yesOrNo } from './columns.js';

const REQUIRED = ['wijk'] as const;
/** From the first idea to the last grant: none can be more than the one before it. */
const STEPS = ['ideeen', 'geselecteerd', 'gestemd', 'toegekend'] as const;
const OPTIONAL = [...STEPS, 'euro', 'besluitvorm', 'procesbegeleider', 'opmerking'] as const;

/**
 * Reads and checks wijken.csv against the wijken of the project, and returns them in the order of the file.
 *
 * @param file the name that messages carry
 * @throws UserErrors with file, line and column of every mistake.
 */
export function readWijkFacts(bytes: Uint8Array, project: Project, file: string): WijkFacts[] {
  const table = readCsv(bytes, file);
  const mistakes = columnMistakes(table, REQUIRED, OPTIONAL, file);
  if (mistakes.length > 0) throw new UserErrors(mistakes);
  const lines = new Map<string, number>();
  const facts = table.rows.map(({ values, line }): WijkFacts => {
    const fail: Fail = (column, message) => {
      mistakes.push(`${file}, regel ${line}, kolom "${column}": ${message.replace(/\s+/g, ' ')}`);
    };
    const wijk = declaredId(values.wijk, project.wijken, 'wijk', fail);
    const earlier = lines.get(wijk);
    if (earlier !== undefined)
      fail('wijk', `"${wijk}" staat ook op regel ${earlier}. Geef elke wijk één regel.`);
    lines.set(wijk, line);
    const [ideas = null, selected = null, voted = null, funded = null] = STEPS.map((step) =>
      wholeNumber(values[step], step, fail),
    );
    checkOrder([ideas, selected, voted, funded], fail);
    return {
      wijk,
      ideas,
      selected,
      voted,
      funded,
      euros: euros(values.euro, fail),
      decision: values.besluitvorm ?? '',
      facilitator: yesOrNo(values.procesbegeleider, 'procesbegeleider', fail),
    };
  });
  if (mistakes.length > 0) throw new UserErrors(mistakes);
  return facts;
}

function wholeNumber(written: string | undefined, column: string, fail: Fail): number | null {
  if (written === undefined || written === '') return null;
  if (/^\d{1,6}$/.test(written)) return Number(written);
  fail(column, `"${written}" is geen geheel getal. Vul een aantal in, of laat de cel leeg.`);
  return null;
}

const EUROS = /^(?:€\s*)?(\d{1,9}|\d{1,3}(?:\.\d{3}){1,2})(?:,(?:00|-))?$/;

/** "50000", "50.000" and "€ 50.000,00" alike. */
function euros(written: string | undefined, fail: Fail): number | null {
  if (written === undefined || written === '') return null;
  const amount = EUROS.exec(written)?.[1];
  if (amount !== undefined) return Number(amount.replaceAll('.', ''));
  fail('euro', `"${written}" is geen bedrag in hele euro's. Schrijf het als 50000.`);
  return null;
}

/** What is unknown is passed over. */
function checkOrder(counts: readonly (number | null)[], fail: Fail): void {
  let before: { readonly step: string; readonly count: number } | undefined;
  for (const [index, step] of STEPS.entries()) {
    const count = counts[index] ?? null;
    if (count === null) continue;
    if (before !== undefined && count > before.count) {
      fail(
        step,
        `${count} is meer dan de ${before.count} onder "${before.step}". Controleer beide aantallen.`,
      );
    }
    before = { step, count };
  }
}
