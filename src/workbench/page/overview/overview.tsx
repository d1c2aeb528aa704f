/** How far the project is, and what to do next. */

import { counted, number } from '../../../language/numbers.js';
import { enumerate } from '../../../language/phrases.js';
import type { OpenNames } from '../../../work/naming/doubts.js';
import type { StatusResult } from '../../../work/status/result.js';
import { useOpenNames } from '../interviews/open-names.js';
import { InterviewTable } from '../interviews/table.js';
import { Loaded } from '../parts/loaded.js';
import { api, ask } from '../shell/api.js';
import { attempt, useAsked } from '../shell/asked.js';
import { Coder } from './coder.js';
import { muchOf, NextSteps } from './next-steps.js';
import './overview.css';

export function Overview() {
  const asked = useAsked(() => ask(api.project.$get()));
  const names = useOpenNames();
  return (
    <Loaded asked={asked.value}>
      {({ open, codeur }) =>
        open === null ? null : (
          <>
            <h1>{open.project}</h1>
            <Coder coder={codeur} choices={open.codeurs} />
            <NextSteps
              steps={open.volgende}
              coded={open.gecodeerd}
              decideIn={open.beslisIn}
              openNames={openNamesOf(open, names.value)}
            />
            <HowFar status={open} openNames={openNamesOf(open, names.value)} />
            <h2>Gesprekken</h2>
            <InterviewTable openNames={names.value} />
            <p class="slot">
              <button type="button" onClick={() => void attempt(() => ask(api.sluiten.$post({ json: {} })))}>
                Sluit de werkbank
              </button>
            </p>
          </>
        )
      }
    </Loaded>
  );
}

/** Null until it is known; none before there are texts. */
function openNamesOf({ bestanden }: StatusResult, names: OpenNames | null): number | null {
  return bestanden.ingelezen === 0 ? 0 : (names?.total ?? null);
}

interface HowFarProps {
  readonly status: StatusResult;
  readonly openNames: number | null;
}

function HowFar({ status, openNames }: HowFarProps) {
  const { geinterviewd, respondenten, alleen_enquete, bestanden, coderingen, gevoelig, toestemming } = status;
  const facts: readonly (readonly [what: string, much: string, more: string])[] = [
    ['Ingelezen', `${number(bestanden.ingelezen)} van ${number(bestanden.gevonden)}`, 'transcripten'],
    [
      'Gehoord',
      `${number(geinterviewd + alleen_enquete)} van ${number(respondenten)}`,
      alleen_enquete === 0 ? 'respondenten' : `respondenten, ${number(alleen_enquete)} alleen in een enquête`,
    ],
    ['Bevestigd', number(coderingen.bevestigd), 'coderingen'],
    ['Open', number(coderingen.voorstel), 'voorstellen waarover nog niemand besliste'],
    ['Namen', muchOf(openNames), 'mogelijke namen waarover nog niemand besliste'],
    [
      'Gevoelig',
      `${number(gevoelig.nagekeken)} van ${number(gevoelig.gevonden)}`,
      'gevoelige passages nagekeken',
    ],
    ['Citeren', `${number(toestemming.citeren)} van ${number(respondenten)}`, 'respondenten vinden dat goed'],
  ];
  const cautions = cautionsOf(status);
  return (
    <section aria-labelledby="hoever">
      <h2 id="hoever">Hoever het is</h2>
      <dl class="feiten">
        {facts.map(([what, much, more]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <strong>{much}</strong> <span>{more}</span>
            </dd>
          </div>
        ))}
      </dl>
      {cautions.length > 0 && (
        <div class="melding let-op">
          {cautions.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </section>
  );
}

function cautionsOf({
  niet_gehoord,
  bestanden_met_onbekenden,
  met_namen,
  toestemming,
}: StatusResult): string[] {
  const unheard = enumerate(niet_gehoord.map(({ respondent, bestand }) => `${respondent} (${bestand})`));
  return [
    ...(niet_gehoord.length === 0
      ? []
      : [`Nog niet gehoord: ${unheard}. Controleer de sprekers in respondents.csv.`]),
    ...(bestanden_met_onbekenden === 0
      ? []
      : [
          `In ${counted(bestanden_met_onbekenden, 'bestand', 'bestanden')} spreekt iemand die niet bekend is.`,
        ]),
    ...(met_namen.length === 0
      ? []
      : [
          `Met namen erin, omdat iemand daarom vroeg: ${enumerate(met_namen)}. Deel die teksten met niemand.`,
        ]),
    ...(toestemming.geen_opname.length === 0
      ? []
      : [`Geen toestemming voor een opname: ${enumerate(toestemming.geen_opname)}.`]),
  ];
}
