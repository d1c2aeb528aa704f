/** The report and all other files: what they stand on, making them, and what must be gone over before they are shared. */

import { momentAsText } from '../../../language/moment.js';
import '../parts/choices.css';
import { Loaded } from '../parts/loaded.js';
import { TableBox } from '../parts/table-box.js';
import { useAsked } from '../shell/asked.js';
import { Basis } from './basis.js';
import { askMakings, type Makings, MakingsNow, showFolder } from './load.js';
import { Others } from './others.js';
import './report.css';
import { ReportForm } from './report-form.js';
import { NAMES, READER_NAMES } from './words.js';

export function Report() {
  const asked = useAsked(askMakings);
  return (
    <>
      <h1>Rapport</h1>
      <Basis />
      <Loaded asked={asked.value}>
        {(makings) => (
          <MakingsNow.Provider value={makings}>
            <ReportForm />
            <Others />
            <MadeHere {...makings} />
          </MakingsNow.Provider>
        )}
      </Loaded>
    </>
  );
}

function MadeHere({ uitkomsten }: Makings) {
  const made = uitkomsten.flatMap(({ id, soort, op, gemaakt }) =>
    gemaakt === null || gemaakt.plek === null
      ? []
      : [{ id, soort, op, voor: gemaakt.voor, plek: gemaakt.plek }],
  );
  if (made.length === 0) return null;
  return (
    <section aria-labelledby="gemaakt">
      <h2 id="gemaakt">Gemaakt sinds de werkbank openging</h2>
      <TableBox label="Gemaakte bestanden">
        <table>
          <thead>
            <tr>
              <th scope="col">Wat</th>
              <th scope="col">Wie mag het zien</th>
              <th scope="col">Waar, vanuit de projectmap</th>
              <th scope="col">Wanneer</th>
              <th scope="col">
                <span class="alleen-voorlezen">Openen</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {made.map(({ id, soort, op, voor, plek }) => (
              <tr key={id}>
                <th scope="row">{NAMES[soort]}</th>
                <td>{READER_NAMES[voor]}</td>
                <td>
                  <code class="plek">{plek}</code>
                </td>
                <td>{momentAsText(op)}</td>
                <td>
                  <button type="button" aria-label={`Open de map van ${plek}`} onClick={() => showFolder(id)}>
                    Open de map
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}
