/** Where files are dropped, or chosen by a button; the whole page takes them while it is open. */

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { counted } from '../../../language/numbers.js';
import { filesDropped } from './dropped.js';
import { send } from './send.js';
import { sending, waiting } from './state.js';

export function DropZone({ folder }: { readonly folder: string }) {
  const input = useRef<HTMLInputElement>(null);
  const isOver = useSignal(false);
  useEffect(
    () =>
      takeDrops((over) => {
        isOver.value = over;
      }),
    [],
  );
  const now = sending.value;
  return (
    <section class={isOver.value ? 'neerzetten erboven' : 'neerzetten'} aria-label="Bestanden toevoegen">
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          void take(files);
        }}
      />
      <p class="rij">
        <strong>Sleep transcripten hierheen</strong> of{' '}
        <button type="button" disabled={now !== null} onClick={() => input.current?.click()}>
          Kies bestanden
        </button>
      </p>
      <p class="stil">
        Word, OpenDocument, pdf, tekst, ondertitels of json van een opnameprogramma; meer tegelijk mag. Ze
        komen als kopie in de map {folder} van uw project en verlaten deze computer niet.
      </p>
      {now !== null && (
        <div class="voortgang" role="status">
          <span id="bekijken-naam">
            {now.done} van {counted(now.total, 'bestand', 'bestanden')} bekeken
          </span>
          <progress aria-labelledby="bekijken-naam" value={now.done} max={now.total} />
        </div>
      )}
    </section>
  );
}

/** The first thing to fill in of what came in gets the focus. */
async function take(files: readonly File[]): Promise<void> {
  await send(files);
  if (waiting.value?.bestanden.length === 0) return;
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.spreker .velden select')?.focus());
}

/** @returns how to stop */
function takeDrops(onOver: (isOver: boolean) => void): () => void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  const over = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    onOver(true);
  };
  const leave = (event: DragEvent): void => {
    // From the page to outside it, and not from one part to another.
    if (event.relatedTarget === null) onOver(false);
  };
  const drop = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    onOver(false);
    if (event.dataTransfer !== null) void filesDropped(event.dataTransfer).then(take);
  };
  document.addEventListener('dragover', over);
  document.addEventListener('dragleave', leave);
  document.addEventListener('drop', drop);
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('dragleave', leave);
    document.removeEventListener('drop', drop);
  };
}
