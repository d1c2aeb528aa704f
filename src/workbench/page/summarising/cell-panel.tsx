/** Beside the grid: what was said in the cell in the hand, and what is written about it. */

import { momentAsText } from '../../../language/moment.js';
import { counted, number } from '../../../language/numbers.js';
import { Reasons } from '../parts/reasons.js';
import { labelOf } from '../reading/state.js';
import { api, ask } from '../shell/api.js';
import { useAsked } from '../shell/asked.js';
import { addressOf } from '../shell/place.js';
import { drafts, keepMine, keepTheirs, leave, settle, textIn, tryAgain, type } from './drafts.js';
import { WRITING } from './grid.js';
import { hand, inHand, type Passage, type Placed, type Text } from './state.js';

export function CellPanel() {
  const placed = inHand.value;
  if (placed === null) {
    return (
      <section class="celpaneel" aria-label="De cel">
        <p class="stil">Kies een cel om te lezen wat er gezegd is, en schrijf daar uw samenvatting.</p>
      </section>
    );
  }
  const { row, column } = placed;
  return (
    <section class="celpaneel" aria-labelledby="cel-titel">
      <h2 id="cel-titel">
        {row.label} <span class="stil">over</span> {column.label}
      </h2>
      <Writing key={placed.key} placed={placed} />
      <Passages />
    </section>
  );
}

function Writing({ placed }: { readonly placed: Placed }) {
  const { key, cell } = placed;
  const draft = drafts.value.get(key);
  if (cell.teksten.length > 1 && draft === undefined) return <Choosing placed={placed} />;
  return (
    <>
      <label for={WRITING}>Uw samenvatting</label>
      <textarea
        id={WRITING}
        rows={7}
        maxLength={10_000}
        aria-describedby="samenvatting-stand"
        value={textIn(placed)}
        onInput={(event) => type(placed, event.currentTarget.value)}
        onBlur={() => leave(key)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          document.querySelector<HTMLElement>('.rastercel[aria-current]')?.focus();
        }}
      />
      <p class="stil stand" id="samenvatting-stand" role="status">
        {standing(placed)}
      </p>
      {draft?.state === 'botst' && <Against placed={placed} />}
      {draft?.state === 'geweigerd' && (
        <Reasons reasons={draft.reasons}>
          <button type="button" onClick={() => tryAgain(key)}>
            Probeer opnieuw
          </button>
        </Reasons>
      )}
    </>
  );
}

function standing({ key, cell }: Placed): string {
  switch (drafts.value.get(key)?.state) {
    case 'wacht':
    case 'bezig':
      return 'Wordt bewaard …';
    case 'geweigerd':
    case 'botst':
      return 'Niet bewaard.';
    default: {
      const [text] = cell.teksten;
      return text === undefined ? 'Nog niets geschreven.' : `Bewaard. ${byWhom(text)}.`;
    }
  }
}

/** Who wrote in a report is not always known. */
function byWhom({ codeur, geschreven }: Text): string {
  return `${codeur === '' ? 'In een rapport' : codeur}, ${momentAsText(geschreven)}`;
}

/** Two copies of the project came together, and each had a text. */
function Choosing({ placed }: { readonly placed: Placed }) {
  const { teksten } = placed.cell;
  return (
    <div class="melding let-op">
      <p>Hier staan {number(teksten.length)} teksten. Kies welke blijft.</p>
      {teksten.map((one) => (
        <div key={one.id} class="keuzetekst">
          <p class="samengevat-heel">{one.tekst}</p>
          <p class="stil">{byWhom(one)}</p>
          <button type="button" onClick={() => settle(placed, [one])}>
            {one.codeur === '' ? 'Kies de tekst uit het rapport' : `Kies de tekst van ${one.codeur}`}
          </button>
        </div>
      ))}
      <button type="button" onClick={() => settle(placed, teksten)}>
        Zet ze onder elkaar
      </button>
    </div>
  );
}

/** Somebody else wrote in the cell while this was typed. */
function Against({ placed: { key } }: { readonly placed: Placed }) {
  const other = drafts.value.get(key)?.other?.teksten ?? [];
  return (
    <div class="melding let-op" role="alert">
      {other.length === 0 ? (
        <p>Intussen is deze cel leeggemaakt, in een ander venster of met een opdracht.</p>
      ) : (
        other.map((one) => (
          <div key={one.id} class="keuzetekst">
            <p>Intussen staat hier een andere tekst ({byWhom(one)}):</p>
            <p class="samengevat-heel">{one.tekst}</p>
          </div>
        ))
      )}
      <div class="rij">
        <button type="button" class="hoofd" onClick={() => keepMine(key)}>
          Bewaar wat ik schreef
        </button>
        <button type="button" onClick={() => keepTheirs(key)}>
          Laat de andere staan
        </button>
      </div>
    </div>
  );
}

function Passages() {
  const asked = useAsked(async () => {
    const key = hand.value;
    const at = inHand.peek();
    if (at === null) return { key, totaal: 0, passages: [] };
    const json = { houder: at.row.houder, onderwerp: at.column.onderwerp };
    return { key, ...(await ask(api.samenvatten.cel.$post({ json }))) };
  });
  const now = asked.value;
  if (now.state === 'geweigerd') return <Reasons reasons={now.reasons} />;
  if (now.state === 'bezig' || now.value.key !== hand.value) return <p class="stil">Even geduld …</p>;
  const { totaal, passages } = now.value;
  const shown = passages.reduce((sum, { coderingen }) => sum + coderingen.length, 0);
  return (
    <>
      <h3>{totaal === 0 ? 'Hierover is niets gezegd' : 'Wat er gezegd is'}</h3>
      {totaal > 0 && (
        <p class="stil">
          {shown < totaal
            ? `De eerste ${number(shown)} van ${number(totaal)} coderingen.`
            : `${counted(passages.length, 'passage', 'passages')}, ${counted(totaal, 'codering', 'coderingen')}.`}
        </p>
      )}
      <ul class="fragmenten">
        {passages.map((passage) => (
          <PassageItem key={`${passage.bestand} ${passage.coderingen[0]?.id}`} {...passage} />
        ))}
      </ul>
    </>
  );
}

function PassageItem({ respondent, bestand, beurt, tekst, coderingen }: Passage) {
  return (
    <li>
      <blockquote>{tekst}</blockquote>
      <p class="bron">
        <a href={addressOf('gesprek', bestand, beurt, coderingen[0]?.id ?? '')}>
          {respondent}, beurt {beurt}
        </a>
        {coderingen.map(({ id, code, oordeel, status }) => (
          <span key={id}>
            {labelOf(code)}
            {oordeel !== null && <span class="merkje">{oordeel}</span>}
            {status === 'voorstel' && <span class="merkje">voorstel</span>}
          </span>
        ))}
      </p>
    </li>
  );
}
