/** Coding together: how well coders agree, and their differences side by side, settled here. */

import { useSignal } from '@preact/signals';
import { number } from '../../../language/numbers.js';
import { enumerate } from '../../../language/phrases.js';
import { OORDELEN, type Oordeel, type Verdict } from '../../../model/coding.js';
import type { OpenDifference } from '../../../work/desk/differences.js';
import { Loaded } from '../parts/loaded.js';
import { TableBox } from '../parts/table-box.js';
import { loadCodes } from '../reading/load.js';
import { labelOf } from '../reading/state.js';
import { api, ask } from '../shell/api.js';
import { attempt, useAsked } from '../shell/asked.js';
import { addressOf } from '../shell/place.js';
import './together.css';

export function Together() {
  const asked = useAsked(async () => {
    await loadCodes();
    return ask(api.samen.verschillen.$get());
  });
  return (
    <>
      <h1>Samen coderen</h1>
      <Agreement />
      <h2>Verschillen</h2>
      <Loaded asked={asked.value}>
        {({ verschillen }) =>
          verschillen.length === 0 ? (
            <p>Er zijn geen verschillen tussen codeurs die nog opgelost moeten worden.</p>
          ) : (
            <>
              <p role="status">
                {verschillen.length === 1
                  ? 'Eén verschil wacht op een besluit.'
                  : `${number(verschillen.length)} verschillen wachten op een besluit.`}{' '}
                Wat u hier besluit telt; wat ieder besliste blijft bewaard en telt voor de overeenstemming.
              </p>
              {verschillen.map((one) => (
                <Difference key={one.id} difference={one} />
              ))}
            </>
          )
        }
      </Loaded>
    </>
  );
}

interface DifferenceProps {
  readonly difference: OpenDifference;
}

function Difference({ difference }: DifferenceProps) {
  const { id, version, file, turn, respondent, code, text, start, end, decisions, missedBy } = difference;
  const oordeel = useSignal<Oordeel | ''>('');
  const settle = (verdict: Verdict): void =>
    void attempt(() =>
      ask(
        api.gesprekken.daad.$post({
          json: {
            bestand: file,
            blind: false,
            daad: {
              soort: 'los op',
              id,
              versie: version,
              besluit: verdict,
              oordeel: verdict === 'bevestigd' && oordeel.value !== '' ? oordeel.value : null,
            },
          },
        }),
      ),
    );
  return (
    <article class="kaart verschil" aria-labelledby={`verschil-${id}`}>
      <h3 id={`verschil-${id}`}>{labelOf(code)}</h3>
      <p class="stil">
        <a href={addressOf('gesprek', file, turn)}>
          {respondent ?? file}, beurt {turn}
        </a>
      </p>
      <blockquote class="woorden">
        {text.slice(0, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </blockquote>
      <ul class="standpunten">
        {decisions.map((one) => (
          <li key={`${one.coder} ${one.words}`}>
            <strong>{one.coder}</strong> {one.verdict}
            {one.oordeel !== null && `, ${one.oordeel}`}
            {one.memo !== '' && <span class="aantekening"> – {one.memo}</span>}
          </li>
        ))}
        {missedBy.map((coder) => (
          <li key={coder}>
            <strong>{coder}</strong> gaf deze code hier niet
          </li>
        ))}
      </ul>
      <div class="rij">
        <label>
          Oordeel{' '}
          <select
            value={oordeel.value}
            onChange={(event) => (oordeel.value = event.currentTarget.value as Oordeel | '')}
          >
            <option value="">geen</option>
            {OORDELEN.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <button type="button" class="hoofd" onClick={() => settle('bevestigd')}>
          De code hoort hier
        </button>
        <button type="button" onClick={() => settle('verworpen')}>
          De code hoort hier niet
        </button>
      </div>
    </article>
  );
}

function Agreement() {
  const asked = useAsked(() => ask(api.samen.overeenstemming.$get({ query: { blind: 'nee' } })));
  const now = asked.value;
  if (now.state === 'geweigerd') {
    return (
      <>
        <p class="stil">{now.reasons.map(({ text }) => text).join(' ')}</p>
        <p>
          Blind coderen kan ook hier: druk bij <a href={addressOf('gesprekken')}>Gesprekken</a> op{' '}
          <em>blind</em> achter een gesprek.
        </p>
      </>
    );
  }
  return (
    <Loaded asked={now}>
      {({ codeurs, beurten, alle_codes, codes }) => (
        <>
          <p>
            {enumerate(codeurs)} codeerden {number(beurten)} dezelfde beurten met de hand. Krippendorffs alfa
            over alle codes samen is {inDutch(alle_codes.alpha)}.
          </p>
          <details>
            <summary>Overeenstemming per code</summary>
            <TableBox label="Overeenstemming per code">
              <table>
                <thead>
                  <tr>
                    <th scope="col">Code</th>
                    <th scope="col" class="getal">
                      Alfa
                    </th>
                    <th scope="col" class="getal">
                      Gelijk
                    </th>
                    <th scope="col" class="getal">
                      Beurten met de code
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {codes.map((one) => (
                    <tr key={one.code}>
                      <th scope="row">{labelOf(one.code)}</th>
                      <td class="getal">{one.te_weinig_waarnemingen ? 'te weinig' : inDutch(one.alpha)}</td>
                      <td class="getal">{inDutch(one.gelijk)}</td>
                      <td class="getal">{one.n}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableBox>
          </details>
        </>
      )}
    </Loaded>
  );
}

function inDutch(value: number | null): string {
  return value === null ? 'niet te berekenen' : value.toFixed(2).replace('.', ',');
}
