/** What lies among the interviews and is not read: recordings, and folders that can't be looked in. */

import { counted } from '../../../language/numbers.js';
import type { Waiting } from './state.js';

export function NotRead({ opnamen, onleesbaar }: Pick<Waiting, 'opnamen' | 'onleesbaar'>) {
  return (
    <>
      {opnamen.length > 0 && (
        <details class="niet-gelezen">
          <summary>
            {counted(opnamen.length, 'bestand', 'bestanden')} met geluid of beeld; maak daar eerst een
            transcript van
          </summary>
          <ul class="regels">
            {opnamen.map((file) => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        </details>
      )}
      {onleesbaar.map((line) => (
        <p key={line} class="melding let-op">
          {line}
        </p>
      ))}
    </>
  );
}
