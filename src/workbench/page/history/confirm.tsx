/** What goes along with an act that is not the last, told before it happens. */

import { momentAsText } from '../../../language/moment.js';
import { counted, number } from '../../../language/numbers.js';
import type { ActInView } from '../../../work/history/in-view.js';
import { Dialog } from '../parts/dialog.js';
import { takeBack } from './acts.js';
import { whatIt } from './words.js';

/** More than anybody reads. */
const SHOWN = 12;

interface ConfirmProps {
  readonly act: ActInView;
  /** All that are on the screen: those that go along are among them. */
  readonly acts: readonly ActInView[];
  readonly closed: () => void;
}

export function Confirm({ act, acts, closed }: ConfirmProps) {
  const { way, count } = act.takes ?? { way: 'undo', count: 0 };
  const going = acts
    .filter(({ takes }) => takes?.way === way && takes.count <= count)
    .sort((one, other) => (one.takes?.count ?? 0) - (other.takes?.count ?? 0));
  const many = counted(count, 'handeling', 'handelingen');
  return (
    <Dialog labelledBy="bevestig-titel" closed={closed}>
      <h2 id="bevestig-titel">
        {many} {way === 'undo' ? 'ongedaan maken' : 'opnieuw doen'}?
      </h2>
      <p>
        {way === 'undo'
          ? 'Wat erna kwam gaat mee, het laatste eerst:'
          : 'Wat ervoor ongedaan is gemaakt gaat mee, in deze volgorde:'}
      </p>
      <ol class="gaat-mee">
        {going.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            {whatIt(one)}, {momentAsText(one.at)}
            {one.coder !== null && `, ${one.coder}`}
          </li>
        ))}
      </ol>
      {count > SHOWN && <p>… en nog {number(count - SHOWN)}.</p>}
      <div class="rij">
        <button
          type="button"
          class="hoofd"
          onClick={() => {
            closed();
            void takeBack(act);
          }}
        >
          {way === 'undo' ? `Maak ${many} ongedaan` : `Doe ${many} opnieuw`}
        </button>
        <button type="button" onClick={closed}>
          Laat het zo
        </button>
      </div>
    </Dialog>
  );
}
