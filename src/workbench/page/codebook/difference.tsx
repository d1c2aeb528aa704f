/** What a change does: per code and theme what was and will be there, in the file line by line, and which codings it touches. */

import { counted } from '../../../language/numbers.js';
import type { Foreseen } from './state.js';

export function Difference({ does }: { readonly does: Foreseen }) {
  const { themas, codes } = does.verschil;
  return (
    <>
      <h3>Wat dit raakt</h3>
      <ul>
        {touchedIn(does).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {does.waarschuwingen.map((line) => (
        <p key={line} class="melding let-op">
          {line}
        </p>
      ))}
      {themas.length + codes.length === 0 && <p>Alleen de volgorde verandert.</p>}
      {themas.map((theme) => (
        <section key={theme.id}>
          <h3>
            Thema <code>{theme.id}</code>{' '}
            <span class="merkje">
              {theme.oud === null ? 'nieuw' : theme.nieuw === null ? 'verwijderd' : 'gewijzigd'}
            </span>
          </h3>
          <Lines gone={present(theme.oud)} come={present(theme.nieuw)} />
        </section>
      ))}
      {codes.map((code) => (
        <ChangedCode key={[...code.van, ...code.naar].join()} code={code} />
      ))}
      <InFile lines={does.regels} />
    </>
  );
}

function ChangedCode({ code }: { readonly code: Foreseen['verschil']['codes'][number] }) {
  const { wat, van, naar, label, teksten, lijsten } = code;
  const isSame = van.join() === naar.join();
  return (
    <section>
      <h3>
        {label} <code>{isSame || van.length === 0 ? naar.join(', ') : van.join(', ')}</code>
        {!isSame && van.length > 0 && naar.length > 0 && (
          <>
            {' '}
            wordt <code>{naar.join(', ')}</code>
          </>
        )}{' '}
        <span class="merkje">{wat}</span>
      </h3>
      {teksten.map(({ veld, oud, nieuw }) => (
        <Field key={veld} name={veld} gone={present(oud)} come={present(nieuw)} />
      ))}
      {lijsten.map(({ veld, weg, erbij }) => (
        <Field key={veld} name={veld} gone={weg} come={erbij} />
      ))}
    </section>
  );
}

interface LinesProps {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

function Field({ name, ...lines }: LinesProps & { readonly name: string }) {
  return (
    <>
      <h4>{name.replaceAll('_', ' ')}</h4>
      <Lines {...lines} />
    </>
  );
}

function Lines({ gone, come }: LinesProps) {
  return (
    <ul class="verschil">
      {gone.map((text) => (
        <Line key={`-${text}`} mark="−" word="was" text={text} />
      ))}
      {come.map((text) => (
        <Line key={`+${text}`} mark="+" word="wordt" text={text} />
      ))}
    </ul>
  );
}

interface LineProps {
  readonly mark: '−' | '+';
  readonly word: string;
  readonly text: string;
}

function Line({ mark, word, text }: LineProps) {
  return (
    <li class={mark === '+' ? 'erbij' : 'weg'}>
      <span class="teken" aria-hidden="true">
        {mark}
      </span>
      <span class="alleen-voorlezen">{word}: </span>
      <span>{text}</span>
    </li>
  );
}

/** Longer ones are closed at first. */
const MOST_OPEN = 30;

function InFile({ lines }: { readonly lines: Foreseen['regels'] }) {
  const [gone, come] = [lines.flatMap(({ weg }) => weg).length, lines.flatMap(({ erbij }) => erbij).length];
  return (
    <details class="in-bestand" open={gone + come <= MOST_OPEN}>
      <summary>
        In het bestand: {counted(come, 'regel', 'regels')} erbij, {counted(gone, 'regel', 'regels')} weg
      </summary>
      {lines.map(({ regel, weg, erbij }) => (
        <section key={regel}>
          <h4>regel {regel}</h4>
          <Lines gone={weg} come={erbij} />
        </section>
      ))}
    </details>
  );
}

function present(text: string | null): readonly string[] {
  return text === null || text.trim() === '' ? [] : [text];
}

function touchedIn({ beslissingen: { gaan_mee, wachten }, voorstellen }: Foreseen): readonly string[] {
  const lines = [
    ...(gaan_mee > 0 ? [`${counted(gaan_mee, 'beslissing gaat', 'beslissingen gaan')} mee.`] : []),
    ...(wachten > 0
      ? [
          `${counted(wachten, 'beslissing telt', 'beslissingen tellen')} niet meer, tot iemand er een code voor kiest.`,
        ]
      : []),
    ...(voorstellen > 0
      ? [
          `${counted(voorstellen, 'voorstel kan', 'voorstellen kunnen')} anders worden of vervallen als u opnieuw laat voorstellen.`,
        ]
      : []),
  ];
  return lines.length > 0 ? lines : ['Geen beslissing en geen voorstel.'];
}
