/** All keys of a view, over it. */

import { Dialog } from './dialog.js';
import type { Key } from './keys.js';

interface KeysDialogProps {
  readonly keys: readonly Key[];
  onClose(): void;
}

export function KeysDialog({ keys, onClose }: KeysDialogProps) {
  return (
    <Dialog labelledBy="toetsen-titel" closed={onClose}>
      <div class="rij vensterkop">
        <h2 id="toetsen-titel">Toetsen</h2>
        <button type="button" autofocus onClick={onClose}>
          Sluit
        </button>
      </div>
      <table>
        <thead class="alleen-voorlezen">
          <tr>
            <th scope="col">Toets</th>
            <th scope="col">Wat zij doet</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ keys: names, what }) => (
            <tr key={what}>
              <td class="toetsen">
                {names.map((name) => (name === '…' ? ' … ' : <kbd key={name}>{name}</kbd>))}
              </td>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
