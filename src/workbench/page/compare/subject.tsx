/** One theme or code: perspectives within wijken, how groups value it, and the charts of the report. */

import { capitalised } from '../../../language/phrases.js';
import { OORDELEN } from '../../../model/coding.js';
import type { GroupsInView, SubjectInView } from '../../../work/comparing/groups/groups-in-view.js';
import { Bars } from '../parts/bars.js';
import { TableBox } from '../parts/table-box.js';
import { groupWord, type Subject } from './state.js';
import { TallyButton, valued } from './tally.js';

interface SubjectDetailProps {
  readonly subject: SubjectInView;
  readonly kind: Subject['kind'];
  readonly groups: GroupsInView;
}

export function SubjectDetail({ subject, kind, groups }: SubjectDetailProps) {
  const { charts, all } = subject;
  return (
    <>
      <Cross subject={subject} kind={kind} groups={groups} />
      {kind === 'code' && all.judged > 0 && <Oordelen subject={subject} groups={groups} />}
      {charts.length > 0 && (
        <section aria-labelledby="grafieken">
          <h2 id="grafieken">Grafieken</h2>
          {charts.map((chart) => (
            <Bars key={chart.caption} {...chart} />
          ))}
        </section>
      )}
    </>
  );
}

const EVERYBODY = { id: '', label: 'Allen' };

function Cross({ subject, kind, groups: { perspectives, wijken } }: SubjectDetailProps) {
  const { id, label, cells } = subject;
  const columns = [...wijken, EVERYBODY];
  const rows = [...perspectives, EVERYBODY].map((perspective, row) => ({
    perspective,
    tallies:
      row < perspectives.length
        ? [...(cells[row] ?? []), subject.perspectives[row]]
        : [...subject.wijken, subject.all],
  }));
  return (
    <section aria-labelledby="kruistabel">
      <h2 id="kruistabel">{capitalised(groupWord.value)} binnen wijk</h2>
      <div class="tabelvak">
        <table class="vergelijking">
          <caption class="alleen-voorlezen">
            {label}: hoeveel respondenten het noemen, per {groupWord.value} en wijk
          </caption>
          <thead>
            <tr>
              <th scope="col">{capitalised(groupWord.value)}</th>
              {columns.map(({ id, label }) => (
                <th scope="col" key={id}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ perspective, tallies }) => (
              <tr key={perspective.id} class={perspective === EVERYBODY ? 'themarij' : undefined}>
                <th scope="row">{perspective.label}</th>
                {columns.map((wijk, column) => {
                  const tally = tallies[column];
                  return (
                    <td key={wijk.id}>
                      {tally !== undefined && (
                        <TallyButton
                          tally={valued(tally, kind)}
                          subject={{ kind, id, label }}
                          perspective={perspective.id}
                          wijk={wijk.id}
                          who={whoIn(perspective, wijk)}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface Named {
  readonly id: string;
  readonly label: string;
}

function whoIn(perspective: Named, wijk: Named): string {
  const named = [perspective, wijk].filter(({ id }) => id !== '').map(({ label }) => label);
  return named.length === 0 ? 'allen' : named.join(', ');
}

function Oordelen({ subject, groups }: Omit<SubjectDetailProps, 'kind'>) {
  const rows = [
    { label: 'Allen', tally: subject.all },
    ...groups.perspectives.map(({ label }, index) => ({ label, tally: subject.perspectives[index] })),
    ...groups.wijken.map(({ label }, index) => ({ label, tally: subject.wijken[index] })),
  ];
  return (
    <section aria-labelledby="oordelen">
      <h2 id="oordelen">Oordelen per groep</h2>
      <TableBox label="Tabel van oordelen">
        <table class="vergelijking">
          <caption class="alleen-voorlezen">
            {subject.label}: hoeveel respondenten van elke groep welk oordeel geven
          </caption>
          <thead>
            <tr>
              <th scope="col">Groep</th>
              {OORDELEN.map((oordeel) => (
                <th scope="col" class="getal" key={oordeel}>
                  {oordeel}
                </th>
              ))}
              <th scope="col" class="getal">
                zonder oordeel
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, tally }) =>
              tally === undefined || tally.interviewed === 0 ? null : (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {OORDELEN.map((oordeel) => (
                    <td class="getal" key={oordeel}>
                      {tally.oordelen[oordeel]}
                    </td>
                  ))}
                  <td class="getal">{tally.mentions - tally.judged}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}
