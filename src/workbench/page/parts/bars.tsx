/** A chart of the report on the screen, with its numbers as a table. */

import { number } from '../../../language/numbers.js';
import type { ChartPlan } from '../../../work/comparing/groups/groups-in-view.js';
import './bars.css';
import { TableBox } from './table-box.js';

interface BarsProps extends ChartPlan {
  /** Whether the table stands beside the chart, instead of behind a word to press. */
  readonly isLarge?: boolean;
}

export function Bars({ caption, alt, categories, series, axisTitle, isLarge = false }: BarsProps) {
  const totals = categories.map((_, row) => series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0));
  const most = Math.max(1, ...totals);
  return (
    <figure class={isLarge ? 'grafiek groot' : 'grafiek'}>
      <figcaption>{caption}</figcaption>
      <div role="img" aria-label={alt} class="staven">
        {categories.map((category, row) => (
          <div class="staaf" key={category}>
            <span class="staafnaam">{category}</span>
            <span class="stukken">
              {/* By property and not by attribute: the policy of the page lets no style in. */}
              <span class="lengte" style={{ width: `${((totals[row] ?? 0) / most) * 100}%` }}>
                {series.map(({ name, values, color, pattern }) => {
                  const value = values[row] ?? 0;
                  return value === 0 ? null : (
                    <span
                      key={name}
                      class={`stuk ${pattern}`}
                      style={{ flexGrow: String(value), backgroundColor: `#${color}` }}
                    >
                      <span class="waarde">{number(value)}</span>
                    </span>
                  );
                })}
              </span>
            </span>
          </div>
        ))}
        <p class="legenda">
          {series.map(({ name, color, pattern }) => (
            <span key={name}>
              <span class={`stuk ${pattern}`} style={{ backgroundColor: `#${color}` }} /> {name}
            </span>
          ))}
          <span class="stil">({axisTitle})</span>
        </p>
      </div>
      {isLarge ? (
        <Numbers {...{ caption, categories, series }} />
      ) : (
        <details>
          <summary>Als tabel</summary>
          <Numbers {...{ caption, categories, series }} />
        </details>
      )}
    </figure>
  );
}

function Numbers({ caption, categories, series }: Pick<ChartPlan, 'caption' | 'categories' | 'series'>) {
  return (
    <TableBox label={`Getallen: ${caption}`}>
      <table>
        <caption class="alleen-voorlezen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="alleen-voorlezen">Waarvan</span>
            </th>
            {series.map(({ name }) => (
              <th scope="col" class="getal" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map((category, row) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              {series.map(({ name, values }) => (
                <td class="getal" key={name}>
                  {number(values[row] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
