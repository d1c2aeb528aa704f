/** One code or theme to read: what it means, by which terms it is found, and what can be changed of it. */

import { useSignal } from '@preact/signals';
import { counted } from '../../../language/numbers.js';
import { addressOf } from '../shell/place.js';
import { CodeActions, ThemeActions } from './actions.js';
import { Matches } from './matches.js';
import type { TreeCode, TreeTheme } from './state.js';
import { TermList } from './term-list.js';

export function CodeDetail({ code, theme }: { readonly code: TreeCode; readonly theme: TreeTheme }) {
  const { bevestigd, voorstel, verworpen, respondenten } = code.aantal;
  return (
    <>
      <h2 id="codeboek-titel" tabIndex={-1}>
        {code.label}
      </h2>
      <p class="stil">
        <code>{code.id}</code>, in <a href={addressOf('codeboek', 'thema', theme.id)}>{theme.label}</a>
        {code.was.length > 0 && `, heette eerder ${code.was.join(', ')}`}
      </p>
      <p>
        {counted(bevestigd, 'passage', 'passages')} bevestigd, {counted(voorstel, 'voorstel', 'voorstellen')}{' '}
        open, {verworpen} verworpen;{' '}
        <a href={addressOf('vergelijken', 'code', code.id)}>
          {counted(respondenten, 'respondent noemt', 'respondenten noemen')} dit
        </a>
        .
      </p>
      <CodeActions code={code} />
      <dl class="regels">
        <Rule name="In een zin" text={code.in_zin === '' ? '' : `over ${code.in_zin}`} />
        <Rule name="Definitie" text={code.definitie} />
        <Rule name="Wel" text={code.wel} />
        <Rule name="Niet" text={code.niet} />
        <Rule name="Onderzoeksvragen" text={code.vragen.join(', ')} />
        <Rule name="Oordeel" text={code.oordeel === null ? '' : `meestal ${code.oordeel}`} />
        <Rule name="Interviewer" text={code.ook_interviewer ? 'ook diens woorden krijgen deze code' : ''} />
      </dl>
      <Quotes title="Voorbeelden" quotes={code.voorbeelden} />
      <Quotes title="Tegenvoorbeelden" quotes={code.tegenvoorbeelden} />
      <Terms code={code} />
    </>
  );
}

function Rule({ name, text }: { readonly name: string; readonly text: string }) {
  if (text.trim() === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}

function Quotes({ title, quotes }: { readonly title: string; readonly quotes: readonly string[] }) {
  if (quotes.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="citaten">
        {quotes.map((quote) => (
          <li key={quote}>{quote}</li>
        ))}
      </ul>
    </>
  );
}

function Terms({ code }: { readonly code: TreeCode }) {
  const isShown = useSignal(false);
  return (
    <>
      <h3>Zoektermen</h3>
      {code.zoektermen.length === 0 && (
        <p>Deze code heeft geen zoektermen: het programma vindt haar niet aan haar woorden.</p>
      )}
      {code.zoektermen.length > 0 && (
        <>
          <button
            type="button"
            aria-expanded={isShown.value}
            onClick={() => (isShown.value = !isShown.value)}
          >
            {isShown.value ? 'Verberg wat ze vinden' : 'Toon wat ze vinden'}
          </button>
          {isShown.value ? <Matches code={code.id} /> : <TermList terms={code.zoektermen} />}
        </>
      )}
      {code.uitsluiten.length > 0 && (
        <>
          <h3>Uitsluiten</h3>
          <TermList terms={code.uitsluiten} />
        </>
      )}
    </>
  );
}

export function ThemeDetail({ theme }: { readonly theme: TreeTheme }) {
  return (
    <>
      <h2 id="codeboek-titel" tabIndex={-1}>
        {theme.label}
      </h2>
      <p class="stil">
        Thema <code>{theme.id}</code> met {counted(theme.codes.length, 'code', 'codes')}
        {theme.was.length > 0 && `, heette eerder ${theme.was.join(', ')}`}
      </p>
      <ThemeActions theme={theme} />
      <dl class="regels">
        {theme.codes.map((code) => (
          <Rule key={code.id} name={code.label} text={code.definitie} />
        ))}
      </dl>
    </>
  );
}
