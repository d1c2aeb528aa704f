/** Beside the text: what the code in the hand means, what to do with it, which codes are likely, and what was done last. */

import { counted } from '../../../language/numbers.js';
import { OORDELEN } from '../../../model/coding.js';
import { decide, judge, recode } from './acts.js';
import { SIGNS } from './coding-button.js';
import { isWorkingOut, likely, WITH_KEY } from './likely.js';
import { QuotingSection } from './quoting-section.js';
import { lastDone } from './send.js';
import { codes, codingInHand, hand, interview, isBlind, labelOf, turnInHand, waiting } from './state.js';
import { goBackTo, redo, undo } from './take-back.js';
import { UnknownSpeaker } from './unknown-speaker.js';
import { goOn, goToInterview } from './waiting.js';

interface PanelProps {
  onCode(replaces: boolean): void;
  onMemo(): void;
  onHelp(): void;
}

export function Panel({ onCode, onMemo, onHelp }: PanelProps) {
  return (
    <aside class="paneel" aria-label="Beslissen">
      <Waiting onHelp={onHelp} />
      <InHand onCode={onCode} onMemo={onMemo} />
      <QuotingSection />
      <LikelyCodes />
      <LastDone />
    </aside>
  );
}

/** How much is left, and going on. */
function Waiting({ onHelp }: Pick<PanelProps, 'onHelp'>) {
  const left = waiting.value.length;
  const help = (
    <button type="button" class="kaal" onClick={onHelp}>
      Toetsen <kbd>?</kbd>
    </button>
  );
  if (isBlind.value) return <div class="verder">{help}</div>;
  return (
    <div class="verder">
      <p role="status">
        {left === 0 ? 'Alles in dit gesprek is beslist.' : `Nog ${counted(left, 'voorstel', 'voorstellen')}`}
      </p>
      {help}
      {left === 0 ? (
        <button type="button" onClick={() => void goToInterview(1)}>
          Volgend gesprek <kbd>Shift</kbd>
          <kbd>J</kbd>
        </button>
      ) : (
        <>
          <button type="button" class="kaal" onClick={() => goOn(-1)}>
            Vorige <kbd>k</kbd>
          </button>
          <button type="button" class="kaal" onClick={() => goOn(1)}>
            Volgende <kbd>j</kbd>
          </button>
        </>
      )}
    </div>
  );
}

function InHand({ onCode, onMemo }: Omit<PanelProps, 'onHelp'>) {
  const coding = codingInHand.value;
  if (hand.value === null) return <p class="stil">Kies een beurt of een codering, of druk op j.</p>;
  const turn = turnInHand.value;
  if (coding === null && turn !== null && turn.respondent === null) {
    return turn.isInterviewer ? (
      <p class="stil">Dit zegt de interviewer; alleen wat een respondent zegt krijgt een code.</p>
    ) : (
      <UnknownSpeaker turn={turn} />
    );
  }
  if (coding === null) {
    return (
      <section>
        <h2>Gekozen woorden</h2>
        <p class="gekozen-woorden">{turn?.text.slice(hand.value.start, hand.value.end)}</p>
        <button type="button" class="hoofd" onClick={() => onCode(false)}>
          Codeer <kbd>c</kbd>
        </button>
      </section>
    );
  }
  const code = codes.value.get(coding.code);
  return (
    <section>
      <div aria-live="polite" aria-atomic="true">
        <h2 class={`thema-${(code?.themeNumber ?? 0) % 10}`}>{labelOf(coding.code)}</h2>
        <p class="stil">
          {code?.theme}
          {coding.probability !== null && `, kans ${Math.round(coding.probability * 100)} %`}
        </p>
        <p class="alleen-voorlezen">{turn?.text.slice(coding.start, coding.end)}</p>
      </div>
      {coding.attention !== null && <p class="melding let-op">{coding.attention}</p>}
      <div class="rij">
        <button type="button" class="hoofd" onClick={() => void decide('bevestigd')}>
          Bevestig <kbd>y</kbd>
        </button>
        <button type="button" onClick={() => void decide('verworpen')}>
          Verwerp <kbd>n</kbd>
        </button>
        <button type="button" onClick={() => onCode(true)}>
          Andere code <kbd>r</kbd>
        </button>
      </div>
      {code !== undefined && (
        <dl class="definitie">
          <dt class="alleen-voorlezen">Definitie</dt>
          <dd>{code.definition}</dd>
          {code.include !== '' && (
            <>
              <dt>Wel</dt>
              <dd>{code.include}</dd>
            </>
          )}
          {code.exclude !== '' && (
            <>
              <dt>Niet</dt>
              <dd>{code.exclude}</dd>
            </>
          )}
          {code.examples.length > 0 && (
            <>
              <dt>Zoals</dt>
              <dd>
                <q>{code.examples[0]}</q>
              </dd>
            </>
          )}
        </dl>
      )}
      <fieldset class="oordelen">
        <legend>Oordeel van de spreker</legend>
        {OORDELEN.map((oordeel) => (
          <button
            key={oordeel}
            type="button"
            aria-pressed={coding.oordeel === oordeel}
            onClick={() => void judge(oordeel)}
          >
            <kbd>{SIGNS[oordeel]}</kbd> {oordeel}
          </button>
        ))}
      </fieldset>
      <button type="button" class="kaal" onClick={onMemo}>
        {coding.memo === '' ? 'Schrijf een memo' : 'Verander het memo'} <kbd>m</kbd>
      </button>
      {coding.memo !== '' && <p class="aantekening">{coding.memo}</p>}
    </section>
  );
}

function LikelyCodes() {
  if (isWorkingOut.value) return <p class="stil">Waarschijnlijke codes worden nog uitgerekend …</p>;
  if (likely.value.length === 0) return null;
  return (
    <section>
      <h2>Waarschijnlijke codes</h2>
      <ol class="waarschijnlijk">
        {likely.value.slice(0, WITH_KEY).map(({ code, why }, index) => (
          <li key={code}>
            <button type="button" class="kaal" title={why} onClick={() => void recode(code)}>
              <kbd>{index + 1}</kbd> {labelOf(code)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function LastDone() {
  if (lastDone.value.length === 0) return null;
  return (
    <section>
      <h2>Laatste beslissingen</h2>
      <ol class="laatste">
        {lastDone.value.map(({ act, what, after }) => (
          <li key={act}>
            <button type="button" class="kaal" onClick={() => goBackTo(after)}>
              {what}{' '}
              <span class="stil">
                {after.file === interview.value?.file ? '' : `${after.file}, `}beurt {after.turn}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p class="stil">
        Kies er een om haar te veranderen, of druk op <kbd>l</kbd>.
      </p>
      <div class="rij">
        <button type="button" onClick={() => void undo()}>
          Ongedaan <kbd>u</kbd>
        </button>
        <button type="button" onClick={() => void redo()}>
          Opnieuw <kbd>Shift</kbd>
          <kbd>U</kbd>
        </button>
      </div>
    </section>
  );
}
