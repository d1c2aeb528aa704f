/** What to do next, as buttons: the first stands out. */

import { useSignal } from '@preact/signals';
import { counted, number } from '../../../language/numbers.js';
import type { StatusResult } from '../../../work/status/result.js';
import type { Step, ToDo } from '../../../work/status/steps.js';
import { api, ask } from '../shell/api.js';
import { attempt } from '../shell/asked.js';
import { notice } from '../shell/notices.js';
import { addressOf } from '../shell/place.js';

interface Way {
  readonly what: string;
  readonly to: readonly string[];
}

interface NextStepsProps {
  readonly steps: readonly ToDo[];
  readonly coded: StatusResult['gecodeerd'];
  /** The interview in which to decide next. */
  readonly decideIn: string | null;
  /** Null as long as nobody looked. */
  readonly openNames: number | null;
}

export function NextSteps({ steps, coded, decideIn, openNames }: NextStepsProps) {
  return (
    <section aria-labelledby="stappen">
      <h2 id="stappen">Wat u nu kunt doen</h2>
      <ul class="stappen rij">
        {steps.map(({ step, count }, index) => {
          const look = index === 0 ? 'hoofd' : '';
          return (
            <li key={step}>
              {step === 'coderen' ? (
                <CodeButton look={look} coded={coded} />
              ) : (
                <WayTo look={look} {...wayTo(step, count ?? 0, decideIn)} />
              )}
            </li>
          );
        })}
        {openNames !== 0 && (
          <li>
            <WayTo look="" what={`Beslis over namen: nog ${muchOf(openNames)}`} to={['namen']} />
          </li>
        )}
      </ul>
    </section>
  );
}

/** In its place from the beginning, so that nothing moves once it is known. */
export function muchOf(count: number | null): string {
  return count === null ? '…' : number(count);
}

function WayTo({ look, what, to }: Way & { readonly look: string }) {
  return (
    <a class={`knop ${look}`} href={addressOf(...to)}>
      {what}
    </a>
  );
}

function wayTo(step: Exclude<Step, 'coderen'>, count: number, decideIn: string | null): Way {
  switch (step) {
    case 'inlezen':
      return {
        what:
          count === 0 ? 'Lees transcripten in' : `Lees ${counted(count, 'transcript', 'transcripten')} in`,
        to: ['binnenbrengen'],
      };
    case 'code kiezen':
      return {
        what: `Kies een code voor ${counted(count, 'beslissing waarvan de code', 'beslissingen waarvan de code')} er niet meer is`,
        to: ['gesprekken'],
      };
    case 'nakijken':
      return {
        what: `Kijk ${counted(count, 'beslissing', 'beslissingen')} na waarvan de tekst veranderde`,
        to: ['gesprekken'],
      };
    case 'beslissen':
      return {
        what: `Beslis over voorstellen: nog ${number(count)}`,
        to: decideIn === null ? ['gesprekken'] : ['gesprek', decideIn],
      };
    case 'gevoelig':
      return {
        what: `Kijk gevoelige passages na: nog ${number(count)}`,
        to: ['gesprekken'],
      };
    case 'vergelijken':
      return { what: 'Vergelijk de groepen', to: ['vergelijken'] };
    case 'rapport':
      return { what: 'Schrijf het rapport', to: ['rapport'] };
  }
}

const WHY: Readonly<Record<StatusResult['gecodeerd'], string>> = {
  'nog niet': 'Codeer de transcripten',
  'nog niet alles': 'Codeer de nieuwe transcripten',
  'met een eerder codeboek': 'Codeer opnieuw, met het codeboek van nu',
  'met dit codeboek': 'Codeer opnieuw',
};

interface CodeButtonProps {
  readonly look: string;
  readonly coded: StatusResult['gecodeerd'];
}

function CodeButton({ look, coded }: CodeButtonProps) {
  const isBusy = useSignal(false);
  const code = async (): Promise<void> => {
    isBusy.value = true;
    await attempt(async () => {
      const { voorstellen } = await ask(api.coderen.$post({ json: {} }));
      const { nieuw, vervallen } = voorstellen;
      notice({
        text: `Gecodeerd: ${counted(nieuw, 'nieuw voorstel', 'nieuwe voorstellen')}, ${counted(vervallen, 'voorstel', 'voorstellen')} vervallen. Wat mensen beslisten blijft.`,
      });
    });
    isBusy.value = false;
  };
  return (
    <span class="rij">
      <button type="button" class={look} disabled={isBusy.value} onClick={() => void code()}>
        {WHY[coded]}
      </button>
      {isBusy.value && (
        <>
          <progress aria-label="Coderen" /> <span role="status">Bezig; dit kan even duren …</span>
        </>
      )}
    </span>
  );
}
